#pragma once

#include <string>

#include "cli/save.hpp"

namespace hearsay {

/// change_graph() for an edit that looks at the record `id` alone, of a text its SHA-256, and
/// changes no more than what it says. Of a database nothing else is read, unless there is something
/// to say of it: what the id may be a slip of, what the edit would break, what `check` newly warns
/// of.
void change_record(Output& out, const std::string& graph, const std::string& id, const Edit& edit);

} // namespace hearsay
