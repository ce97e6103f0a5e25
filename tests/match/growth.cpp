// Matches COUNT claims of as many articles, made up but worded as news are, for growth_test.py.

#include <cstdlib>
#include <string>
#include <vector>

#include "match/matches.hpp"
#include "support/compared.hpp"

namespace {

using namespace hearsay;

constexpr int vocabulary = 4000; // words that no dictionary has

std::string made_up_word(unsigned number)
{
    std::string word;
    for (const char* syllables[] = {"ka", "lo", "mi", "ru", "te", "sa", "ndo", "ri"};
         word.size() < 6 || number > 0; number /= 8) {
        word += syllables[number % 8];
    }
    return word;
}

/// Claims that differ in most words, one in four of them put otherwise a second time.
Records made_up_claims(unsigned count)
{
    Records records;
    unsigned random = 12345;
    const auto next = [&](unsigned most) {
        random = random * 1664525U + 1013904223U;
        return (random >> 8U) % most;
    };
    for (unsigned place = 0; place < count; ++place) {
        Claim claim;
        claim.id.text = "c" + std::to_string(place);
        claim.language = "id";
        if (place % 4 == 3) {
            claim.text = records.claims.back().text + " kemarin";
        } else {
            for (int word = 0; word < 9; ++word) {
                const auto common = next(3) == 0;
                claim.text += made_up_word(next(common ? 40 : vocabulary)) + " yang ";
            }
        }
        Speaker speaker;
        speaker.id.text = "s" + std::to_string(place / 4);
        speaker.name = made_up_word(next(vocabulary)) + " " + made_up_word(next(vocabulary));
        if (place % 4 == 0) {
            records.speakers.push_back(speaker);
        }
        Article article;
        article.id.text = "a" + std::to_string(place);
        Attribution attribution;
        attribution.id.text = "t" + std::to_string(place);
        attribution.claim = claim.id;
        attribution.article = article.id;
        attribution.speaker = records.speakers.back().id;
        records.claims.push_back(std::move(claim));
        records.articles.push_back(std::move(article));
        records.attributions.push_back(std::move(attribution));
    }
    return records;
}

} // namespace

int main(int argc, char** argv)
{
    const auto count = argc > 1 ? static_cast<unsigned>(std::atoi(argv[1])) : 0U;
    const Dossier dossier(made_up_claims(count));
    const auto matches = matches_of(dossier, test::built_in_tools(), {}, sure_score);
    return matches.size() * 5 >= count ? 0 : 1; // those put otherwise are found
}
