#include "store/record_stream.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/unique.hpp"
#include "store/assemble.hpp"
#include "store/read_rows.hpp"
#include "store/where.hpp"

namespace hearsay {
namespace {

constexpr std::size_t records_in_piece = 4096;

/// The numbers by which rows name others.
class NumbersNamed {
public:
    void operator()(const StoredOrganization& row) { add(row.parent); }
    void operator()(const StoredArticle& row) { add({row.outlet, row.copy_of}); }
    void operator()(const StoredText& row) { add(row.article); }
    void operator()(const StoredTie& row) { add(row.organization); }
    void operator()(const StoredClaimPair& row) { add(row.other); }
    void operator()(const StoredEvidence& row) { add(row.text); }
    void operator()(const StoredAttribution& row)
    {
        add({row.claim, row.article, row.speaker});
        numbers_.insert(numbers_.end(), row.via.begin(), row.via.end());
    }

    /// Each once.
    std::vector<std::int64_t> take()
    {
        std::ranges::sort(numbers_);
        erase_repeats(numbers_);
        return std::move(numbers_);
    }

private:
    void add(Reference reference) { add({reference}); }
    void add(std::initializer_list<Reference> references)
    {
        for (const auto reference : references) {
            if (reference.number != 0) {
                numbers_.push_back(reference.number);
            }
        }
    }

    std::vector<std::int64_t> numbers_;
};

std::vector<std::int64_t> numbers_named_by(const StoredRecords& stored)
{
    NumbersNamed named;
    std::ranges::for_each(stored.organizations, std::ref(named));
    std::ranges::for_each(stored.articles, std::ref(named));
    std::ranges::for_each(stored.texts, std::ref(named));
    std::ranges::for_each(stored.attributions, std::ref(named));
    std::ranges::for_each(stored.ties, std::ref(named));
    std::ranges::for_each(stored.implications, std::ref(named));
    std::ranges::for_each(stored.distinctions, std::ref(named));
    std::ranges::for_each(stored.evidence, std::ref(named));
    return named.take();
}

class Stream {
public:
    Stream(
        const Database& database, const RestForm& form,
        const std::function<Go(const Records& piece)>& take)
        : database_(database), form_(form), take_(take),
          id_(database, "SELECT coalesce((SELECT id FROM articles WHERE number = ?1),"
                        " (SELECT id FROM claims WHERE number = ?1),"
                        " (SELECT id FROM speakers WHERE number = ?1),"
                        " (SELECT id FROM outlets WHERE number = ?1),"
                        " (SELECT id FROM organizations WHERE number = ?1),"
                        " (SELECT sha256 FROM texts WHERE number = ?1))"),
          owners_(database, form, where::outlet_in_order),
          speaker_ties_(database, form, where::speaker_in_order),
          implications_(database, form, where::claim_in_order),
          distinctions_(database, form, where::claim_in_order),
          evidence_(database, form, "WHERE claim = ? AND attribution = ? ORDER BY position")
    {
    }

    void run()
    {
        hand_over(&StoredRecords::texts);
        hand_over(&StoredRecords::organizations);
        hand_over(&StoredRecords::outlets);
        hand_over(&StoredRecords::speakers);
        hand_over(&StoredRecords::articles);
        hand_over(&StoredRecords::claims);
        hand_over(&StoredRecords::attributions);
    }

private:
    template <class Row> void hand_over(std::vector<Row> StoredRecords::*list)
    {
        auto rows =
            database_.prepare(select_from<Row>() + " ORDER BY ifnull(position, number), number");
        StoredRecords piece;
        while (go_ == Go::on && rows.step()) {
            (piece.*list).push_back(row_of<Row>(rows, form_));
            add_what_stands_elsewhere((piece.*list).back(), piece);
            if ((piece.*list).size() == records_in_piece) {
                hand_over(std::exchange(piece, {}));
            }
        }
        if (go_ == Go::on && !(piece.*list).empty()) {
            hand_over(std::move(piece));
        }
    }

    void hand_over(StoredRecords piece)
    {
        for (const auto number : numbers_named_by(piece)) {
            auto& id = id_.get();
            id.bind(1, number);
            if (id.step() && !id.is_null(0)) {
                piece.others.push_back({number, std::string(id.text(0))});
            }
            id.reset();
        }
        go_ = take_(assembled(std::move(piece), Extent::whole, database_.path()));
    }

    template <class Row> void add_what_stands_elsewhere(const Row&, StoredRecords&) {}
    void add_what_stands_elsewhere(const StoredOutlet& row, StoredRecords& piece)
    {
        append(piece.ties, owners_.all(row.number));
    }
    void add_what_stands_elsewhere(const StoredSpeaker& row, StoredRecords& piece)
    {
        append(piece.ties, speaker_ties_.all(row.number));
    }
    void add_what_stands_elsewhere(const StoredClaim& row, StoredRecords& piece)
    {
        append(piece.implications, implications_.all(row.number));
        append(piece.distinctions, distinctions_.all(row.number));
    }
    void add_what_stands_elsewhere(const StoredAttribution& row, StoredRecords& piece)
    {
        append(piece.evidence, evidence_.all(row.claim.number, row.number));
    }

    template <class Row, class More>
    static void append(std::vector<Row>& rows, const std::vector<More>& more)
    {
        rows.insert(rows.end(), more.begin(), more.end());
    }

    const Database& database_;
    const RestForm& form_;
    const std::function<Go(const Records& piece)>& take_;
    Go go_ = Go::on;
    LazyStatement id_; // of whatever has a number
    RowsBy<OwnerRow> owners_;
    RowsBy<SpeakerTieRow> speaker_ties_;
    RowsBy<ImplicationRow> implications_;
    RowsBy<DistinctionRow> distinctions_;
    RowsBy<StoredEvidence> evidence_;
};

} // namespace

void for_each_piece(
    const Database& database, const RestForm& form,
    const std::function<Go(const Records& piece)>& take)
{
    Stream(database, form, take).run();
}

std::size_t count_records(const Database& database)
{
    return static_cast<std::size_t>(database.integer(
        "SELECT (SELECT count(*) FROM texts) + (SELECT count(*) FROM organizations) +"
        " (SELECT count(*) FROM outlets) + (SELECT count(*) FROM speakers) +"
        " (SELECT count(*) FROM articles) + (SELECT count(*) FROM claims) +"
        " (SELECT count(*) FROM attributions)"));
}

} // namespace hearsay
