#include "cli/stored_quotes.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "base/unique.hpp"
#include "cli/database.hpp"
#include "cli/named_tallies.hpp"
#include "cli/rest_form.hpp"
#include "store/read_rows.hpp"
#include "store/row_pass.hpp"
#include "store/schema.hpp"
#include "store/where.hpp"
#include "write/progress.hpp"

namespace hearsay {
namespace {

using Number = NumberTally::Number;

/// Of the row of an attribution what makes it one that is asked for, and for whom it counts.
struct QuotedRow {
    AttributionId id;
    Reference claim;
    Reference article;
    Reference speaker;
    std::vector<std::int64_t> via;
    Stance stance = Stance::asserts;
    std::optional<Status> status;
    std::optional<Date> said_on;
};

/// The same of an article's.
struct PrintedRow {
    std::optional<Date> published;
    Reference outlet;
};

} // namespace

template <> struct Columns<QuotedRow> {
    static constexpr std::string_view table = Columns<StoredAttribution>::table;
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("id", row.id);
        visitor("claim", row.claim);
        visitor("article", row.article);
        visitor("speaker", row.speaker);
        visitor("via", row.via);
        visitor("stance", row.stance);
        visitor("status", row.status);
        visitor("said_on", row.said_on);
    }
};

template <> struct Columns<PrintedRow> {
    static constexpr std::string_view table = Columns<StoredArticle>::table;
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("published", row.published);
        visitor("outlet", row.outlet);
    }
};

namespace {

/// Goes through the quotes that are asked for, claim by claim.
class StoredQuotes {
public:
    StoredQuotes(const Database& database, const QuotesRequest& request)
        : database_(database), request_(request),
          count_(static_cast<std::size_t>(database.integer("SELECT count(*) FROM attributions"))),
          articles_(database, json_rest_form(), where::number),
          is_speaker_(database.prepare("SELECT EXISTS (SELECT 1 FROM speakers WHERE number = ?)"))
    {
    }

    /// How many attributions there are in all.
    std::size_t count() const { return count_; }

    template <class Each> void for_each(Each each)
    {
        Progress progress("reading quotes");
        RowPass rows(database_, json_rest_form(), progress.callback(), count_);
        rows.visit<QuotedRow>([&](const QuotedRow& row) {
            if (may_be_asked_for(request_, row.stance, row.status) &&
                is_wanted(request_.span, within(request_.span, date_of(row)))) {
                each(row);
            }
        });
    }

    /// The records for which a quote of `speaker` counts, each once; 0 is none.
    std::vector<std::int64_t> counting_for(const QuotedRow& row, std::int64_t speaker, CountBy by)
    {
        switch (by) {
        case CountBy::speaker:
            return {speaker};
        case CountBy::outlet:
            return {printed(row).outlet.number};
        case CountBy::claim:
            return {row.claim.number};
        case CountBy::via:
            break;
        }
        auto via = row.via.empty() ? std::vector<std::int64_t>{0} : row.via;
        sort_each_once(via);
        return via;
    }

    /// 0 if nobody is named.
    std::int64_t speaker_of(const QuotedRow& row)
    {
        return quoted_by(row.speaker, row.via, [this](std::int64_t number) {
            is_speaker_.bind(1, number);
            const bool is = is_speaker_.step() && is_speaker_.integer(0) != 0;
            is_speaker_.reset();
            return is;
        });
    }

private:
    PrintedRow printed(const QuotedRow& row)
    {
        return articles_.first(row.article.number).value_or(PrintedRow());
    }

    std::optional<Date> date_of(const QuotedRow& row)
    {
        return request_.span.is_open() || row.said_on ? row.said_on : printed(row).published;
    }

    const Database& database_;
    const QuotesRequest& request_;
    std::size_t count_;
    RowsBy<PrintedRow> articles_;
    Statement is_speaker_;
};

/// Where the ids of those for whom it counts stand.
std::string table_of(CountBy by)
{
    return by == CountBy::claim ? "claims" : "sources";
}

bool is_number(std::int64_t number)
{
    return number >= 0 && number <= std::numeric_limits<Number>::max();
}

} // namespace

std::optional<Dossier> stored_quotes(const std::string& graph, const QuotesRequest& request)
{
    if (request.stances.empty() && request.span.is_open()) {
        return std::nullopt;
    }
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    StoredQuotes quotes(*database, request);
    const auto most = quotes.count() / 2;
    About about{{}, {}, Around::nothing};
    quotes.for_each([&](const QuotedRow& row) {
        if (about.ids.size() <= most) {
            about.ids.push_back(row.id.text);
        }
    });
    if (about.ids.size() > most) {
        return std::nullopt;
    }
    auto dossier = sound_scope(*database, about, Beyond::nothing);
    if (dossier) {
        warn_as_stored(*database);
    }
    return dossier;
}

std::optional<StoredTallies>
stored_tallies(const std::string& graph, const QuotesRequest& request, CountBy by)
{
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    StoredQuotes quotes(*database, request);
    NumberTally tally;
    std::size_t count = 0;
    bool are_numbers = true;
    quotes.for_each([&](const QuotedRow& row) {
        ++count;
        const auto speaker = quotes.speaker_of(row);
        for (const auto number : quotes.counting_for(row, speaker, by)) {
            are_numbers = are_numbers && is_number(number) && is_number(speaker) &&
                          is_number(row.claim.number) && is_number(row.article.number);
            tally.count(
                static_cast<Number>(number), static_cast<Number>(row.claim.number),
                static_cast<Number>(row.article.number), static_cast<Number>(speaker));
        }
    });
    if (!are_numbers) {
        return std::nullopt;
    }
    const auto all = std::numeric_limits<std::size_t>::max();
    const auto entries = named(*database, table_of(by), tally.first(all), all);
    About about{{}, {}, Around::nothing};
    for (const auto& [id, entry] : entries) {
        if (entry.number != 0) {
            about.ids.push_back(id);
        }
    }
    auto records = sound_scope(*database, about, Beyond::nothing);
    if (!records || std::ranges::find(about.ids, "") != about.ids.end()) {
        return std::nullopt; // to read all says what is wrong
    }
    warn_as_stored(*database);
    auto tallies = tallies_of(*records, graph, entries);
    return StoredTallies{*std::move(records), std::move(tallies), count};
}

} // namespace hearsay
