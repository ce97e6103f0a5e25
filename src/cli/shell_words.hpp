#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// The words of a command line as a shell would read it up to its end, quotation marks and
/// backslashes taken out, `~/` at a word's start put in full. The last word is the one being typed:
/// empty after a blank, and its quotation marks may still be open. Variables and substitutions stay
/// as they are written.
std::vector<std::string> shell_words(std::string_view line);

} // namespace hearsay
