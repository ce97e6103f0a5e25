#include "model/record.hpp"

#include <array>
#include <cstddef>

namespace hearsay {
namespace {

struct Names {
    std::string_view one;
    std::string_view many;
};

constexpr std::array<Names, 7> names{{
    {"text", "texts"},
    {"organization", "organizations"},
    {"outlet", "outlets"},
    {"speaker", "speakers"},
    {"article", "articles"},
    {"claim", "claims"},
    {"attribution", "attributions"},
}};

} // namespace

std::string_view name_of(RecordKind kind)
{
    return names[static_cast<std::size_t>(kind)].one;
}

std::string_view plural_of(RecordKind kind)
{
    return names[static_cast<std::size_t>(kind)].many;
}

} // namespace hearsay
