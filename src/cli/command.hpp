#pragma once

#include <functional>

#include "cli/option.hpp"
#include "write/output.hpp"

namespace hearsay {

/// DESIGN section 5. Assigned in cli/run.cpp and nowhere else.
enum class ExitCode { done = 0, answer_is_no = 1, wrong_usage = 2, failed = 3 };

/// What a command does once its options are bound. Parses nothing.
using Action = std::function<ExitCode(Output&)>;

/// Binds a command's options to `app`. Opens nothing.
using Declare = Action (*)(CLI::App& app);

} // namespace hearsay
