#include "base/lock_holder.hpp"

#include <fstream>
#include <sstream>

namespace hearsay {

/// A line is `1: FLOCK ADVISORY WRITE 4711 fe:00:815 0 EOF`; a `->` before FLOCK is one that waits.
std::vector<std::string> lock_holders(ino_t inode, std::string_view kind)
{
    const auto end = ":" + std::to_string(inode);
    std::vector<std::string> holders;
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words(line);
        std::string number;
        std::string found;
        std::string manner;
        std::string access;
        std::string process;
        std::string file;
        words >> number >> found >> manner >> access >> process >> file;
        if (found == kind && access == "WRITE" && process != "0" && file.ends_with(end)) {
            holders.push_back(process);
        }
    }
    return holders;
}

} // namespace hearsay
