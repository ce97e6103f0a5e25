#pragma once

#include <string>
#include <string_view>

namespace hearsay {

/// What to do about damage to what says nothing that the records do not say.
constexpr std::string_view damaged_index = "has a damaged index; 'hearsay reindex' makes it anew";

/// What SQLite complains of, and what to do about it: its extended result code, errno if a call to
/// the system failed, else 0, and its own words.
std::string advice_for(int code, int system_error, const std::string& said);

} // namespace hearsay
