#pragma once

#include <string_view>

namespace hearsay {

/// Whether `text` may be an id: letters, digits and `._:/-`, 1 to 200 of them.
bool is_id(std::string_view text);

} // namespace hearsay
