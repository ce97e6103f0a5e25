#pragma once

#include <optional>

#include "text/passage.hpp"

namespace hearsay {

/// Where in the English noun phrase `part` the organization's name stands, before the role
/// (`National Dam Laboratory director`) or behind it (`director of the Lake Council`); empty, at
/// an end, where all of it is the role. Nothing where words alone tell, or in another language.
std::optional<TokenRange> english_organization(const Passage& passage, TokenRange part);

} // namespace hearsay
