#include "support/joinable.hpp"

#include <algorithm>
#include <initializer_list>
#include <random>

#include "edit/lists.hpp"
#include "support/random_dossier.hpp"

namespace hearsay::test {
namespace {

class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    bool in(std::uint64_t bound) { return engine_() % bound == 0; }

    std::string one_of(std::initializer_list<const char*> words)
    {
        return words.begin()[engine_() % words.size()];
    }

private:
    std::mt19937_64 engine_;
};

void add_some(
    Chance& chance, std::vector<std::string>& texts, std::initializer_list<const char*> words)
{
    while (chance.in(2)) {
        const auto word = chance.one_of(words);
        if (std::ranges::find(texts, word) == texts.end()) {
            texts.push_back(word);
        }
    }
}

template <class Record> void say_more_of_all(Chance& chance, Record& record)
{
    if (chance.in(4)) {
        record.remarks.note = chance.one_of({"old", "new"});
    }
    if (chance.in(6)) {
        record.remarks.x = chance.one_of({"{}", R"({"mine":1})"});
    }
    if (chance.in(5)) {
        record.merged_from.push_back({record.id.text + ".former", {}, "", "", {}, {}, ""});
    }
}

template <class Record> void say_more_of_names(Chance& chance, Record& record)
{
    say_more_of_all(chance, record);
    record.name = chance.one_of({"Alpha", "Beta", "Gamma", "Delta", "Epsilon"});
    add_some(chance, record.aliases, {"Alpha", "Beta", "Gamma", "Zeta"});
    add_some(chance, record.same_as, {"http://example.org/1", "http://example.org/2"});
}

void say_more(Chance& chance, Organization& organization)
{
    say_more_of_names(chance, organization);
    organization.country = chance.one_of({"", "ID", "US"});
}

void say_more(Chance& chance, Outlet& outlet)
{
    say_more_of_names(chance, outlet);
    outlet.kind = chance.one_of({"", "newspaper", "website"});
    add_some(chance, outlet.domains, {"a.example", "b.example"});
}

void say_more(Chance& chance, Speaker& speaker)
{
    say_more_of_names(chance, speaker);
    speaker.role = chance.one_of({"", "", "minister", "professor"});
    speaker.url = chance.one_of({"", "http://example.org/report"});
}

void say_more(Chance& chance, Claim& claim)
{
    say_more_of_all(chance, claim);
    claim.text = chance.one_of({"It rains.", "Hujan.", "Rain falls."});
    claim.language = chance.one_of({"", "en", "id"});
    for (const auto* language : {"en", "id", "fr"}) {
        if (chance.in(4) && claim.language != language) {
            claim.texts[language] = chance.one_of({"It rains.", "Hujan.", "Il pleut."});
        }
    }
    if (chance.in(2)) {
        claim.about = parse_date(chance.one_of({"2023", "2024-05"}));
    }
}

} // namespace

Records joinable_records(std::uint64_t seed)
{
    auto records = random_records(seed, DossierSize::larger);
    Chance chance(seed);
    visit_joinable(records, [&chance](auto& list) {
        for (auto& record : list) {
            say_more(chance, record);
        }
    });
    for (auto& claim : records.claims) {
        for (const auto& other : records.claims) {
            if (claim.id != other.id && chance.in(6)) {
                claim.distinct_from.push_back(other.id);
            }
        }
    }
    return records;
}

std::vector<std::pair<std::string, std::string>> joinable_pairs(const Records& records)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    visit_joinable(records, [&pairs](const auto& list) {
        for (const auto& one : list) {
            for (const auto& other : list) {
                if (one.id != other.id) {
                    pairs.emplace_back(one.id.text, other.id.text);
                }
            }
        }
    });
    return pairs;
}

Records sorted_by_id(Records records)
{
    visit_joinable(records, [](auto& list) {
        std::ranges::sort(list, {}, [](const auto& record) { return record.id.text; });
    });
    return records;
}

} // namespace hearsay::test
