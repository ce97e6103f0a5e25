#include <random>

#include <gtest/gtest.h>

#include "store/sqlite.hpp"
#include "support/both_forms.hpp"
#include "support/made_up_archive.hpp"
#include "support/rounds.hpp"
#include "support/varied_records.hpp"

namespace hearsay {
namespace {

using Words = std::vector<std::string>;

const char* one_of(const std::vector<const char*>& choices, std::mt19937_64& engine)
{
    return choices[engine() % choices.size()];
}

/// A question in which no record is named.
Words a_question(std::mt19937_64& engine)
{
    Words question{"quotes", "--format", one_of({"text", "json", "tsv"}, engine)};
    const auto add = [&](const Words& words) {
        if (engine() % 2 == 0) {
            question.insert(question.end(), words.begin(), words.end());
        }
    };
    add({"--count-by", one_of({"speaker", "outlet", "claim", "via"}, engine)});
    add({"--stance", one_of({"asserts", "denies", "doubts"}, engine)});
    add({"--since", one_of({"2023-09-05", "2023-09", "2019"}, engine)});
    add({"--until", one_of({"2023-09-06", "2023-09-12T05:49+07:00", "2024"}, engine)});
    add({"--include-rejected"});
    if (engine() % 4 == 0) {
        question.emplace_back("--certainly");
    }
    return question;
}

void expect_alike(const test::BothForms& both, const Words& question)
{
    const auto expected = both.of_document(question);
    if (expected.exit_code == 0) { // no import takes what breaks the rules
        ASSERT_EQ(both.of_database(question), expected) << testing::PrintToString(question);
    }
}

TEST(StoredQuotes, AreThoseOfTheDocumentWhereNoRecordIsNamed)
{
    for (std::uint64_t seed = 0; seed < test::rounds(100); ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 engine(seed);
        const test::BothForms both(test::varied_records(seed, engine), engine);
        for (int question = 0; question < 6; ++question) {
            expect_alike(both, a_question(engine));
        }
    }
}

TEST(StoredQuotes, AreCountedAsThoseOfALargeDocument)
{
    std::mt19937_64 engine(1);
    const test::BothForms both(test::made_up_archive({1'300, 3, 200}), engine);
    for (const auto* const by : {"speaker", "outlet", "claim", "via"}) {
        expect_alike(both, {"quotes", "--count-by", by, "--format", "tsv"});
        expect_alike(both, {"quotes", "--count-by", by, "--until", "2019-05"});
    }
    expect_alike(both, {"quotes", "--stance", "denies"});
    expect_alike(both, {"quotes", "--since", "2024", "--format", "json"});
}

TEST(StoredQuotes, AreRefusedWhereWhoIsCountedIsNotThere)
{
    std::mt19937_64 engine(1);
    const test::BothForms both(test::made_up_archive({40, 3, 10}), engine);
    Database(both.database(), Access::change)
        .run("PRAGMA foreign_keys = OFF; DELETE FROM speakers");
    EXPECT_EQ(both.of_database({"quotes", "--count-by", "speaker"}).exit_code, 3);
}

} // namespace
} // namespace hearsay
