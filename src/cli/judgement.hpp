#pragma once

#include "read/document.hpp"

namespace hearsay {

/// Of an edit: throws an Error if what it makes of a document has errors, naming the first; says on
/// stderr what it is newly warned of.
void judge(const Document& before, const Document& after);

} // namespace hearsay
