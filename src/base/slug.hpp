#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace hearsay {

/// `name` as the readable part of an id: words of small letters a to z and digits with hyphens
/// between them, `Léif-Eric Easley` as `leif-eric-easley`; other scripts as ICU writes them in
/// Latin letters. At most `most` bytes, cut between words where that leaves any. Empty if nothing
/// of the name can be written so.
std::string slug_of(std::string_view name, std::size_t most = 60);

/// `wanted`, or if `is_taken` says so the first free of `wanted-2`, `wanted-3` … O(ids that are
/// taken) calls.
std::string
free_id(const std::string& wanted, const std::function<bool(const std::string&)>& is_taken);

} // namespace hearsay
