#include "read/words.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace hearsay {
namespace {

bool begins_code_point(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::uint64_t length_of(std::string_view text)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(text, begins_code_point));
}

std::string quoted(std::string_view text)
{
    return "'" + one_line(text) + "'";
}

std::string with_single_blanks(std::string_view text)
{
    std::string squeezed;
    for (const auto character : one_line(text)) {
        if (character != ' ' || (!squeezed.empty() && squeezed.back() != ' ')) {
            squeezed += character;
        }
    }
    if (!squeezed.empty() && squeezed.back() == ' ') {
        squeezed.pop_back();
    }
    return squeezed;
}

/// Collects one call's words and complaints.
class Finder {
public:
    Finder(const Dossier& dossier, const FoundTexts& texts, const std::string& folder)
        : dossier_(dossier), texts_(texts), folder_(folder)
    {
    }

    void add(std::uint32_t number)
    {
        const auto& attribution = dossier_.attributions()[number];
        const bool has_content = std::ranges::any_of(attribution.evidence, is_content);
        std::string joined;
        for (const auto& evidence : attribution.evidence) {
            if (has_content && !is_content(evidence)) {
                continue;
            }
            if (const auto words = words_at(attribution, evidence)) {
                joined += (joined.empty() ? "" : " … ") + with_single_blanks(*words);
            }
        }
        if (!joined.empty()) {
            found_.by_attribution.emplace(number, std::move(joined));
        }
    }

    Words take() { return std::move(found_); }

private:
    static bool is_content(const Evidence& evidence) { return evidence.part == Part::content; }

    std::optional<std::string_view>
    words_at(const Attribution& attribution, const Evidence& evidence)
    {
        const auto text = dossier_.find_text(evidence.text);
        if (!text || !texts_.contents[text->number]) {
            complain_once(evidence.text, missing(evidence.text, text));
            return std::nullopt;
        }
        const std::string_view content = *texts_.contents[text->number];
        if (first_invalid_utf8(content) != std::string_view::npos) {
            complain_once(
                evidence.text, name_of_text(evidence.text, text) + " is not UTF-8, so that its "
                                                                   "characters cannot be counted");
            return std::nullopt;
        }
        const auto words = code_points(content, evidence.start, evidence.end);
        if (!words) {
            found_.complaints.push_back(
                "the evidence of " + quoted(attribution.id.text) + " from " +
                std::to_string(evidence.start) + " to " + std::to_string(evidence.end) +
                " lies outside " + name_of_text(evidence.text, text) + ", which has " +
                std::to_string(length_of(content)) + " characters");
        }
        return words;
    }

    void complain_once(const std::string& text, std::string complaint)
    {
        if (complained_.insert(text).second) {
            found_.complaints.push_back(std::move(complaint));
        }
    }

    std::string name_of_text(const std::string& sha256, std::optional<RecordRef> text) const
    {
        const auto name = "text " + quoted(sha256);
        return text ? name + " of " + quoted(dossier_.texts()[text->number].article.text) : name;
    }

    std::string missing(const std::string& sha256, std::optional<RecordRef> text) const
    {
        return name_of_text(sha256, text) + " is missing: no file in " + quoted(folder_) +
               " has this SHA-256";
    }

    const Dossier& dossier_;
    const FoundTexts& texts_;
    const std::string& folder_;
    std::set<std::string> complained_;
    Words found_;
};

} // namespace

Words words_of(
    const Dossier& dossier, const FoundTexts& texts, std::span<const std::uint32_t> attributions,
    const std::string& folder)
{
    Finder finder(dossier, texts, folder);
    for (const auto attribution : attributions) {
        finder.add(attribution);
    }
    return finder.take();
}

std::optional<std::string_view>
code_points(std::string_view text, std::uint64_t start, std::uint64_t end)
{
    std::uint64_t seen = 0;
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!begins_code_point(text[at])) {
            continue;
        }
        if (seen == start) {
            begin = at;
        }
        if (seen == end) {
            return begin == std::string_view::npos ? std::nullopt
                                                   : std::optional(text.substr(begin, at - begin));
        }
        ++seen;
    }
    const bool ends_with_text = seen == end && begin != std::string_view::npos;
    return ends_with_text ? std::optional(text.substr(begin)) : std::nullopt;
}

} // namespace hearsay
