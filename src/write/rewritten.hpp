#pragma once

#include <string>
#include <string_view>

#include "model/dossier.hpp"

namespace hearsay {

/// `text`, which was read as `before` without errors, brought to say `after`: a document or the
/// bulk form, laid out in whatever way. Only what differs is written anew: changed members of
/// changed records, new records at their place in the layout of their neighbours; records that are
/// gone are cut out with their comma or line. All other bytes stay: order of keys, indentation,
/// blank lines, line ends, escapes, members that say what their absence would.
///
/// The caller reads the result, to be sure that it says `after`. O(bytes of `text` and of both
/// records as JSON).
std::string rewritten(std::string_view text, const Records& before, const Records& after);

} // namespace hearsay
