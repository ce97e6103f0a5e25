#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// What `word` (folded) may be a form of, itself first, longer ones before shorter: `menyerang` is
/// `menyerang` or `serang`, `libraries` is `libraries` or `library`. Indonesian for `id`, English
/// for `en`, the word alone for other languages. No stem is shorter than four letters, three in
/// English.
///
/// The rules know no dictionary, so that some forms are no words: what matters is that two forms of
/// one word have one in common (as in Porter 1980; for Indonesian, the affixes of Nazief and
/// Adriani 1996).
std::vector<std::string> stems_of(std::string_view word, std::string_view language);

/// Whether two lists of stems have one in common.
bool share_stem(const std::vector<std::string>& one, const std::vector<std::string>& other);

} // namespace hearsay
