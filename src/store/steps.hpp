#pragma once

#include <string_view>

namespace hearsay {

/// The files of schema/store/, which the program carries in itself.
std::string_view store_step_1();
std::string_view store_step_1_indices();

} // namespace hearsay
