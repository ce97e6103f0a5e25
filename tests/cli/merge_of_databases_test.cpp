#include <filesystem>
#include <random>
#include <utility>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "cli/stored_merge.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "support/adorned.hpp"
#include "support/both_forms.hpp"
#include "support/command.hpp"
#include "support/database_file.hpp"
#include "support/random_dossier.hpp"
#include "support/replaced.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

/// What came of a merge into a new database, and what that holds.
struct Outcome {
    test::CommandOutcome command;
    Records records;
};

Outcome merge_of(const std::string& one, const std::string& other, const std::string& format)
{
    const test::DatabaseFile both;
    Outcome outcome;
    outcome.command =
        test::run_command({"merge", one, other, "-o", both.path(), "--format", format});
    if (std::filesystem::exists(both.path())) {
        outcome.records = read_store(*open_store(both.path(), Access::read), json_rest_form());
    }
    for (auto* const text : {&outcome.command.out, &outcome.command.err}) {
        test::replace_all(*text, one, "ONE");
        test::replace_all(*text, other, "OTHER");
        test::join_lines(*text);
    }
    return outcome;
}

/// The same dossier after another desk has worked on it: it has more records, says more of some,
/// and has fewer attributions.
Records worked_on(Records records, std::mt19937_64& engine)
{
    for (auto& outlet : records.outlets) {
        if (engine() % 3 == 0) {
            outlet.aliases.push_back("The other name of " + outlet.id.text);
        }
    }
    std::erase_if(records.attributions, [&](const Attribution&) { return engine() % 3 == 0; });
    for (int number = 0; number < 4; ++number) {
        auto& claim = records.claims.emplace_back();
        claim.id.text = "more-" + std::to_string(number);
        claim.text = "More is said.";
        auto& article = records.articles.emplace_back();
        article.id.text = "page-" + std::to_string(number);
        auto& attribution = records.attributions.emplace_back();
        attribution.id.text = "says-" + std::to_string(number);
        attribution.claim = claim.id;
        attribution.article = article.id;
        if (!records.speakers.empty()) {
            attribution.speaker = records.speakers[engine() % records.speakers.size()].id;
        }
    }
    records.title = "Another desk's";
    return records;
}

TEST(MergeOfDatabases, ComesToThatOfTheDocuments)
{
    std::size_t in_parts = 0;
    for (std::uint64_t seed = 0; seed < test::rounds(30); ++seed) {
        std::mt19937_64 engine(seed);
        auto records = test::random_records(seed, test::DossierSize::larger);
        if (seed % 3 == 0) {
            records = test::adorned(records, seed);
        }
        const auto other =
            seed % 5 == 0 ? test::random_records(seed + 1) : worked_on(records, engine);
        const test::BothForms one(records, engine);
        const test::BothForms two(other, engine);
        if (one.of_document({"stats"}).exit_code != 0 ||
            two.of_document({"stats"}).exit_code != 0) {
            continue; // no import takes what breaks the rules
        }
        for (const auto* const format : {"text", "json"}) {
            const auto expected = merge_of(one.document(), two.document(), format);
            const auto found = merge_of(one.database(), two.database(), format);
            ASSERT_EQ(found.command, expected.command) << "seed " << seed;
            ASSERT_EQ(found.records, expected.records) << "seed " << seed;
        }
        const test::DatabaseFile both;
        in_parts += merge_stored(
                        one.database(), two.database(), both.path(), Overwrite::refuse,
                        [](const StoredMerge&) {})
                        ? 1
                        : 0;
    }
    EXPECT_GT(in_parts, test::rounds(30) / 4);
}

} // namespace
} // namespace hearsay
