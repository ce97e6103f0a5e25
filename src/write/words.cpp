#include "write/words.hpp"

#include <string_view>

namespace hearsay {

std::string in_marks(const std::string& words)
{
    for (const std::string_view mark : {"\"", "“", "”", "„", "«", "‘", "'"}) {
        if (words.starts_with(mark)) {
            return words;
        }
    }
    return "“" + words + "”";
}

} // namespace hearsay
