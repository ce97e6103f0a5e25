#include "store/assemble.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "store/by_number.hpp"
#include "store/shared_number.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

/// The ids of records, by number.
class IdsByNumber {
public:
    IdsByNumber(std::string path, std::size_t most) : path_(std::move(path)), ids_(most) {}

    template <class Row> void add(const std::vector<Row>& rows)
    {
        for (const auto& row : rows) {
            add(row.number, row.record);
        }
    }

    /// Records that are named only.
    void add(const std::vector<NamedRecord>& others)
    {
        for (const auto& other : others) {
            ids_.add(other.number, other.id);
        }
    }

    bool has(Reference reference) const { return ids_.find(reference.number) != nullptr; }

    const std::string& of(Reference reference) const
    {
        const auto* const id = ids_.find(reference.number);
        if (id == nullptr) {
            throw StoreError(
                path_, "is damaged: another record names the one with the number " +
                           std::to_string(reference.number) +
                           ", which is gone; restore it from a copy");
        }
        return *id;
    }

    [[noreturn]] void refuse_shared(std::int64_t number) const
    {
        refuse_shared_number(path_, number);
    }

    /// What stands of a record in another table, of which there is none.
    [[noreturn]] void refuse_left(std::string_view what) const
    {
        throw StoreError(
            path_, "is damaged: it has " + std::string(what) +
                       " that is not there; 'hearsay reindex' takes away what was left of it");
    }

    template <class OptionalId> void set(OptionalId& id, Reference reference) const
    {
        if (reference.number != 0) {
            id.emplace().text = of(reference);
        }
    }

private:
    void add(std::int64_t number, const Text& text) { add(number, text.sha256); }
    template <class Record> void add(std::int64_t number, const Record& record)
    {
        add(number, record.id.text);
    }
    void add(std::int64_t number, const std::string& id)
    {
        if (!ids_.add(number, id)) {
            refuse_shared(number);
        }
    }

    std::string path_;
    ByNumber<const std::string> ids_;
};

/// Rows by number, for what stands in other tables.
template <class Row> class RowsByNumber {
public:
    explicit RowsByNumber(std::vector<Row>& rows) : rows_(rows.size())
    {
        for (auto& row : rows) {
            rows_.add(row.number, row);
        }
    }

    Row* find(std::int64_t number) const { return rows_.find(number); }

private:
    ByNumber<Row> rows_;
};

template <class Row> void put_in_order(std::vector<Row>& rows)
{
    const auto before = [](const Row& one, const Row& other) {
        return std::tuple(one.position, one.number) < std::tuple(other.position, other.number);
    };
    if (!std::ranges::is_sorted(rows, before)) {
        std::ranges::sort(rows, before);
    }
}

void add_tie(Ties& ties, const StoredTie& row, const IdsByNumber& ids)
{
    if (!ties) {
        ties.emplace();
    }
    if (row.organization.number != 0) {
        auto tie = row.record;
        tie.organization.text = ids.of(row.organization);
        ties->push_back(std::move(tie));
    }
}

void add_ties(StoredRecords& stored, const IdsByNumber& ids, Extent extent)
{
    const RowsByNumber outlets(stored.outlets);
    const RowsByNumber speakers(stored.speakers);
    for (const auto& row : stored.ties) {
        if (row.of == TieOf::owner) {
            if (auto* const outlet = outlets.find(row.holder.number)) {
                add_tie(outlet->record.owner, row, ids);
            } else if (extent == Extent::whole) {
                ids.refuse_left("owners of an outlet");
            }
        } else if (auto* const speaker = speakers.find(row.holder.number)) {
            add_tie(
                row.of == TieOf::speaks_for ? speaker->record.speaks_for
                                            : speaker->record.affiliation,
                row, ids);
        } else if (extent == Extent::whole) {
            ids.refuse_left("ties of a speaker");
        }
    }
}

void add_pairs(
    StoredRecords& stored, const std::vector<StoredClaimPair>& pairs,
    std::vector<ClaimId> Claim::*list, const IdsByNumber& ids, Extent extent)
{
    const RowsByNumber claims(stored.claims);
    for (const auto& pair : pairs) {
        auto* const claim = claims.find(pair.claim.number);
        if (claim == nullptr && extent == Extent::whole) {
            ids.refuse_left("what is said of a claim");
        }
        if (claim != nullptr && (extent == Extent::whole || ids.has(pair.other))) {
            (claim->record.*list).push_back({ids.of(pair.other)});
        }
    }
}

void add_evidence(StoredRecords& stored, const IdsByNumber& ids, Extent extent)
{
    const RowsByNumber attributions(stored.attributions);
    for (const auto& row : stored.attributions) {
        if (ids.has({row.number}) || attributions.find(row.number) != &row) {
            ids.refuse_shared(row.number);
        }
    }
    for (const auto& row : stored.evidence) {
        auto* const attribution = attributions.find(row.attribution);
        if (attribution == nullptr && extent == Extent::whole) {
            ids.refuse_left("evidence of an attribution");
        }
        if (attribution != nullptr) {
            auto evidence = row.record;
            evidence.text = ids.of(row.text);
            attribution->record.evidence.push_back(std::move(evidence));
        }
    }
}

void name_references(StoredRecords& stored, const IdsByNumber& ids)
{
    for (auto& row : stored.organizations) {
        ids.set(row.record.parent, row.parent);
    }
    for (auto& row : stored.articles) {
        ids.set(row.record.outlet, row.outlet);
        ids.set(row.record.copy_of, row.copy_of);
    }
    for (auto& row : stored.texts) {
        row.record.article.text = ids.of(row.article);
    }
    for (auto& row : stored.attributions) {
        row.record.claim.text = ids.of(row.claim);
        row.record.article.text = ids.of(row.article);
        ids.set(row.record.speaker, row.speaker);
        for (const auto number : row.via) {
            row.record.via.push_back({ids.of({number})});
        }
    }
}

/// Of a large database no more than one list is there twice.
template <class Row, class Record>
void move_records(std::vector<Row>& given, std::vector<Record>& records)
{
    auto rows = std::move(given);
    records.reserve(rows.size());
    for (auto& row : rows) {
        records.push_back(std::move(row.record));
    }
}

} // namespace

Records assembled(StoredRecords stored, Extent extent, const std::string& path)
{
    put_in_order(stored.texts);
    put_in_order(stored.organizations);
    put_in_order(stored.outlets);
    put_in_order(stored.speakers);
    put_in_order(stored.articles);
    put_in_order(stored.claims);
    put_in_order(stored.attributions);
    IdsByNumber ids(
        path, stored.texts.size() + stored.organizations.size() + stored.outlets.size() +
                  stored.speakers.size() + stored.articles.size() + stored.claims.size() +
                  stored.others.size());
    ids.add(stored.texts);
    ids.add(stored.organizations);
    ids.add(stored.outlets);
    ids.add(stored.speakers);
    ids.add(stored.articles);
    ids.add(stored.claims);
    ids.add(stored.others);
    name_references(stored, ids);
    add_ties(stored, ids, extent);
    add_pairs(stored, stored.implications, &Claim::implies, ids, extent);
    add_pairs(stored, stored.distinctions, &Claim::distinct_from, ids, extent);
    add_evidence(stored, ids, extent);
    auto records = std::move(stored.root);
    move_records(stored.texts, records.texts);
    move_records(stored.organizations, records.organizations);
    move_records(stored.outlets, records.outlets);
    move_records(stored.speakers, records.speakers);
    move_records(stored.articles, records.articles);
    move_records(stored.claims, records.claims);
    move_records(stored.attributions, records.attributions);
    return records;
}

} // namespace hearsay
