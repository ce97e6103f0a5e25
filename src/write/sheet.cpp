#include "write/sheet.hpp"

namespace hearsay {

Line plain(std::string_view text)
{
    return {{std::string(text), RunKind::plain, "", ""}};
}

} // namespace hearsay
