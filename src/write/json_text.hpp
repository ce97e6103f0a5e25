#pragma once

#include <string>
#include <string_view>

namespace hearsay {

/// Appends `text` as a JSON string with its quotation marks. Bytes that are not UTF-8 become
/// U+FFFD. Costs no more than a copy for ids, which never need escaping.
void append_json(std::string& json, std::string_view text);

} // namespace hearsay
