#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// one_line() of `text`, at most `most` code points of it; what is longer ends in an ellipsis,
/// never inside what a reader takes for one character. `most` is at least 1.
std::string shortened(std::string_view text, std::size_t most);

/// one_line() of `text`, broken where its script allows (UAX #14: Chinese between characters, Thai
/// between words) into lines of at most `columns` columns of a terminal; longer words are broken
/// anywhere between characters. Past `most_lines` the last line ends in an ellipsis. Runs of blanks
/// count as one. No lines for blank text. At least 1 of each is asked for.
std::vector<std::string>
wrapped(std::string_view text, std::size_t columns, std::size_t most_lines);

} // namespace hearsay
