// The built-in lexicons, entry by entry.
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/lexicon.hpp"
#include "text/inflection.hpp"
#include "text/tokens.hpp"

namespace hearsay {
namespace {

using ::testing::IsEmpty;

std::string shown(const Lexicon& lexicon, const LexiconEntry& entry)
{
    return lexicon.language + " " +
           std::string(word_class_names.at(static_cast<std::size_t>(entry.word_class))) + ": " +
           entry.words;
}

TEST(Lexicons, HaveNoEntryTwice)
{
    for (const auto& lexicon : built_in_lexicons()) {
        std::set<std::string> seen;
        for (const auto& entry : lexicon.entries) {
            EXPECT_TRUE(seen.insert(shown(lexicon, entry)).second) << shown(lexicon, entry);
        }
    }
}

TEST(Lexicons, HaveNoEntryThatNoTextCanShow)
{
    for (const auto& lexicon : built_in_lexicons()) {
        const Vocabulary vocabulary({lexicon});
        for (const auto& entry : lexicon.entries) {
            const auto size = static_cast<std::uint32_t>(entry.words.size());
            std::vector<TextToken> tokens;
            append_tokens(tokens, entry.words, {0, size}, vocabulary);
            ASSERT_FALSE(tokens.empty()) << shown(lexicon, entry);
            const auto& first = tokens.front();
            const bool whole = tokens.size() == 1
                                   ? first.is(entry.word_class)
                                   : (first.phrase & bit_of(entry.word_class)) != 0 &&
                                         first.phrase_length == tokens.size();
            EXPECT_TRUE(whole) << shown(lexicon, entry);
        }
    }
}

TEST(Lexicons, GiveNoCueTwoStances)
{
    for (const auto& lexicon : built_in_lexicons()) {
        std::map<std::string, std::string> known;
        for (const auto& entry : lexicon.entries) {
            if ((bit_of(entry.word_class) & verb_classes) == 0) {
                continue;
            }
            const auto [first, is_new] = known.emplace(entry.words, shown(lexicon, entry));
            EXPECT_TRUE(is_new) << first->second << " and " << shown(lexicon, entry);
        }
    }
}

TEST(Lexicons, HaveNoIrregularVerbThatNoClassLists)
{
    for (const auto& lexicon : built_in_lexicons()) {
        std::set<std::string> listed;
        for (const auto& entry : lexicon.entries) {
            listed.insert(entry.words.substr(0, entry.words.find(' ')));
        }
        for (const auto& forms : lexicon.irregular) {
            EXPECT_TRUE(listed.contains(forms.front())) << forms.front();
        }
    }
}

} // namespace
} // namespace hearsay
