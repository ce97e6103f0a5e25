#include <array>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "match/matches.hpp"
#include "support/compared.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

/// Two sentences that one person says in two articles, and whether they are one claim.
struct LabelledPair {
    bool same = false;
    std::array<std::string, 2> languages;
    std::string kind;
    std::array<std::string, 2> sentences;
};

/// A line each: `same` or `other`, languages, what makes it hard, the sentences; apart by tabs.
std::vector<LabelledPair> pairs_in(const std::string& file)
{
    std::ifstream lines(test::source_folder() + "/tests/match/" + file);
    std::vector<LabelledPair> pairs;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream cells(line);
        std::string label;
        std::string languages;
        LabelledPair pair;
        std::getline(cells, label, '\t');
        std::getline(cells, languages, '\t');
        std::getline(cells, pair.kind, '\t');
        std::getline(cells, pair.sentences[0], '\t');
        std::getline(cells, pair.sentences[1], '\t');
        pair.same = label == "same";
        pair.languages = {languages.substr(0, 2), languages.substr(languages.size() - 2)};
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

Dossier dossier_of_pair(const LabelledPair& pair)
{
    Records records;
    Speaker speaker;
    speaker.id.text = "ratna-velt";
    speaker.name = "Ratna Velt";
    records.speakers.push_back(speaker);
    for (const std::string name : {"one", "two"}) {
        const auto number = name == "one" ? 0U : 1U;
        Article article;
        article.id.text = "article-" + name;
        records.articles.push_back(article);
        Claim claim;
        claim.id.text = "claim-" + name;
        claim.text = pair.sentences[number];
        claim.language = pair.languages[number];
        records.claims.push_back(claim);
        Attribution attribution;
        attribution.id.text = "attribution-" + name;
        attribution.claim = claim.id;
        attribution.article = article.id;
        attribution.speaker = speaker.id;
        records.attributions.push_back(attribution);
    }
    return Dossier(std::move(records));
}

/// Of the pairs that are joined unseen how many are one claim, and of those that are one claim how
/// many are joined.
struct Precision {
    double precision = 0;
    double recall = 0;
};

Precision precision_on(const std::string& file)
{
    std::size_t joined = 0;
    std::size_t right = 0;
    std::size_t same = 0;
    for (const auto& pair : pairs_in(file)) {
        const auto matches =
            matches_of(dossier_of_pair(pair), test::built_in_tools(), {}, sure_score);
        const bool is_joined = !matches.empty() && matches.front().score >= sure_score;
        joined += is_joined ? 1 : 0;
        right += is_joined && pair.same ? 1 : 0;
        same += pair.same ? 1 : 0;
        if (is_joined && !pair.same) {
            std::cout << "wrong, " << pair.kind << ": " << pair.sentences[0] << " | "
                      << pair.sentences[1] << '\n';
        }
    }
    const Precision found{
        static_cast<double>(right) / static_cast<double>(joined),
        static_cast<double>(right) / static_cast<double>(same)};
    std::cout << file << ": precision " << found.precision << ", recall " << found.recall << '\n';
    return found;
}

TEST(LabelledPairs, AreEnoughAndOfBothLanguagesAndKinds)
{
    EXPECT_GE(pairs_in("pairs_tuning.tsv").size(), 100U);
    EXPECT_GE(pairs_in("pairs_held_apart.tsv").size(), 40U);
    for (const auto& pair : pairs_in("pairs_tuning.tsv")) {
        EXPECT_FALSE(pair.sentences[1].empty()) << pair.sentences[0];
    }
}

TEST(LabelledPairs, OfTheTuningSetAreJoinedRightly)
{
    const auto found = precision_on("pairs_tuning.tsv");
    EXPECT_GE(found.precision, 0.97);
    EXPECT_GE(found.recall, 0.85);
}

TEST(LabelledPairs, HeldApartFromTuningAreJoinedRightly)
{
    const auto found = precision_on("pairs_held_apart.tsv");
    EXPECT_GE(found.precision, 0.97);
    EXPECT_GE(found.recall, 0.8);
}

} // namespace
} // namespace hearsay
