#include "support/said_cases.hpp"

#include <gtest/gtest.h>

#include "support/attributions_of.hpp"

namespace hearsay::test {

void expect_found(std::initializer_list<SaidCase> cases)
{
    for (const auto& one : cases) {
        EXPECT_EQ(found_in(one.language, one.text), one.found) << one.text;
    }
}

void expect_speakers(std::initializer_list<WhoCase> cases)
{
    for (const auto& one : cases) {
        const auto found = attributions_of(one.language, one.text);
        ASSERT_FALSE(found.empty()) << one.text;
        EXPECT_EQ(found.front().speaker, one.name) << one.text;
        EXPECT_EQ(words_of(one.text, found.front().role), one.role) << one.text;
        EXPECT_EQ(words_of(one.text, found.front().affiliation), one.affiliation) << one.text;
    }
}

} // namespace hearsay::test
