#include "write/picture_file.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "write/dot.hpp"

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 5> endings{"dot", "gv", "svg", "png", "pdf"};

} // namespace

std::span<const std::string_view> picture_endings()
{
    return endings;
}

std::string ending_of(std::string_view path)
{
    const auto name = path.substr(path.find_last_of('/') + 1);
    const auto point = name.find_last_of('.');
    std::string ending(point == std::string_view::npos ? "" : name.substr(point + 1));
    std::ranges::transform(ending, ending.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return ending;
}

std::optional<ImageFormat> image_format(std::string_view ending)
{
    if (ending == "svg") {
        return ImageFormat::svg;
    }
    if (ending == "png") {
        return ImageFormat::png;
    }
    return ending == "pdf" ? std::optional(ImageFormat::pdf) : std::nullopt;
}

std::string
picture_bytes(const Picture& picture, std::string_view ending, std::chrono::milliseconds deadline)
{
    const auto format = image_format(ending);
    return format ? render(picture, *format, deadline) : dot_of(picture);
}

} // namespace hearsay
