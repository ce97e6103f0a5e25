#include "store/facts_loader.hpp"

#include <algorithm>
#include <string>

#include "base/unique.hpp"
#include "store/shared_number.hpp"
#include "store/store_error.hpp"
#include "store/where.hpp"

namespace hearsay {
namespace {

constexpr std::size_t usual_texts = std::size_t{256} << 10U; // bytes of a block

/// Rows that lie so close are read in one scan, with what lies between: numbers of records.
constexpr std::int64_t close = 32;

/// Calls `each` with the first and the last of numbers that lie close; they are ascending.
template <class Each> void for_each_run(const std::vector<std::int64_t>& numbers, Each each)
{
    for (std::size_t first = 0; first < numbers.size();) {
        auto last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] - numbers[last] <= close) {
            ++last;
        }
        each(numbers[first], numbers[last]);
        first = last + 1;
    }
}

} // namespace

FactsLoader::FactsLoader(const Database& database, const RestForm& form)
    : database_(database), texts_(usual_texts), cast_(database, form),
      claims_(database, form, where::number, &texts_),
      attributions_(database, form, where::claim_from_to, &texts_),
      contesting_(database, form, where::contests_claim, &texts_),
      articles_(database, form, where::number_from_to, &texts_)
{
}

void FactsLoader::begin()
{
    texts_.clear();
    cast_.forget_if_many();
    facts_ = Facts();
    known_.clear();
    of_attributions_.clear();
    via_ = Groups<std::int64_t>();
    of_articles_.clear();
    implications_.clear();
}

void FactsLoader::add_claim(std::int64_t number, const Facts::Claim& claim)
{
    if (known_.add(number, {RecordKind::claim, static_cast<std::uint32_t>(facts_.claims.size())})) {
        facts_.claims.push_back(claim);
    }
}

void FactsLoader::add_claim(std::int64_t number)
{
    if (knows(number)) {
        return;
    }
    const auto row = claims_.first(number);
    if (!row) {
        refuse_unknown(number);
    }
    add_claim(number, {row->id.text, row->text.text});
}

void FactsLoader::add_attributions(std::int64_t first, std::int64_t last)
{
    attributions_.for_each(
        [this](const WeighedAttribution& row) { add_attribution(row); }, first, last);
}

void FactsLoader::add_contesting(std::int64_t claim)
{
    contesting_.for_each([this](const WeighedAttribution& row) { add_attribution(row); }, claim);
}

void FactsLoader::add_implication(std::int64_t claim, std::int64_t broader)
{
    implications_.emplace_back(claim, broader);
}

Facts FactsLoader::take()
{
    load_carriers();
    load_via();
    load_copied();
    name_articles();
    name_attributions();
    name_implications();
    return std::move(facts_);
}

void FactsLoader::add_attribution(const WeighedAttribution& row)
{
    const auto* const claim = known_.find(row.claim.number);
    if (claim == nullptr) {
        return;
    }
    auto& fact = facts_.attributions.emplace_back();
    fact.id = row.id.text;
    fact.claim = claim->number;
    fact.stance = row.stance;
    fact.seen = row.basis == Basis::seen;
    fact.own = row.own;
    fact.status = row.status;
    fact.occasion = row.occasion.text;
    fact.said_on_as_written = row.said_on.as_written;
    fact.said_on = row.said_on.interval;
    of_attributions_.push_back({row.article.number, row.speaker.number});
    via_.add(row.via);
}

void FactsLoader::load_carriers()
{
    Numbers wanted;
    wanted.reserve(of_attributions_.size());
    for (const auto& named : of_attributions_) {
        wanted.push_back(named.article);
    }
    load_articles(std::move(wanted));
}

/// What a number in `via` stands for it does not say: outlets are most, then come articles.
void FactsLoader::load_via()
{
    Numbers others;
    for (std::size_t attribution = 0; attribution < via_.size(); ++attribution) {
        for (const auto number : via_.of(attribution)) {
            if (!knows(number) && !add_outlet(number)) {
                others.push_back(number);
            }
        }
    }
    sort_each_once(others);
    load_articles(others);
    for (const auto number : others) {
        if (!knows(number) && !add_speaker(number)) {
            refuse_unknown(number);
        }
    }
}

void FactsLoader::load_copied()
{
    for (std::size_t seen = 0; seen < of_articles_.size();) {
        Numbers wanted;
        for (; seen < of_articles_.size(); ++seen) {
            if (of_articles_[seen].copy_of != 0) {
                wanted.push_back(of_articles_[seen].copy_of);
            }
        }
        load_articles(std::move(wanted));
    }
}

void FactsLoader::load_articles(Numbers wanted)
{
    sort_each_once(wanted);
    std::erase_if(wanted, [this](std::int64_t number) { return knows(number); });
    facts_.articles.reserve(facts_.articles.size() + wanted.size());
    auto next = wanted.begin();
    for_each_run(wanted, [&](std::int64_t first, std::int64_t last) {
        articles_.for_each(
            [&](const WeighedArticle& row) {
                next = std::find_if(
                    next, wanted.end(), [&](std::int64_t number) { return number >= row.number; });
                if (next != wanted.end() && *next == row.number) {
                    add_article(row);
                }
            },
            first, last);
    });
}

void FactsLoader::add_article(const WeighedArticle& row)
{
    note(row.number, RecordKind::article, facts_.articles.size());
    auto& fact = facts_.articles.emplace_back();
    fact.id = row.id.text;
    fact.published = row.published.interval;
    fact.lifetime = fact.published;
    if (row.more) {
        fact.lifetime = lifetime_from(fact.published, interval_of(row.more->revised));
        fact.retracted = is_retracted(*row.more);
    }
    fact.in_hand = row.in_hand;
    of_articles_.push_back({row.outlet.number, row.copy_of.number});
}

void FactsLoader::name_articles()
{
    for (std::size_t place = 0; place < facts_.articles.size(); ++place) {
        auto& fact = facts_.articles[place];
        fact.outlet = outlet_of(of_articles_[place].outlet);
        fact.copy_of = known_of(of_articles_[place].copy_of, RecordKind::article);
    }
}

void FactsLoader::name_attributions()
{
    std::vector<RecordRef> sources;
    for (std::size_t place = 0; place < facts_.attributions.size(); ++place) {
        auto& fact = facts_.attributions[place];
        fact.article = known_of(of_attributions_[place].article, RecordKind::article);
        fact.speaker = speaker_of(of_attributions_[place].speaker);
        sources.clear();
        for (const auto number : via_.of(place)) {
            const auto source = *known_.find(number);
            if (source.kind == RecordKind::claim || source.kind == RecordKind::organization) {
                refuse_unknown(number);
            }
            sources.push_back(source);
        }
        facts_.via.add(sources);
    }
}

void FactsLoader::name_implications()
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> known;
    for (const auto& [claim, broader] : implications_) {
        if (knows(claim) && knows(broader)) {
            known.emplace_back(
                known_of(claim, RecordKind::claim), known_of(broader, RecordKind::claim));
        }
    }
    std::ranges::stable_sort(known, {}, &std::pair<std::uint32_t, std::uint32_t>::first);
    auto next = known.begin();
    std::vector<std::uint32_t> broader;
    for (std::uint32_t claim = 0; claim < facts_.claims.size(); ++claim) {
        broader.clear();
        for (; next != known.end() && next->first == claim; ++next) {
            broader.push_back(next->second);
        }
        facts_.implies.add(broader);
    }
}

bool FactsLoader::add_outlet(std::int64_t number)
{
    const auto* const outlet = cast_.outlet(number);
    if (outlet == nullptr) {
        return false;
    }
    note(number, RecordKind::outlet, facts_.outlets.size());
    facts_.outlets.push_back(outlet->outlet);
    facts_.owners.add(ties_of(outlet->owners));
    return true;
}

bool FactsLoader::add_speaker(std::int64_t number)
{
    const auto* const speaker = cast_.speaker(number);
    if (speaker == nullptr) {
        return false;
    }
    note(number, RecordKind::speaker, facts_.speakers.size());
    facts_.speakers.push_back(speaker->speaker);
    facts_.voices.add(ties_of(speaker->voices));
    return true;
}

/// The organization, and its parents, which become known too.
std::uint32_t FactsLoader::organization_of(std::int64_t number)
{
    for (auto next = number; next != 0 && !knows(next);) {
        const auto* const organization = cast_.organization(next);
        if (organization == nullptr) {
            refuse_unknown(next);
        }
        const auto place = facts_.organizations.size();
        note(next, RecordKind::organization, place);
        facts_.organizations.push_back(organization->organization);
        if (next != number) { // the one before is its child
            facts_.organizations[place - 1].parent = static_cast<std::uint32_t>(place);
        }
        next = organization->parent;
        if (next != 0 && knows(next)) {
            facts_.organizations[place].parent = known_of(next, RecordKind::organization);
        }
    }
    return known_of(number, RecordKind::organization);
}

std::vector<Facts::Tie> FactsLoader::ties_of(const std::vector<WeighedCast::Tie>& ties)
{
    std::vector<Facts::Tie> named;
    named.reserve(ties.size());
    for (const auto& [organization, tie] : ties) {
        named.push_back({organization_of(organization), tie.since, tie.until});
    }
    return named;
}

std::uint32_t FactsLoader::outlet_of(std::int64_t number)
{
    if (number != 0 && !knows(number)) {
        add_outlet(number);
    }
    return known_of(number, RecordKind::outlet);
}

std::uint32_t FactsLoader::speaker_of(std::int64_t number)
{
    if (number != 0 && !knows(number)) {
        add_speaker(number);
    }
    return known_of(number, RecordKind::speaker);
}

/// The place of the record among those of its kind; of number 0, which is none, `no_record`.
std::uint32_t FactsLoader::known_of(std::int64_t number, RecordKind kind) const
{
    if (number == 0) {
        return no_record;
    }
    const auto* const record = known_.find(number);
    if (record == nullptr || record->kind != kind) {
        refuse_unknown(number);
    }
    return record->number;
}

void FactsLoader::note(std::int64_t number, RecordKind kind, std::size_t place)
{
    if (!known_.add(number, {kind, static_cast<std::uint32_t>(place)})) {
        refuse_shared_number(database_.path(), number);
    }
}

void FactsLoader::refuse_unknown(std::int64_t number) const
{
    throw StoreError(
        database_.path(), "is damaged: the number " + std::to_string(number) +
                              " is named where no record that may be named there has it; "
                              "'hearsay check' looks for it");
}

} // namespace hearsay
