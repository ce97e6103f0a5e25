#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::test {

/// A text, a paragraph a line, and all that is found in it, as found_in() shows it.
struct SaidCase {
    std::string_view language;
    std::string_view text;
    std::vector<std::string> found;
};

/// A text in which one speaks, or several one after the other, and who they are: the name as the
/// table of speakers gives it, role and affiliation as printed.
struct WhoCase {
    std::string_view language;
    std::string_view text;
    std::string name;
    std::string role = {};
    std::string affiliation = {};
};

void expect_found(std::initializer_list<SaidCase> cases);

/// Of the first attribution in each.
void expect_speakers(std::initializer_list<WhoCase> cases);

} // namespace hearsay::test
