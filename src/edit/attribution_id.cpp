#include "edit/attribution_id.hpp"

#include <algorithm>
#include <string_view>

#include "base/slug.hpp"
#include "edit/renamed.hpp"
#include "model/terms.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_suffix = 12; // of free_id()

/// `sinpo.` of `sinpo.03`; empty for an id that counts nothing.
std::string_view stem_of(std::string_view id)
{
    const auto end = id.find_last_not_of("0123456789");
    const bool counts = end != std::string_view::npos && end > 0 && end + 1 < id.size();
    return counts && std::string_view(".:/").find(id[end]) != std::string_view::npos
               ? id.substr(0, end + 1)
               : std::string_view();
}

std::string beginning_for(const ArticleId& article, const Records& records)
{
    for (const auto& other : records.attributions) {
        const auto stem = other.article == article ? stem_of(other.id.text) : std::string_view();
        if (!stem.empty()) {
            return std::string(stem);
        }
    }
    return article.text + ".";
}

} // namespace

std::string attribution_id_for(
    const Attribution& attribution, const Records& records,
    const std::function<bool(const std::string&)>& is_taken)
{
    auto id = beginning_for(attribution.article, records) + attribution.claim.text;
    if (attribution.speaker) {
        id += "." + attribution.speaker->text;
    }
    if (attribution.stance != Stance::asserts) {
        id += "." + std::string(term_for(attribution.stance));
    }
    return free_id(shortened_id(id, longest_suffix), is_taken);
}

} // namespace hearsay
