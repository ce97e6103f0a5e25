#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/record.hpp"

namespace hearsay {

/// `text` in quotation marks for a message: on one line, the end of a long one left out.
std::string quoted(std::string_view text);

/// `asserts, denies, doubts`.
std::string listed(std::span<const std::string_view> words);

/// `a claim`, `an outlet, article or speaker`. At least one kind.
std::string one_of(std::span<const RecordKind> kinds);

} // namespace hearsay
