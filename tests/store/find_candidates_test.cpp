#include "store/find_candidates.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "query/find.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "store/searched_words.hpp"
#include "support/adorned.hpp"
#include "support/captured.hpp"
#include "support/database_file.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "write/found_text.hpp"

namespace hearsay {
namespace {

std::string answer(const Dossier& dossier, const std::vector<std::string>& words)
{
    const auto found = find_records(dossier, words);
    return test::captured(80, [&](Output& out) {
        write_rows(out, rows_of(dossier, found), Format::json);
        write_found(out, dossier, found);
    });
}

/// Each word alone, the beginning of each, and each with the next.
std::vector<std::vector<std::string>> searches_in(const Dossier& dossier)
{
    std::vector<std::vector<std::string>> searches;
    const auto words = vocabulary_of(dossier);
    for (std::size_t number = 0; number < words.size(); ++number) {
        searches.push_back({words[number]});
        searches.push_back({words[number], words[(number + 1) % words.size()]});
        if (static_cast<unsigned char>(words[number].front()) < 0x80U) {
            searches.push_back({words[number].substr(0, 1)});
        }
    }
    return searches;
}

TEST(SearchedWords, AreThoseOfTheWhole)
{
    for (std::uint64_t seed = 0; seed < test::rounds(30); ++seed) {
        const auto records = test::adorned(test::random_records(seed), seed);
        const test::DatabaseFile file;
        make_store(file.path(), json_rest_form(), records, 0);
        const auto database = open_store(file.path(), Access::read);
        ASSERT_EQ(searched_words(*database), vocabulary_of(Dossier(records))) << "seed " << seed;
    }
}

TEST(FindCandidates, AreAllThatIsFoundInTheWhole)
{
    for (std::uint64_t seed = 0; seed < test::rounds(30); ++seed) {
        const auto records = test::adorned(test::random_records(seed), seed);
        const Dossier whole(records);
        const test::DatabaseFile file;
        make_store(file.path(), json_rest_form(), records, 0);
        const auto database = open_store(file.path(), Access::read);
        for (const auto& words : searches_in(whole)) {
            auto candidates = find_candidates(*database, json_rest_form(), words);
            if (!candidates) {
                continue; // then the whole is read
            }
            const Dossier part(std::move(*candidates));
            ASSERT_EQ(answer(part, words), answer(whole, words))
                << "seed " << seed << ", " << words.front();
        }
    }
}

TEST(FindCandidates, AreToldForWordsOfLettersAndDigits)
{
    Records records;
    records.speakers.resize(2);
    records.speakers[0].id.text = "s1";
    records.speakers[0].name = "Ada Lund";
    records.speakers[1].id.text = "s2";
    records.speakers[1].name = "Åda Lünd";
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    const auto database = open_store(file.path(), Access::read);
    const auto found = find_candidates(*database, json_rest_form(), {"ad", "lund"});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->speakers.size(), 2U);
    EXPECT_TRUE(find_candidates(*database, json_rest_form(), {"nobody"})->speakers.empty());
}

} // namespace
} // namespace hearsay
