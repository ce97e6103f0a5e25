#pragma once

#include <string>

#include "analysis/weighing.hpp"

namespace hearsay {

/// What a claim's picture says below its title: the verdict, both counts, what they rest on, and
/// what they do not mean.
std::string weighing_text(const Provenance& provenance, const Weighing& weighing);

} // namespace hearsay
