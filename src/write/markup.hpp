#pragma once

#include <string>
#include <string_view>

namespace hearsay {

/// Where outside text stands among markup.
enum class MarkupPlace {
    text,     // between tags
    attribute // between double quotation marks
};

/// `text`, safe among the markup of HTML, XML, Markdown and Graphviz's labels: `&`, `<`, `>`, in an
/// attribute `"` too, as entities, and U+FFFD for what XML 1.0 cannot hold beyond control
/// characters, which one_line() takes out. The one table of entities.
std::string with_entities(std::string_view text, MarkupPlace place = MarkupPlace::text);

/// `url`, to be followed from an attribute of such markup, if it is http or https with a host, and
/// at most 2,000 bytes; else nothing. Every byte that RFC 3986 does not allow is percent-encoded, a
/// stray `%` too, `&` is `&amp;`.
std::string link_target(std::string_view url);

} // namespace hearsay
