#include "cli/stored_stats.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/unique.hpp"
#include "cli/named_tallies.hpp"
#include "cli/rest_form.hpp"
#include "query/number_tally.hpp"
#include "query/stats_counter.hpp"
#include "store/numbers.hpp"
#include "store/record_scope.hpp"
#include "store/row_pass.hpp"
#include "store/stored.hpp"

namespace hearsay {
namespace {

using Number = NumberTally::Number;

/// Of the row of an attribution what is counted.
struct CountedAttribution {
    Reference claim;
    Reference article;
    Reference speaker;
    std::vector<std::int64_t> via;
    Stance stance = Stance::asserts;
    std::optional<Basis> basis;
    std::optional<Status> status;
    bool own = false;
};

} // namespace

template <> struct Columns<CountedAttribution> {
    static constexpr std::string_view table = Columns<StoredAttribution>::table;
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("claim", row.claim);
        visitor("article", row.article);
        visitor("speaker", row.speaker);
        visitor("via", row.via);
        visitor("stance", row.stance);
        visitor("basis", row.basis);
        visitor("status", row.status);
        visitor("own", row.own);
    }
};

namespace {

class StoredCounting {
public:
    StoredCounting(const Database& database, std::int64_t largest, const OnProgress& on_progress)
        : database_(database), rows_(database, json_rest_form(), on_progress),
          known_(static_cast<std::size_t>(largest) + 1)
    {
    }

    void run()
    {
        count_claims();
        count_articles();
        note("SELECT number FROM outlets", Known::is_outlet);
        note("SELECT number FROM speakers", Known::is_speaker);
        rows_.visit<CountedAttribution>([this](const CountedAttribution& row) { count(row); });
        count_outlets();
        count_speakers();
        counter_.count_organizations(number_of("organizations"));
        counter_.count_texts(number_of("texts"));
    }

    /// Whether all that was named is there, and no copies go in a circle: what was counted is worth
    /// nothing else.
    bool is_sound() const { return is_sound_; }

    Stats counts() const { return counter_.take(); }
    std::vector<NumberTally::Entry> relied_on(std::size_t most) { return relied_on_.first(most); }
    std::vector<NumberTally::Entry> quoted(std::size_t most) { return quoted_.first(most); }

private:
    /// What is known of a record: bits, some of which say other things of other kinds.
    enum Known : std::uint8_t {
        is_article = 1,
        is_speaker = 2,
        is_outlet = 4,
        is_claim = 8,
        is_relied_on = 16,
        is_taken_back = 32,    // of an article
        has_text = 64,         // of an article
        publishes = 64,        // of an outlet
        implies = 64,          // of a claim
        has_owner = 128,       // of an outlet, be it nobody
        speaks_for_known = 128 // of a speaker, be it nobody
    };

    std::size_t number_of(const std::string& table) const
    {
        return static_cast<std::size_t>(database_.integer("SELECT count(*) FROM " + table));
    }

    bool has(std::int64_t number) const { return number > 0 && number < std::ssize(known_); }
    bool is(std::int64_t number, Known what) const
    {
        return has(number) && (known_[static_cast<std::size_t>(number)] & what) != 0;
    }
    void mark(std::int64_t number, Known what)
    {
        if (has(number)) {
            auto& known = known_[static_cast<std::size_t>(number)];
            known = static_cast<std::uint8_t>(known | what);
        }
    }
    void note(const std::string& numbers, Known what)
    {
        auto rows = database_.prepare(numbers);
        while (rows.step()) {
            mark(rows.integer(0), what);
        }
    }

    void count_claims()
    {
        note("SELECT claim FROM implications", Known::implies);
        rows_.visit<StoredClaim>([this](const StoredClaim& row) {
            counter_.count(row.record, is(row.number, Known::implies));
            mark(row.number, Known::is_claim);
        });
    }

    /// In their order: of dates that begin together the first is told.
    void count_articles()
    {
        note("SELECT article FROM texts", Known::has_text);
        const bool are_moved =
            database_.integer(
                "SELECT EXISTS (SELECT 1 FROM articles WHERE position IS NOT NULL)") != 0;
        rows_.visit<StoredArticle>(
            [this](const StoredArticle& row) { count(row); },
            are_moved ? "ORDER BY ifnull(position, number), number" : "");
    }

    void count(const StoredArticle& row)
    {
        const auto& article = row.record;
        const bool in_hand = article.in_hand || is(row.number, Known::has_text);
        counter_.count_article(
            article.published, in_hand, is_retracted(article), row.copy_of.number != 0);
        mark(row.number, Known::is_article);
        mark(row.outlet.number, Known::publishes);
        if (is_retracted(article)) {
            mark(row.number, Known::is_taken_back);
        }
        if (row.copy_of.number != 0) {
            originals_.emplace(row.number, row.copy_of.number);
        }
    }

    bool names_what_is_there(const CountedAttribution& row)
    {
        const auto is_source = [this](std::int64_t step) {
            return is(step, Known::is_outlet) || is(step, Known::is_article) ||
                   is(step, Known::is_speaker);
        };
        return is(row.claim.number, Known::is_claim) && is(row.article.number, Known::is_article) &&
               (row.speaker.number == 0 || is(row.speaker.number, Known::is_speaker)) &&
               std::ranges::all_of(row.via, is_source);
    }

    void count(const CountedAttribution& row)
    {
        is_sound_ = is_sound_ && names_what_is_there(row);
        if (!is_sound_) {
            return;
        }
        counter_.count_attribution(
            row.stance, row.status, names_nobody(row), leads_over_retracted(row));
        if (row.status == Status::rejected) {
            return;
        }
        const auto number = [](std::int64_t wide) { return static_cast<Number>(wide); };
        const auto speaker = speaker_of(row);
        auto via = row.via;
        sort_each_once(via);
        for (const auto step : via) {
            mark(step, Known::is_relied_on);
            relied_on_.count(
                number(step), number(row.claim.number), number(row.article.number),
                number(speaker));
        }
        if (speaker != 0) {
            quoted_.count(
                number(speaker), number(row.claim.number), number(row.article.number),
                number(speaker));
        }
    }

    /// What an article copies, followed to the root; all else is itself. Copies that go in a circle
    /// have none.
    std::int64_t root_of(std::int64_t number)
    {
        std::size_t followed = 0;
        for (auto next = originals_.find(number); next != originals_.end() && is_sound_;
             next = originals_.find(number)) {
            number = next->second;
            is_sound_ = ++followed <= originals_.size();
        }
        return number;
    }

    std::int64_t speaker_of(const CountedAttribution& row)
    {
        return quoted_by(row.speaker, row.via, [this](std::int64_t number) {
            return is(number, Known::is_speaker);
        });
    }

    /// As the segment of an attribution ends, whose equal neighbours are one step.
    bool names_nobody(const CountedAttribution& row)
    {
        if (speaker_of(row) != 0) {
            return false;
        }
        auto last = row.own ? row.article.number : root_of(row.article.number);
        bool is_relayed = false;
        for (const auto step : row.via) {
            const auto root = root_of(step);
            is_relayed = is_relayed || root != last;
            last = root;
        }
        const bool is_seen = row.basis == Basis::seen && row.via.empty();
        return !is(last, Known::is_article) || (!is_relayed && !is_seen);
    }

    bool leads_over_retracted(const CountedAttribution& row)
    {
        const auto is_retracted_article = [this](std::int64_t number) {
            return is(number, Known::is_taken_back) || is(root_of(number), Known::is_taken_back);
        };
        return is_retracted_article(row.article.number) ||
               std::ranges::any_of(row.via, is_retracted_article);
    }

    void count_outlets()
    {
        note("SELECT outlet FROM outlet_owners", Known::has_owner);
        rows_.visit<StoredOutlet>([this](const StoredOutlet& row) {
            counter_.count(
                row.record, is(row.number, Known::publishes), is(row.number, Known::is_relied_on),
                is(row.number, Known::has_owner));
        });
    }

    void count_speakers()
    {
        note("SELECT speaker FROM speaker_ties WHERE tie = 'speaks_for'", Known::speaks_for_known);
        rows_.visit<StoredSpeaker>([this](const StoredSpeaker& row) {
            counter_.count(row.record, is(row.number, Known::speaks_for_known));
        });
    }

    const Database& database_;
    RowPass rows_;
    bool is_sound_ = true;
    StatsCounter counter_;
    std::vector<std::uint8_t> known_;                          // by number, of Known
    std::unordered_map<std::int64_t, std::int64_t> originals_; // of copies
    NumberTally relied_on_;
    NumberTally quoted_;
};

} // namespace

std::optional<StoredStats>
stored_stats(const Database& database, std::size_t most, const OnProgress& on_progress)
{
    const auto largest = database.integer(
        "SELECT max((SELECT ifnull(max(number), 0) FROM organizations), (SELECT "
        "ifnull(max(number), 0) FROM outlets), (SELECT ifnull(max(number), 0) FROM speakers), "
        "(SELECT ifnull(max(number), 0) FROM articles), (SELECT ifnull(max(number), 0) FROM "
        "claims))");
    if (!are_dense(largest, database.integer("SELECT count(*) FROM articles"))) {
        return std::nullopt;
    }
    StoredCounting counting(database, largest, on_progress);
    counting.run();
    if (!counting.is_sound()) {
        return std::nullopt; // to read all says what is wrong
    }
    const auto relied_on = named(database, "sources", counting.relied_on(most), most);
    const auto quoted = named(database, "sources", counting.quoted(most), most);
    About about{{}, {}, Around::nothing};
    for (const auto* const list : {&relied_on, &quoted}) {
        for (const auto& [id, entry] : *list) {
            about.ids.push_back(id);
        }
    }
    StoredStats answer{counting.counts(), Dossier(record_scope(database, json_rest_form(), about))};
    answer.stats.relied_on = tallies_of(answer.named, database.path(), relied_on);
    answer.stats.quoted = tallies_of(answer.named, database.path(), quoted);
    return answer;
}

} // namespace hearsay
