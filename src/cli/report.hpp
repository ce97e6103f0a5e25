#pragma once

#include <string_view>

namespace hearsay {

/// Says `message` on one line of stderr, after `hearsay: `. Where stderr cannot be written to there
/// is nobody left to tell, so that nothing is thrown.
void report(std::string_view message);

} // namespace hearsay
