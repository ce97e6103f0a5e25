#include <random>

#include <gtest/gtest.h>

#include "support/both_forms.hpp"
#include "support/rounds.hpp"
#include "support/varied_records.hpp"

namespace hearsay {
namespace {

using Engine = std::mt19937_64;

TEST(ClaimScope, AsOfAMomentAnswersAsTheWholeDossierDoes)
{
    const std::vector<std::vector<std::string>> questions{{"sources"}, {"trace"}, {"timeline"},
                                                          {"report"},  {"show"},  {"next"}};
    const std::vector<std::string> moments{"2022",       "2023-08",    "2023-09-03", "2023-09-05",
                                           "2023-09-06", "2023-09-07", "2023-10",    "2025"};
    for (std::uint64_t seed = 0; seed < test::rounds(120); ++seed) {
        Engine engine(seed);
        const auto records = test::varied_records(seed, engine);
        if (records.claims.empty()) {
            continue;
        }
        const test::BothForms both(records, engine);
        for (auto words : questions) {
            words.push_back(records.claims[engine() % records.claims.size()].id.text);
            words.insert(words.end(), {"--as-of", moments[engine() % moments.size()]});
            if (engine() % 5 == 0) {
                words.push_back("--recorded");
            }
            const auto expected = both.of_document(words);
            ASSERT_EQ(both.of_database(words), expected) << "seed " << seed << " " << words[0];
        }
    }
}

} // namespace
} // namespace hearsay
