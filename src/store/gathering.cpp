#include "store/gathering.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

#include "base/nearest.hpp"
#include "store/named_by_attribution.hpp"
#include "store/where.hpp"

namespace hearsay {
namespace {

/// Calls `visit.template operator()<Record>()` for each type of record that can be joined.
template <class Visit> void visit_joinable_types(Visit&& visit)
{
    visit_types([&]<class Record>() {
        if constexpr (requires(Record record) { record.merged_from; }) {
            visit.template operator()<Record>();
        }
    });
}

/// What holds to an organization, and to which.
constexpr auto parents_sql = "SELECT number, parent FROM organizations";
constexpr auto owners_sql = "SELECT outlet, organization FROM outlet_owners";
constexpr auto ties_sql = "SELECT speaker, organization FROM speaker_ties";

template <class Record> std::string table_of()
{
    return std::string(Columns<StoredAs<Record>>::table);
}

} // namespace

Gathering::Gathering(const Database& database, const RestForm& form)
    : database_(database), form_(form), by_key_(RowsOfEach::by_key(database, form)),
      by_number_(RowsOfEach::by_number(database, form)),
      attributions_of_claim_(database, form, where::claim),
      attribution_(database, form, "WHERE claim = ? AND number = ?"),
      broader_(database, "SELECT broader FROM implications WHERE claim = ?"),
      parent_(database, "SELECT parent FROM organizations WHERE number = ?"),
      original_(database, "SELECT copy_of FROM articles WHERE number = ?"),
      translations_(
          database, "SELECT number FROM texts WHERE json_extract(rest, '$.translation_of') = "
                    "(SELECT sha256 FROM texts WHERE number = ?)"),
      article_of_text_(database, "SELECT article FROM texts WHERE number = ?"),
      narrower_(database, "SELECT claim FROM implications WHERE broader = ?"),
      distinct_(database, "SELECT claim FROM distinctions WHERE other = ?"),
      articles_of_outlet_(database, "SELECT number FROM articles WHERE outlet = ?"),
      copies_of_article_(database, "SELECT number FROM articles WHERE copy_of = ?"),
      texts_of_article_(database, "SELECT number FROM texts WHERE article = ?")
{
}

bool Gathering::add(std::string_view id)
{
    bool found = false;
    visit_types([&]<class Record>() {
        if (auto row = by_key_.of<Record>().first(id)) {
            add_row<Record>(std::move(*row));
            found = true;
        }
    });
    return found;
}

bool Gathering::add_or_nearest(std::string_view id)
{
    const bool found = add(id);
    if (!found) {
        visit_types([&]<class Record>() {
            if constexpr (!std::is_same_v<Record, Text>) {
                add_nearest<Record>(id);
            }
        });
        add_joined();
    }
    return found;
}

bool Gathering::add_or_nearest(const std::vector<std::string>& ids)
{
    bool all = true;
    for (const auto& id : ids) {
        all = add_or_nearest(std::string_view(id)) && all;
    }
    return all;
}

/// Of those that are as near the first, as nearest_name() has it.
template <class Record> void Gathering::add_nearest(std::string_view id)
{
    auto rows =
        database_.prepare("SELECT id, ifnull(position, number), number FROM " + table_of<Record>());
    using Nearness = std::tuple<std::size_t, std::int64_t, std::int64_t>;
    std::optional<Nearness> best;
    std::string nearest;
    while (rows.step()) {
        const auto distance = slip_distance(id, rows.text(0));
        if (!distance || (best && *distance > std::get<0>(*best))) {
            continue;
        }
        const Nearness nearness{*distance, rows.integer(1), rows.integer(2)};
        if (!best || nearness < *best) {
            best = nearness;
            nearest = rows.text(0);
        }
    }
    if (best) {
        add(nearest);
    }
}

void Gathering::add_all_above()
{
    for (auto open = numbers_of_all<Claim>(); !open.empty();) {
        open = add_selected<Claim>(broader_, open);
    }
    for (auto open = numbers_of_all<Organization>(); !open.empty();) {
        open = add_selected<Organization>(parent_, open);
    }
}

void Gathering::add_parts()
{
    for (auto open = numbers_of_all<Organization>(); !open.empty();) {
        open = add_holders<Organization>(parents_sql, open);
    }
    const auto all = numbers_of_all<Organization>();
    add_holders<Outlet>(owners_sql, all);
    add_holders<Speaker>(ties_sql, all);
}

void Gathering::add_originals()
{
    for (auto open = numbers_of_all<Article>(); !open.empty();) {
        open = add_selected<Article>(original_, open);
    }
}

void Gathering::add_articles_of_texts()
{
    add_selected<Article>(article_of_text_, numbers_of_all<Text>());
}

void Gathering::add_translations()
{
    add_selected<Text>(translations_, numbers_of_all<Text>());
}

void Gathering::add_all_naming(Naming naming)
{
    const auto outlets = numbers_of_all<Outlet>();
    auto speakers = numbers_of_all<Speaker>();
    auto articles = numbers_of_all<Article>();
    auto texts = numbers_of_all<Text>();
    add_naming_claims(numbers_of_all<Claim>());
    const auto voices = add_naming_organizations(numbers_of_all<Organization>());
    auto of_outlets = add_selected<Article>(articles_of_outlet_, outlets);
    if (naming == Naming::in_any_way) {
        speakers.insert(voices.begin(), voices.end());
        articles.merge(of_outlets);
        for (auto open = articles; !open.empty();) {
            open = add_selected<Article>(copies_of_article_, open);
            articles.insert(open.begin(), open.end());
        }
        texts.merge(add_selected<Text>(texts_of_article_, articles));
    } else {
        add_selected<Article>(copies_of_article_, articles);
        add_selected<Text>(texts_of_article_, articles);
    }
    auto named = outlets;
    named.merge(speakers);
    named.merge(articles);
    add_attributions_naming(named);
    add_attributions_where("attribution", "text", "evidence", texts);
}

void Gathering::add_attributions_in_articles()
{
    add_attributions_where("number", "article", "attributions", numbers_of_all<Article>());
}

void Gathering::add_joined()
{
    visit_joinable_types([&]<class Record>() {
        LazyStatement joined(
            database_, "SELECT number FROM " + table_of<Record>() +
                           " WHERE instr(rest, '\"merged_from\"') AND ?1 = 0");
        add_selected<Record>(joined, {0});
    });
}

void Gathering::add_neighbour_before(std::string_view id)
{
    visit_joinable_types([&]<class Record>() {
        const auto row = by_key_.of<Record>().first(id);
        if (row) {
            LazyStatement before(
                database_,
                "SELECT number FROM " + table_of<Record>() +
                    " WHERE (ifnull(position, number), number) < (SELECT ifnull(position, number), "
                    "number FROM " +
                    table_of<Record>() +
                    " WHERE number = ?) ORDER BY ifnull(position, number) DESC, number DESC LIMIT "
                    "1");
            add_selected<Record>(before, {row->number});
        }
    });
}

StoredRecords Gathering::take()
{
    known_.clear();
    return std::exchange(rows_, {});
}

void Gathering::add_attributions(std::vector<StoredAttribution> rows)
{
    for (auto& row : rows) {
        add_row<Attribution>(std::move(row));
    }
}

template <class Record> Gathering::Numbers Gathering::numbers_of_all() const
{
    Numbers numbers;
    for (const auto& row : rows_of<Record>(rows_)) {
        numbers.insert(row.number);
    }
    return numbers;
}

/// Adds the rows whose numbers `sql` selects for each of `keys`. Those that were not there.
template <class Record>
Gathering::Numbers Gathering::add_selected(LazyStatement& sql, const Numbers& keys)
{
    Numbers added;
    for (const auto number : keys) {
        auto& statement = sql.get();
        statement.bind(1, number);
        while (statement.step()) {
            add_number<Record>(statement.integer(0), added);
        }
        statement.reset();
    }
    return added;
}

void Gathering::add_naming_claims(const Numbers& claims)
{
    add_selected<Claim>(narrower_, claims);
    add_selected<Claim>(distinct_, claims);
    for (const auto claim : claims) {
        add_attributions(attributions_of_claim_.all(claim));
    }
}

/// The numbers of the speakers among them that may be nobody without an organization.
Gathering::Numbers Gathering::add_naming_organizations(const Numbers& organizations)
{
    Numbers voices;
    if (organizations.empty()) {
        return voices;
    }
    add_holders<Organization>(parents_sql, organizations);
    add_holders<Outlet>(owners_sql, organizations);
    add_holders<Speaker>(ties_sql, organizations);
    for (const auto& row : rows_.speakers) {
        if (row.record.kind == SpeakerKind::organization) {
            voices.insert(row.number);
        }
    }
    return voices;
}

/// Adds the rows that `sql` says to hold to one of the organizations. Those that were not there.
template <class Record>
Gathering::Numbers Gathering::add_holders(const std::string& sql, const Numbers& organizations)
{
    Numbers added;
    if (organizations.empty()) {
        return added;
    }
    auto rows = database_.prepare(sql);
    while (rows.step()) {
        if (organizations.contains(rows.integer(1))) {
            add_number<Record>(rows.integer(0), added);
        }
    }
    return added;
}

void Gathering::add_attributions_naming(const Numbers& named)
{
    if (named.empty()) {
        return;
    }
    auto rows = database_.prepare(select_from<NamedByAttribution>());
    while (rows.step()) {
        const auto row = row_of<NamedByAttribution>(rows, form_);
        if (named.contains(row.article.number) || named.contains(row.speaker.number) ||
            std::ranges::any_of(
                row.via, [&](std::int64_t number) { return named.contains(number); })) {
            add_attributions(attribution_.all(row.claim, row.number));
        }
    }
}

/// Those of which `column`, of a table that names attributions, is among `keys`.
void Gathering::add_attributions_where(
    const std::string& number, const std::string& column, const std::string& table,
    const Numbers& keys)
{
    if (keys.empty()) {
        return;
    }
    auto rows = database_.prepare("SELECT claim, " + number + ", " + column + " FROM " + table);
    while (rows.step()) {
        if (keys.contains(rows.integer(2))) {
            add_attributions(attribution_.all(rows.integer(0), rows.integer(1)));
        }
    }
}

} // namespace hearsay
