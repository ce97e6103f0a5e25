#include "cli/picture_option.hpp"

#include <algorithm>

#include <fmt/ranges.h>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/options.hpp"
#include "write/picture_file.hpp"

namespace hearsay {
namespace {

/// Refuses a file from whose name it is not clear what to write.
ValueCheck named_like_a_picture()
{
    const auto check = [](const std::string& file) {
        const auto endings = picture_endings();
        const auto ending = ending_of(file);
        if (file == "-" || std::ranges::find(endings, ending) != endings.end()) {
            return std::string();
        }
        return fmt::format(
            "'{}' must end in .{}{}", one_line(file), fmt::join(endings, ", ."),
            did_you_mean(ending, endings));
    };
    return {check, {}};
}

} // namespace

void add_picture(CLI::App& app, PictureOption& picture, const std::string& description)
{
    add_option(app, "-o,--output", picture.file, description)
        .check(named_like_a_picture())
        .type_name("FILE");
    add_flag(app, "--force", picture.force, "Overwrite FILE");
    add_number(
        app, "--deadline", picture.seconds, 1,
        "Seconds that laying out an image may take, 20 unless given");
}

} // namespace hearsay
