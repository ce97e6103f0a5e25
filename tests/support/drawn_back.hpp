#pragma once

#include <string>
#include <string_view>

#include "write/picture.hpp"

namespace hearsay::test {

/// Writes the picture in Graphviz's language, reads it back with cgraph, and says what differs or
/// is not safe; empty if nothing does:
///
/// - the same nodes, links and parts, with every attribute as it was set;
/// - names of nodes and parts of the program's own;
/// - no bare backslash, markup or control character in a text;
/// - links to http and https alone, in plain ASCII without quotation marks, blanks or brackets.
std::string complaint_about_drawing(const Picture& picture);

/// What is not safe in a text of Graphviz's language.
std::string complaint_about_dot(const std::string& text);

/// The same as the first for a dossier of hostile texts (hostile_dossier), drawn in one of several
/// ways.
std::string complaint_about_hostile_bytes(std::string_view bytes);

} // namespace hearsay::test
