#include "support/random_dossier.hpp"

#include <array>
#include <initializer_list>
#include <random>
#include <string>

#include "support/dossier_of.hpp"

namespace hearsay::test {
namespace {

/// Numbers by chance, from the engine alone: the standard's distributions differ by library.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }
    std::size_t between(std::size_t least, std::size_t most)
    {
        return least + below(most - least + 1);
    }
    bool chance(std::size_t percent) { return below(100) < percent; }

    template <class Value> Value one_of(std::initializer_list<Value> values)
    {
        return values.begin()[below(values.size())];
    }

    template <class Record> const Record& one_of(const std::vector<Record>& records)
    {
        return records[below(records.size())];
    }

private:
    std::mt19937_64 engine_;
};

/// How often something occurs in one dossier, in percent.
struct Taste {
    std::size_t dated = 0;
    std::size_t in_hand = 0;
    std::size_t speaking = 0;
    std::size_t article_in_via = 0;
    std::size_t first_hand = 0;
    std::size_t tied = 0;
    std::size_t unnamed = 0;
    std::size_t occasion = 0;
    std::size_t copied = 0;
    std::size_t denied = 0;
    std::size_t retracted = 0;
};

Taste taste_of(Dice& dice)
{
    Taste taste;
    taste.dated = dice.one_of<std::size_t>({0, 40, 90});
    taste.in_hand = dice.one_of<std::size_t>({0, 50, 100});
    taste.speaking = dice.one_of<std::size_t>({0, 50, 80, 95});
    taste.article_in_via = dice.one_of<std::size_t>({5, 30, 90});
    taste.first_hand = dice.one_of<std::size_t>({0, 10, 40});
    taste.tied = dice.one_of<std::size_t>({10, 60, 95});
    taste.unnamed = dice.one_of<std::size_t>({0, 15, 50});
    taste.occasion = dice.one_of<std::size_t>({0, 20, 60});
    taste.copied = dice.one_of<std::size_t>({0, 10, 35});
    taste.denied = dice.one_of<std::size_t>({0, 10, 30});
    taste.retracted = dice.one_of<std::size_t>({0, 0, 15});
    return taste;
}

/// The ids of different kinds sort in any order.
template <class Record> void name(Dice& dice, std::vector<Record>& records, char kind)
{
    for (std::size_t number = 0; number < records.size(); ++number) {
        const auto letter = static_cast<char>('a' + dice.below(26));
        records[number].id.text = std::string{letter, kind} + std::to_string(number);
    }
}

std::optional<Date> some_date(Dice& dice, std::size_t percent)
{
    constexpr std::array dates{
        "2022",
        "2023",
        "2023-08",
        "2023-09",
        "2023-10",
        "2023-08-20",
        "2023-09-01",
        "2023-09-04",
        "2023-09-05",
        "2023-09-06",
        "2023-09-09",
        "2023-09-12",
        "2023-10-03",
        "2023-09-05T08:00+07:00",
        "2023-09-05T08:00Z",
        "2023-09-05T20:30",
        "2023-09-05T08:00:30Z",
        "2023-08-30/2023-09-04",
        "2023-09-04/2023-09-12"};
    return dice.chance(percent) ? parse_date(dates.at(dice.below(dates.size()))) : std::nullopt;
}

/// Absent, nobody, or one or two organizations, some for a time.
Ties some_ties(Dice& dice, const Records& records, std::size_t percent)
{
    if (!dice.chance(percent)) {
        return std::nullopt;
    }
    std::vector<Tie> ties;
    const auto drawn = dice.one_of<std::size_t>({0, 1, 1, 1, 2});
    const auto most = records.organizations.empty() ? 0 : drawn;
    while (ties.size() < most) {
        Tie tie;
        tie.organization = dice.one_of(records.organizations).id;
        tie.since = some_date(dice, 15);
        tie.until = some_date(dice, 15);
        ties.push_back(std::move(tie));
    }
    return ties;
}

void add_organizations(Dice& dice, Records& records)
{
    auto& all = records.organizations;
    all.resize(dice.one_of<std::size_t>({0, 1, 2, 3, 4}));
    name(dice, all, 'g');
    for (std::size_t number = 0; number < all.size(); ++number) {
        all[number].name = all[number].id.text;
        if (number > 0 && dice.chance(50)) {
            all[number].parent = all[dice.below(number)].id;
        }
    }
}

void add_outlets(Dice& dice, const Taste& taste, Records& records)
{
    records.outlets.resize(dice.between(1, 5));
    name(dice, records.outlets, 'o');
    for (auto& outlet : records.outlets) {
        outlet.name = outlet.id.text;
        outlet.named = !dice.chance(taste.unnamed / 2);
        outlet.owner = some_ties(dice, records, taste.tied);
    }
}

void add_speakers(Dice& dice, const Taste& taste, Records& records)
{
    records.speakers.resize(dice.between(1, 6));
    name(dice, records.speakers, 's');
    for (auto& speaker : records.speakers) {
        speaker.name = speaker.id.text;
        speaker.kind = dice.one_of({SpeakerKind::person, SpeakerKind::group});
        speaker.named = !dice.chance(taste.unnamed);
        speaker.speaks_for = some_ties(dice, records, taste.tied);
        speaker.affiliation = some_ties(dice, records, taste.tied / 2);
    }
}

void add_text(Records& records, const ArticleId& article)
{
    Text text;
    text.sha256 = drawn_sha256(records.texts.size());
    text.article = article;
    records.texts.push_back(std::move(text));
}

void add_articles(Dice& dice, const Taste& taste, Records& records)
{
    auto& all = records.articles;
    all.resize(dice.between(2, 6));
    name(dice, all, 'k');
    for (std::size_t number = 0; number < all.size(); ++number) {
        auto& article = all[number];
        if (dice.chance(70)) {
            article.outlet = dice.one_of(records.outlets).id;
        }
        article.published = some_date(dice, taste.dated);
        article.revised = some_date(dice, taste.dated / 4);
        article.in_hand = dice.chance(taste.in_hand);
        if (!article.in_hand && dice.chance(taste.in_hand / 3)) {
            add_text(records, article.id);
        }
        if (number > 0 && dice.chance(taste.copied)) {
            article.copy_of = all[dice.below(number)].id;
        }
        if (dice.chance(taste.retracted)) {
            article.corrections.emplace_back().kind = Correction::Kind::retraction;
        }
    }
}

void add_claims(Dice& dice, Records& records)
{
    auto& all = records.claims;
    all.resize(dice.one_of<std::size_t>({1, 1, 1, 2, 2, 3, 4}));
    name(dice, all, 'c');
    for (std::size_t number = 0; number < all.size(); ++number) {
        all[number].text = all[number].id.text;
        for (std::size_t broader = 0; broader < number; ++broader) {
            if (dice.chance(50)) {
                all[number].implies.push_back(all[broader].id);
            }
        }
    }
}

std::string some_step(Dice& dice, const Taste& taste, const Records& records)
{
    if (dice.chance(taste.article_in_via)) {
        return dice.one_of(records.articles).id.text;
    }
    return dice.chance(8) ? dice.one_of(records.speakers).id.text
                          : dice.one_of(records.outlets).id.text;
}

void add_way(Dice& dice, const Taste& taste, const Records& records, Attribution& attribution)
{
    if (dice.chance(taste.first_hand)) {
        attribution.basis = Basis::seen;
        return;
    }
    const auto length = dice.one_of<std::size_t>({0, 0, 1, 1, 1, 2, 2, 3});
    for (std::size_t step = 0; step < length; ++step) {
        attribution.via.push_back(SourceId{some_step(dice, taste, records)});
    }
    if (dice.chance(taste.speaking)) {
        attribution.speaker = dice.one_of(records.speakers).id;
    }
    if (dice.chance(10)) {
        attribution.basis = dice.one_of({Basis::seen, Basis::told, Basis::inferred});
    }
}

Stance some_stance(Dice& dice, const Taste& taste)
{
    if (dice.chance(taste.denied)) {
        return dice.one_of(
            {Stance::denies, Stance::denies, Stance::denies, Stance::doubts, Stance::unverified,
             Stance::declines});
    }
    return Stance::asserts;
}

Attribution some_attribution(Dice& dice, const Taste& taste, const Records& records)
{
    Attribution attribution;
    attribution.claim = dice.one_of(records.claims).id;
    const auto& article = dice.one_of(records.articles);
    attribution.article = article.id;
    add_way(dice, taste, records, attribution);
    attribution.stance = some_stance(dice, taste);
    attribution.own = dice.chance(article.copy_of ? 40 : 3);
    attribution.said_on = some_date(dice, taste.dated / 2);
    if (dice.chance(taste.occasion)) {
        attribution.occasion = dice.one_of({"presser", "summit"});
    }
    if (dice.chance(40)) {
        attribution.status =
            dice.one_of({Status::draft, Status::reviewed, Status::reviewed, Status::rejected});
    }
    return attribution;
}

/// Now and then the same again, from another article, on another date, or denied.
void repeat(Dice& dice, const Taste& taste, Records& records)
{
    auto again = dice.one_of(records.attributions);
    if (dice.chance(50)) {
        again.article = dice.one_of(records.articles).id;
    }
    if (dice.chance(30)) {
        again.said_on = some_date(dice, taste.dated);
    }
    if (dice.chance(2 * taste.denied)) {
        again.stance = Stance::denies;
    }
    if (dice.chance(20)) {
        again.status = Status::reviewed;
    }
    records.attributions.push_back(std::move(again));
}

void add_attributions(Dice& dice, const Taste& taste, DossierSize size, Records& records)
{
    const auto count = size == DossierSize::small ? dice.between(1, 9) : dice.between(10, 16);
    while (records.attributions.size() < count) {
        if (!records.attributions.empty() && dice.chance(25)) {
            repeat(dice, taste, records);
        } else {
            records.attributions.push_back(some_attribution(dice, taste, records));
        }
    }
    name(dice, records.attributions, 'a');
}

} // namespace

Records random_records(std::uint64_t seed, DossierSize size)
{
    Dice dice(seed);
    const auto taste = taste_of(dice);
    Records records;
    add_organizations(dice, records);
    add_outlets(dice, taste, records);
    add_speakers(dice, taste, records);
    add_articles(dice, taste, records);
    add_claims(dice, records);
    add_attributions(dice, taste, size, records);
    return records;
}

} // namespace hearsay::test
