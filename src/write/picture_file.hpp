#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "write/picture.hpp"
#include "write/render.hpp"

namespace hearsay {

/// The endings that a picture's file may have: `dot` and `gv` for Graphviz's language, and images.
std::span<const std::string_view> picture_endings();

/// What follows the last point of a file's name, in lower case; empty if it has none.
std::string ending_of(std::string_view path);

/// The image that an ending asks for; none for Graphviz's language and whatever is no ending.
std::optional<ImageFormat> image_format(std::string_view ending);

/// The picture's bytes for a file with this ending, one of picture_endings(). Throws RenderError
/// for images that could not be made.
std::string
picture_bytes(const Picture& picture, std::string_view ending, std::chrono::milliseconds deadline);

} // namespace hearsay
