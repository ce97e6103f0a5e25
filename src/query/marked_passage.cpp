#include "query/marked_passage.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace hearsay {
namespace {

constexpr std::size_t longest_passage = 2000; // bytes

/// Where evidence stands, in bytes.
struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
    Part part = Part::content;
};

bool begins_code_point(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The byte at which each code point of `wanted`, sorted, begins; those past the end are left out.
std::vector<std::size_t> bytes_of(std::string_view text, const std::vector<std::uint64_t>& wanted)
{
    std::vector<std::size_t> bytes;
    std::uint64_t seen = 0;
    for (std::size_t at = 0; at <= text.size() && bytes.size() < wanted.size(); ++at) {
        if (at < text.size() && !begins_code_point(text[at])) {
            continue;
        }
        while (bytes.size() < wanted.size() && wanted[bytes.size()] == seen) {
            bytes.push_back(at);
        }
        ++seen;
    }
    return bytes;
}

std::vector<Place>
places_of(std::string_view text, std::string_view sha256, const std::vector<Evidence>& evidence)
{
    std::vector<std::uint64_t> points;
    for (const auto& each : evidence) {
        if (each.text == sha256) {
            points.push_back(each.start);
            points.push_back(each.end);
        }
    }
    std::ranges::sort(points);
    const auto bytes = bytes_of(text, points);
    const auto byte_of = [&](std::uint64_t point) {
        const auto place = std::ranges::lower_bound(points, point) - points.begin();
        return static_cast<std::size_t>(place) < bytes.size()
                   ? bytes[static_cast<std::size_t>(place)]
                   : std::string_view::npos;
    };
    std::vector<Place> places;
    for (const auto& each : evidence) {
        const auto end = each.text == sha256 ? byte_of(each.end) : std::string_view::npos;
        if (end != std::string_view::npos && each.start < each.end) {
            places.push_back({byte_of(each.start), end, each.part});
        }
    }
    return places;
}

/// The whole lines from the first to the last place of content, or of anything if there is none.
Place lines_around(std::string_view text, const std::vector<Place>& places)
{
    const bool has_content =
        std::ranges::any_of(places, [](const Place& place) { return place.part == Part::content; });
    Place lines{text.size(), 0, Part::content};
    for (const auto& place : places) {
        if (!has_content || place.part == Part::content) {
            lines.begin = std::min(lines.begin, place.begin);
            lines.end = std::max(lines.end, place.end);
        }
    }
    const auto before =
        lines.begin == 0 ? std::string_view::npos : text.rfind('\n', lines.begin - 1);
    lines.begin = before == std::string_view::npos ? 0 : before + 1;
    lines.end = std::min(text.find('\n', lines.end), text.size());
    if (lines.end - lines.begin > longest_passage) {
        lines.end = lines.begin + longest_passage;
        while (!begins_code_point(text[lines.end])) {
            --lines.end;
        }
    }
    return lines;
}

} // namespace

std::vector<PassagePiece> marked_passage(
    std::string_view text, std::string_view sha256, const std::vector<Evidence>& evidence)
{
    const auto places = places_of(text, sha256, evidence);
    if (places.empty()) {
        return {};
    }
    const auto lines = lines_around(text, places);
    std::vector<std::optional<Part>> parts(lines.end - lines.begin);
    const auto mark = [&](const Place& place) {
        for (auto at = std::max(place.begin, lines.begin); at < std::min(place.end, lines.end);
             ++at) {
            parts[at - lines.begin] = place.part;
        }
    };
    for (const bool content : {true, false}) { // what stands within content is marked over it
        for (const auto& place : places) {
            if ((place.part == Part::content) == content) {
                mark(place);
            }
        }
    }
    std::vector<PassagePiece> pieces;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (pieces.empty() || pieces.back().part != parts[at]) {
            pieces.push_back({{}, parts[at]});
        }
        pieces.back().words += text[lines.begin + at];
    }
    return pieces;
}

} // namespace hearsay
