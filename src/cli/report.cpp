#include "cli/report.hpp"

#include <cstdio>

#include "base/text.hpp"

namespace hearsay {

void report(std::string_view message)
{
    const auto line = "hearsay: " + one_line(message) + "\n";
    std::fputs(line.c_str(), stderr);
}

} // namespace hearsay
