#include "model/references.hpp"

namespace hearsay {

std::string ReferencePlace::str() const
{
    auto text = std::string(record) + "/" + std::string(key);
    return place ? text + "/" + std::to_string(*place) : text;
}

} // namespace hearsay
