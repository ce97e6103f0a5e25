#include "write/picture.hpp"

#include <array>

namespace hearsay {

const char* plural_of(NodeKind kind)
{
    static constexpr std::array<const char*, 6> words{
        "claims", "articles", "outlets", "speakers", "organizations", "that name nobody"};
    return words[static_cast<std::size_t>(kind)];
}

} // namespace hearsay
