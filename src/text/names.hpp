#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>

#include "text/passage.hpp"

namespace hearsay {

/// The single names by which a text calls its speakers (`kata Vinsen`, `Smith said`): they tell
/// where in `Direktur Yayasan Pijar Timur Vinsen Kia Beda` the name starts.
class ShortNames {
public:
    /// O(tokens).
    explicit ShortNames(const Passage& passage);

    bool has(std::string_view word) const { return names_.contains(word); }

private:
    std::unordered_set<std::string_view> names_; // of the passage's text
};

/// Whether the token may be part of a person's name: a capitalized word of no other meaning.
bool may_be_name(const TextToken& token);

/// Whether a capitalized word looks like a noun made of a verb, `Ketenagakerjaan`: a field of work,
/// no name.
bool is_verbal_noun(std::string_view word);

/// The person's name, with the titles before it, at the end of the noun phrase `phrase`; empty if
/// it ends otherwise.
TokenRange name_at_end(const Passage& passage, const ShortNames& names, TokenRange phrase);

} // namespace hearsay
