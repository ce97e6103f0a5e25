#include "base/location.hpp"

namespace hearsay {

std::string Location::str() const
{
    std::string text = file;
    if (line != 0) {
        text += ":" + std::to_string(line);
    }
    if (column != 0) {
        text += ":" + std::to_string(column);
    }
    if (!pointer.empty()) {
        text += text.empty() ? pointer : " " + pointer;
    }
    return text;
}

} // namespace hearsay
