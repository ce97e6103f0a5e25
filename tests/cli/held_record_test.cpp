#include "cli/held_record.hpp"

#include <random>

#include <gtest/gtest.h>

#include "support/both_forms.hpp"
#include "support/dossier_of.hpp"
#include "support/flipped.hpp"

namespace hearsay {
namespace {

TEST(HeldRecord, IsMissedByWhoeverNamesItsRowWhereTheIndexLeadsElsewhere)
{
    std::mt19937_64 engine(1);
    const test::BothForms both(test::dossier_of("c: k < ann").records(), engine);
    const std::vector<std::vector<std::string>> questions{
        {"whatif", "--weakest", "3"}, {"stats"}, {"quotes", "--count-by", "speaker"}};
    for (const auto& question : questions) {
        EXPECT_EQ(both.of_database(question).exit_code, 0) << question[0];
    }
    test::flip_last_byte_of(both.database(), "sqlite_autoindex_speakers_1");
    for (const auto& question : questions) {
        const auto outcome = both.of_database(question);
        EXPECT_EQ(outcome.exit_code, 3) << question[0];
        EXPECT_NE(
            outcome.err.find("damaged: the record 'ann' is not found by its id; 'hearsay check'"),
            std::string::npos)
            << question[0] << ": " << outcome.err;
    }
}

} // namespace
} // namespace hearsay
