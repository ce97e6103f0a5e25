#pragma once

#include <cstdint>
#include <limits>

namespace hearsay {

enum class LinkKind : std::uint8_t {
    carried_by,    // claim -> article
    relays,        // article or via -> the next via
    quotes,        // last article or via -> the attribution's speaker
    published_by,  // article -> outlet
    owned_by,      // outlet -> organization, organization -> parent
    speaks_for,    // speaker -> organization
    implies        // narrow claim -> broad claim
};

constexpr std::uint32_t no_attribution = std::numeric_limits<std::uint32_t>::max();

/// What a link says, and the number of the attribution that drew it; structural links have none.
struct Link {
    LinkKind kind = LinkKind::relays;
    std::uint32_t attribution = no_attribution;
};

} // namespace hearsay
