#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/database_file.hpp"
#include "support/imported.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

const std::string none = "nobody-has-this";
const std::string sha256(64, 'a');
const std::string other_sha256(64, 'b');

/// One record of each kind, which name each other wherever they may.
void add_one_of_each(Records& records)
{
    Tie tie;
    tie.organization.text = "b-organization";
    Organization organization;
    organization.id.text = "b-organization";
    organization.name = "Harbour Board";
    records.organizations.push_back(organization);
    Outlet outlet;
    outlet.id.text = "b-outlet";
    outlet.name = "Harbour Gazette";
    outlet.owner = std::vector<Tie>{tie};
    records.outlets.push_back(outlet);
    Speaker speaker;
    speaker.id.text = "b-speaker";
    speaker.name = "Ada Quay";
    speaker.speaks_for = std::vector<Tie>{tie};
    speaker.affiliation = std::vector<Tie>{tie};
    records.speakers.push_back(speaker);
    Article article;
    article.id.text = "b-article";
    article.outlet = OutletId{"b-outlet"};
    records.articles.push_back(article);
    Text text;
    text.sha256 = sha256;
    text.article.text = "b-article";
    records.texts.push_back(text);
    Claim claim;
    claim.id.text = "b-claim";
    claim.text = "The lock gate leaks";
    records.claims.push_back(claim);
    Attribution attribution;
    attribution.id.text = "b-attribution";
    attribution.claim.text = "b-claim";
    attribution.article.text = "b-article";
    attribution.speaker = SpeakerId{"b-speaker"};
    attribution.evidence.push_back({sha256, Part::content, 0, 4});
    records.attributions.push_back(attribution);
}

struct Break {
    std::string_view rule;
    std::function<void(Records&)> make;
};

/// What each reference may not be: an id that nobody has, or that of a record of another kind.
std::vector<Break> breaks_of_references(const std::string& wrong)
{
    return {
        {"text.article", [=](Records& all) { all.texts.back().article.text = wrong; }},
        {"organization.parent",
         [=](Records& all) { all.organizations.back().parent = OrganizationId{wrong}; }},
        {"outlet.owner",
         [=](Records& all) { all.outlets.back().owner->front().organization.text = wrong; }},
        {"speaker.speaks_for",
         [=](Records& all) { all.speakers.back().speaks_for->front().organization.text = wrong; }},
        {"speaker.affiliation",
         [=](Records& all) { all.speakers.back().affiliation->front().organization.text = wrong; }},
        {"article.outlet", [=](Records& all) { all.articles.back().outlet = OutletId{wrong}; }},
        {"article.copy_of", [=](Records& all) { all.articles.back().copy_of = ArticleId{wrong}; }},
        {"claim.implies", [=](Records& all) { all.claims.back().implies.push_back({wrong}); }},
        {"claim.distinct_from",
         [=](Records& all) { all.claims.back().distinct_from.push_back({wrong}); }},
        {"attribution.claim", [=](Records& all) { all.attributions.back().claim.text = wrong; }},
        {"attribution.article",
         [=](Records& all) { all.attributions.back().article.text = wrong; }},
        {"attribution.via", [=](Records& all) { all.attributions.back().via.push_back({wrong}); }},
        {"attribution.speaker",
         [=](Records& all) { all.attributions.back().speaker = SpeakerId{wrong}; }},
    };
}

/// An id that another record has: of the first of the dossier's, and of an own one.
std::vector<Break> breaks_of_ids(const std::string& taken)
{
    return {
        {"organization.id",
         [=](Records& all) {
             all.organizations.push_back({{taken}, "Other", "", "", {}, {}, {}, {}, {}});
         }},
        {"outlet.id",
         [=](Records& all) {
             Outlet outlet;
             outlet.id.text = taken;
             outlet.name = "Other";
             all.outlets.push_back(outlet);
         }},
        {"speaker.id",
         [=](Records& all) {
             Speaker speaker;
             speaker.id.text = taken;
             speaker.name = "Other";
             all.speakers.push_back(speaker);
         }},
        {"article.id", [=](Records& all) { all.articles.emplace_back().id.text = taken; }},
        {"claim.id",
         [=](Records& all) {
             auto claim = all.claims.back();
             claim.id.text = taken;
             all.claims.push_back(claim);
         }},
        {"attribution.id",
         [=](Records& all) {
             auto attribution = all.attributions.back();
             attribution.id.text = taken;
             all.attributions.push_back(attribution);
         }},
    };
}

std::vector<Break> breaks_of_the_rest()
{
    return {
        {"text.sha256", [](Records& all) { all.texts.push_back(all.texts.back()); }},
        {"evidence.text",
         [](Records& all) { all.attributions.back().evidence.front().text = other_sha256; }},
        {"a circle of parents",
         [](Records& all) { all.organizations.back().parent = all.organizations.back().id; }},
        {"a circle of copies",
         [](Records& all) { all.articles.back().copy_of = all.articles.back().id; }},
        {"a circle of implications",
         [](Records& all) { all.claims.back().implies.push_back(all.claims.back().id); }},
        {"a claim distinct from itself",
         [](Records& all) { all.claims.back().distinct_from.push_back(all.claims.back().id); }},
    };
}

std::vector<Break> all_breaks()
{
    auto all = breaks_of_the_rest();
    const auto add = [&](const std::vector<Break>& more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    add(breaks_of_references(none));
    add(breaks_of_references("b-attribution"));
    for (const auto* const kind :
         {"b-organization", "b-outlet", "b-speaker", "b-article", "b-claim", "b-attribution"}) {
        add(breaks_of_references(kind)); // some of them keep the rules
        add(breaks_of_ids(kind));
    }
    return all;
}

/// The lines of the records, in an order in which they name what comes later.
std::string shuffled_lines_of(const Records& records, std::uint64_t seed)
{
    std::istringstream text(json_lines_of(records));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    std::mt19937_64 engine(seed);
    std::shuffle(lines.begin() + 1, lines.end(), engine);
    std::string all;
    for (const auto& line : lines) {
        all += line + "\n";
    }
    return all;
}

/// Whether the whole reading takes it; that the streamed import does as well is expected.
bool is_taken_by_both(const Records& records, std::uint64_t seed, std::string_view what)
{
    const test::DatabaseFile database;
    const auto file = database.path() + ".jsonl";
    std::ofstream(file, std::ios::binary) << shuffled_lines_of(records, seed);
    const bool read = test::is_sound(file);
    EXPECT_EQ(test::is_imported(file, database.path()), read) << what << ", seed " << seed;
    EXPECT_EQ(std::filesystem::exists(database.path()), read) << what << ", seed " << seed;
    std::filesystem::remove(file);
    return read;
}

TEST(ImportLines, RefusesExactlyWhatTheWholeReadingRefuses)
{
    const auto breaks = all_breaks();
    for (std::uint64_t seed = 0; seed < test::rounds(2); ++seed) {
        auto sound = test::random_records(seed);
        add_one_of_each(sound);
        ASSERT_TRUE(is_taken_by_both(sound, seed, "sound")) << "seed " << seed;
        for (const auto& broken : breaks) {
            auto records = sound;
            broken.make(records);
            is_taken_by_both(records, seed, broken.rule);
        }
    }
}

TEST(ImportLines, RefusesOneBreachOfEachRule)
{
    Records sound;
    add_one_of_each(sound);
    auto breaks = breaks_of_the_rest();
    for (const auto& more : {breaks_of_references(none), breaks_of_ids("b-claim")}) {
        breaks.insert(breaks.end(), more.begin(), more.end());
    }
    for (const auto& broken : breaks) {
        auto records = sound;
        broken.make(records);
        EXPECT_FALSE(is_taken_by_both(records, 1, broken.rule)) << broken.rule;
    }
}

TEST(ImportLines, TakesWordsOfATextOfAnotherArticleAndWarnsOnly)
{
    Records records;
    add_one_of_each(records);
    records.articles.emplace_back().id.text = "elsewhere";
    records.attributions.back().article.text = "elsewhere";
    EXPECT_TRUE(is_taken_by_both(records, 1, "misplaced"));
}

} // namespace
} // namespace hearsay
