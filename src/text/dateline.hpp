#pragma once

#include <optional>
#include <string_view>

#include "text/found_attribution.hpp"
#include "text/gazetteer.hpp"

namespace hearsay {

/// What stands before the first sentence of an article: `MOSKOW, KOMPAS.TV -`, `KONTAN.CO.ID -
/// SEOUL.`, `LONDON, March 3 (Reuters) -`, `Liputan6.com, Jakarta -`.
struct Dateline {
    TextSpan words;  // with the dash and the blanks behind it: the article begins at its end
    TextSpan outlet; // empty: a place only
    bool in_brackets = false; // the outlet: how agencies sign what others print
};

/// The dateline that the line `span` of `text` begins with. Without an outlet that the gazetteer
/// knows, or that looks like a domain, only capitals before a dash are one. O(100 bytes).
std::optional<Dateline>
dateline_of(std::string_view text, TextSpan span, const Gazetteer& gazetteer);

/// Whether `word` looks like the name of a host: `difanews.com`.
bool is_domain(std::string_view word);

} // namespace hearsay
