#include <random>

#include <gtest/gtest.h>

#include "support/both_forms.hpp"
#include "support/made_up_archive.hpp"
#include "support/rounds.hpp"
#include "support/varied_records.hpp"

namespace hearsay {
namespace {

TEST(StoredWeakest, AreThoseOfTheDocument)
{
    for (std::uint64_t seed = 0; seed < test::rounds(100); ++seed) {
        std::mt19937_64 engine(seed);
        const test::BothForms both(test::varied_records(seed, engine), engine);
        const auto most = std::to_string(1 + engine() % 12);
        for (const auto* const format : {"text", "json", "tsv"}) {
            const std::vector<std::string> words{"whatif", "--weakest", most, "--format", format};
            const auto expected = both.of_document(words);
            if (expected.exit_code == 0) { // no import takes what breaks the rules
                ASSERT_EQ(both.of_database(words), expected) << "seed " << seed << " " << format;
            }
        }
    }
}

TEST(StoredWeakest, AreThoseOfALargeDocumentTooWhateverTheLimitOfChains)
{
    std::mt19937_64 engine(1);
    const test::BothForms both(test::made_up_archive({1'300, 3, 200}), engine);
    for (const auto* const chains : {"1", "10000"}) {
        const std::vector<std::string> words{"whatif", "--weakest", "40",  "--max-chains",
                                             chains,   "--format",  "json"};
        const auto expected = both.of_document(words);
        ASSERT_EQ(expected.exit_code, 0);
        EXPECT_EQ(both.of_database(words), expected) << chains;
    }
}

} // namespace
} // namespace hearsay
