#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/dateline.hpp"
#include "text/found_attribution.hpp"
#include "text/gazetteer.hpp"
#include "text/page_vocabulary.hpp"

namespace hearsay {

/// What a line of a page is to the article on it. Only `body` is what the article says.
enum class LineKind : std::uint8_t {
    body,
    title,
    byline,
    date,
    credit,   // `Sumber : CNN`: where the whole article is from
    photo,    // a caption with its credit
    see_also, // `Baca Juga: …`
    notice,   // menus, advertisements, prompts, forms, tags
    repeat,   // a paragraph that stood there before
};

/// A line of a text, or several that a link broke apart.
struct ArticleLine {
    TextSpan span; // of a body line: without its dateline
    LineKind kind = LineKind::body;
    std::optional<Dateline> dateline;
};

/// The lines of a page, in order, blank ones left out. A text with no line that looks like a
/// sentence is all body. O(bytes).
std::vector<ArticleLine>
lines_of(std::string_view text, const PageVocabulary& words, const Gazetteer& gazetteer);

/// The paragraphs of the article itself.
std::vector<TextSpan> body_of(const std::vector<ArticleLine>& lines);

} // namespace hearsay
