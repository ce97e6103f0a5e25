#include "cli/words.hpp"

#include "base/text.hpp"
#include "cli/report.hpp"
#include "read/words.hpp"

namespace hearsay {

std::map<std::uint32_t, std::string> find_words(
    const Dossier& dossier, std::span<const std::uint32_t> attributions, const std::string& folder)
{
    if (folder.empty()) {
        return {};
    }
    const auto found = find_texts(dossier, folder);
    for (const auto& file : found.unreadable) {
        report("'" + one_line(file) + "' cannot be read");
    }
    auto words = words_of(dossier, found, attributions, folder);
    for (const auto& complaint : words.complaints) {
        report(complaint);
    }
    return std::move(words.by_attribution);
}

} // namespace hearsay
