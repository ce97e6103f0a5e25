#include "edit/novel.hpp"

#include <algorithm>

#include "edit/mergers.hpp"
#include "edit/named.hpp"
#include "edit/refusal.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

/// `tide-3` and `tide-12`.
bool differ_in_digits_alone(std::string one, std::string other)
{
    const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
    std::erase_if(one, is_digit);
    std::erase_if(other, is_digit);
    return one == other;
}

} // namespace

void require_novel(
    const Dossier& dossier, const std::string& word, std::span<const RecordKind> kinds,
    const std::vector<std::string>& sure)
{
    if (const auto survivor = survivor_of(dossier.records(), word)) {
        throw Refusal(joined_since(word, *survivor));
    }
    if (std::ranges::find(sure, word) != sure.end()) {
        return;
    }
    const auto near = nearly_named(dossier, word, kinds);
    if (near && !differ_in_digits_alone(word, *near)) {
        throw Refusal(
            "no record " + quoted(word) + ", did you mean " + quoted(*near) + "? --new='" + word +
            "' makes a new one all the same");
    }
}

} // namespace hearsay
