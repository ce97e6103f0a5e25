#include "store/row_loader.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "store/shared_number.hpp"
#include "store/where.hpp"

namespace hearsay {
namespace {

constexpr std::string_view namesake_sql =
    "SELECT 0, (SELECT number FROM outlets WHERE name = ?1 AND number <> ?2 LIMIT 1) UNION ALL "
    "SELECT 1, (SELECT number FROM speakers WHERE name = ?1 AND number <> ?2 LIMIT 1) UNION ALL "
    "SELECT 2, (SELECT number FROM organizations WHERE name = ?1 AND number <> ?2 LIMIT 1)";

template <class Row, class Other> void append(std::vector<Row>& all, std::vector<Other> rows)
{
    std::ranges::move(rows, std::back_inserter(all));
}

} // namespace

RowLoader::RowLoader(const Database& database, const RestForm& form)
    : database_(database), form_(form),
      claim_called_(database, "SELECT number FROM claims WHERE id = ?"),
      narrower_(database, "SELECT claim FROM implications WHERE broader = ?"),
      broader_(database, "SELECT broader FROM implications WHERE claim = ? ORDER BY position"),
      distinct_(database, "SELECT claim FROM distinctions WHERE other = ?"),
      articles_of_(
          database,
          "SELECT number FROM articles WHERE outlet = ? AND (in_hand OR EXISTS (SELECT 1 FROM "
          "texts WHERE texts.article = articles.number))"),
      copies_of_(database, "SELECT number FROM articles WHERE copy_of = ?"),
      namesakes_(database, std::string(namesake_sql)), claims_(database, form, where::number),
      implications_(database, form, where::claim_in_order),
      distinctions_(database, form, where::claim_in_order),
      attributions_(database, form, where::claim),
      contesting_(database, form, where::contests_claim),
      evidence_(database, form, "WHERE claim = ? ORDER BY attribution, position"),
      evidence_of_one_(database, form, "WHERE claim = ? AND attribution = ? ORDER BY position"),
      articles_(database, form, where::number), texts_(database, form, "WHERE article = ?"),
      texts_by_number_(database, form, where::number), outlets_(database, form, where::number),
      owners_(database, form, where::outlet_in_order), speakers_(database, form, where::number),
      speaker_ties_(database, form, where::speaker_in_order),
      organizations_(database, form, where::number)
{
}

std::int64_t RowLoader::claim_called(std::string_view id)
{
    auto& statement = claim_called_.get();
    statement.bind(1, id);
    const auto number = statement.step() ? statement.integer(0) : 0;
    statement.reset();
    return number;
}

void RowLoader::all_of(const StoredRecords& rows)
{
    for (const auto& row : rows.organizations) {
        organization(row.number);
    }
    for (const auto& row : rows.outlets) {
        outlet(row.number);
    }
    for (const auto& row : rows.speakers) {
        speaker(row.number);
    }
    for (const auto& row : rows.articles) {
        article(row.number);
    }
    for (const auto& row : rows.texts) {
        text(row.number);
    }
    for (const auto& row : rows.claims) {
        claim(row.number);
    }
    for (const auto& row : rows.attributions) {
        claim(row.claim.number);
        rest_upon(row);
        loaded_.attributions.push_back(row);
        add_evidence(evidence_of_one_.all(row.claim.number, row.number));
    }
}

template <class Row> void RowLoader::add_all(std::vector<Row>& rows)
{
    for (auto& row : all_rows<Row>(database_, form_)) {
        if (!is_new(row.number)) {
            refuse_shared_number(database_.path(), row.number);
        }
        rows.push_back(std::move(row));
    }
}

template <class Row> void RowLoader::add_all_ties()
{
    append(loaded_.ties, all_rows<Row>(database_, form_, "ORDER BY 1, 2, 3"));
}

void RowLoader::all_names()
{
    add_all(loaded_.organizations);
    add_all(loaded_.outlets);
    add_all(loaded_.speakers);
    add_all_ties<OwnerRow>();
    add_all_ties<SpeakerTieRow>();
}

void RowLoader::claim(std::int64_t number)
{
    if (!is_new(number)) {
        return;
    }
    append(loaded_.claims, claims_.all(number));
    for (const auto& row : implications_.all(number)) {
        loaded_.implications.push_back(row);
    }
    for (const auto& row : distinctions_.all(number)) {
        loaded_.distinctions.push_back(row);
    }
}

void RowLoader::attributions_of(std::int64_t claim, Which which)
{
    auto rows = which == Which::all ? attributions_.all(claim) : contesting_.all(claim);
    for (const auto& row : rows) {
        rest_upon(row);
    }
    append(loaded_.attributions, std::move(rows));
}

void RowLoader::evidence_of(std::int64_t claim)
{
    add_evidence(evidence_.all(claim));
}

void RowLoader::add_evidence(std::vector<StoredEvidence> rows)
{
    for (const auto& row : rows) {
        text(row.text.number);
    }
    append(loaded_.evidence, std::move(rows));
}

void RowLoader::articles_in_hand_of(std::int64_t outlet)
{
    for (const auto number : numbers(articles_of_, outlet)) {
        article(number);
    }
}

void RowLoader::copies()
{
    for (std::size_t row = 0; row < loaded_.articles.size(); ++row) { // grows
        for (const auto copy : numbers(copies_of_, loaded_.articles[row].number)) {
            article(copy);
        }
    }
}

void RowLoader::namesakes()
{
    // A title or a sentence may be a name that others share.
    for (const auto& row : loaded_.articles) {
        namesakes_of(row.record.title, row.number);
    }
    for (const auto& row : loaded_.claims) {
        namesakes_of(row.record.text, row.number);
    }
    const auto each = [this](const auto& rows) {
        const auto count = rows.size(); // grows
        for (std::size_t row = 0; row < count; ++row) {
            const std::string name = rows[row].record.name;
            namesakes_of(name, rows[row].number);
        }
    };
    each(loaded_.organizations);
    each(loaded_.outlets);
    each(loaded_.speakers);
}

std::vector<std::int64_t> RowLoader::narrower_than(std::int64_t claim)
{
    return reached_from(claim, narrower_);
}

std::vector<std::int64_t> RowLoader::broader_than(std::int64_t claim)
{
    auto reached = reached_from(claim, broader_);
    reached.erase(reached.begin());
    return reached;
}

/// The claim and all to which `next` leads from it, nearest first.
std::vector<std::int64_t> RowLoader::reached_from(std::int64_t claim, LazyStatement& next)
{
    std::vector<std::int64_t> reached{claim};
    std::set<std::int64_t> seen{claim};
    for (std::size_t at = 0; at < reached.size(); ++at) {
        this->claim(reached[at]);
        for (const auto other : numbers(next, reached[at])) {
            if (seen.insert(other).second) {
                reached.push_back(other);
            }
        }
    }
    return reached;
}

std::vector<std::int64_t> RowLoader::distinct(std::int64_t claim)
{
    return numbers(distinct_, claim);
}

void RowLoader::article(std::int64_t number)
{
    for (auto next = number; next != 0 && is_new(next);) {
        const auto row = articles_.first(next);
        if (!row) {
            return;
        }
        loaded_.articles.push_back(*row);
        texts_of(next);
        outlet(row->outlet.number);
        next = row->copy_of.number;
    }
}

void RowLoader::texts_of(std::int64_t article)
{
    auto rows = texts_.all(article);
    for (const auto& row : rows) {
        known_.insert(row.number);
    }
    append(loaded_.texts, std::move(rows));
}

void RowLoader::text(std::int64_t number)
{
    if (known_.contains(number)) {
        return;
    }
    if (const auto row = texts_by_number_.first(number)) {
        article(row->article.number); // with all its texts
    }
}

void RowLoader::outlet(std::int64_t number)
{
    if (number == 0 || !is_new(number)) {
        return;
    }
    append(loaded_.outlets, outlets_.all(number));
    for (const auto& tie : owners_.all(number)) {
        organization(tie.organization.number);
        loaded_.ties.push_back(tie);
    }
}

void RowLoader::speaker(std::int64_t number)
{
    if (number == 0 || !is_new(number)) {
        return;
    }
    append(loaded_.speakers, speakers_.all(number));
    for (const auto& tie : speaker_ties_.all(number)) {
        organization(tie.organization.number);
        loaded_.ties.push_back(tie);
    }
}

void RowLoader::organization(std::int64_t number)
{
    for (auto next = number; next != 0 && is_new(next);) {
        const auto row = organizations_.first(next);
        if (!row) {
            return;
        }
        loaded_.organizations.push_back(*row);
        next = row->parent.number;
    }
}

/// What it is, its number does not say: outlets are most.
void RowLoader::source(std::int64_t number)
{
    if (known_.contains(number)) {
        return;
    }
    const auto before = loaded_.outlets.size();
    outlet(number);
    if (loaded_.outlets.size() != before) {
        return;
    }
    known_.erase(number);
    const auto articles = loaded_.articles.size();
    article(number);
    if (loaded_.articles.size() != articles) {
        return;
    }
    known_.erase(number);
    speaker(number);
}

void RowLoader::rest_upon(const StoredAttribution& attribution)
{
    article(attribution.article.number);
    for (const auto number : attribution.via) {
        source(number);
    }
    speaker(attribution.speaker.number);
}

std::vector<std::int64_t> RowLoader::numbers(LazyStatement& lazy, std::int64_t key) const
{
    auto& statement = lazy.get();
    std::vector<std::int64_t> found;
    statement.bind(1, key);
    while (statement.step()) {
        found.push_back(statement.integer(0));
    }
    statement.reset();
    return found;
}

void RowLoader::namesakes_of(const std::string& name, std::int64_t number)
{
    if (name.empty()) {
        return;
    }
    auto& statement = namesakes_.get();
    statement.bind(1, std::string_view(name));
    statement.bind(2, number);
    std::vector<std::pair<std::int64_t, std::int64_t>> found; // kind, number
    while (statement.step()) {
        if (!statement.is_null(1)) {
            found.emplace_back(statement.integer(0), statement.integer(1));
        }
    }
    statement.reset();
    for (const auto& [kind, namesake] : found) {
        switch (kind) {
        case 0:
            outlet(namesake);
            break;
        case 1:
            speaker(namesake);
            break;
        default:
            organization(namesake);
        }
    }
}

} // namespace hearsay
