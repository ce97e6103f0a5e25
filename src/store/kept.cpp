#include "store/kept.hpp"

#include <algorithm>

#include "base/quick_hash.hpp"

namespace hearsay {

KeptTexts::KeptTexts(std::size_t bytes) : room_(bytes), memory_(room_.data(), room_.size()) {}

std::string_view KeptTexts::keep(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    auto* const bytes = static_cast<char*>(memory_.allocate(text.size(), 1));
    std::ranges::copy(text, bytes);
    return {bytes, text.size()};
}

std::optional<Interval> KeptTexts::interval_of(std::string_view date)
{
    auto& known = known_[quick_hash(date) % known_.size()];
    if (!date.empty() && date == std::string_view(known.text.data(), known.size)) {
        return known.interval;
    }
    const auto interval = hearsay::interval_of(parse_date(date));
    if (interval && date.size() <= known.text.size()) {
        std::ranges::copy(date, known.text.begin());
        known.size = static_cast<unsigned char>(date.size());
        known.interval = *interval;
    }
    return interval;
}

} // namespace hearsay
