#pragma once

#include <string>
#include <string_view>

#include "model/meanings.hpp"

namespace hearsay {

/// The meanings in `text`, a JSON document (schema/meanings.schema.json) that the user calls
/// `name`. Throws InputError naming the first thing that is wrong and its place.
Meanings parse_meanings(std::string_view text, const std::string& name);

/// Those that hearsay brings with it: schema/meanings.json.
Meanings built_in_meanings();

} // namespace hearsay
