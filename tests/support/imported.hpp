#pragma once

#include <string>

namespace hearsay::test {

/// Whether a document that is read as a whole breaks no rule.
bool is_sound(const std::string& file);

/// Whether the streamed import makes a database of a file of lines.
bool is_imported(const std::string& file, const std::string& database);

} // namespace hearsay::test
