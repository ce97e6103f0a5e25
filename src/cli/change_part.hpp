#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/save.hpp"
#include "store/gathering.hpp"

namespace hearsay {

/// Finds the rows of a database at which an edit looks, and all that name what it takes out.
using FindPart = std::function<void(Gathering& scope)>;

/// change_graph() for an edit that comes to the same of a part of the records alone, and puts none
/// between others. Of a database nothing else is read, unless there is something to say of it: what
/// the edit would break, what `check` newly warns of.
void change_part(Output& out, const std::string& graph, const FindPart& find, const Edit& edit);

} // namespace hearsay
