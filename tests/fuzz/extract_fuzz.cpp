// Whatever the bytes: every offset of every attribution stays inside the text, in order.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "support/attributions_of.hpp"

namespace {

void check(const std::vector<hearsay::TextSpan>& spans, std::size_t size)
{
    for (const auto& span : spans) {
        if (span.begin >= span.end || span.end > size) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    for (const std::string_view language : {"id", "en"}) {
        for (const auto& found : hearsay::test::attributions_of(language, text)) {
            check(found.content, size);
            check(found.source, size);
            check(found.cue, size);
            check(found.addressee, size);
            check(found.role, size);
            check(found.affiliation, size);
            check(found.date, size);
            for (const auto& relay : found.via) {
                check({relay.words}, size);
            }
        }
    }
    return 0;
}
