#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "base/error.hpp"
#include "write/agraph.hpp"
#include "write/picture.hpp"

namespace hearsay {

enum class ImageFormat { svg, png, pdf };

/// The picture could not be laid out or rendered: too large, too slow, no such plugin.
class RenderError : public Error {
public:
    /// `advice` is for whoever draws by hand, if there is any.
    explicit RenderError(const std::string& problem, const std::string& advice = "")
        : Error(advice.empty() ? problem : problem + ": " + advice), problem_(problem)
    {
    }

    /// What is wrong, without advice.
    const std::string& problem() const { return problem_; }

private:
    std::string problem_;
};

/// Lays the picture out and renders it. Graphviz does that in a child process, since it may run for
/// hours, overflow its stack, or leave memory behind: none of that reaches the caller. Throws
/// RenderError, which says how large the picture is and what makes it smaller: beyond a size at
/// once, past `deadline` after killing the child.
std::string render(const Picture& picture, ImageFormat format, std::chrono::milliseconds deadline);

/// The same for a graph whose nodes have their places (`pos`) already, made in the child process.
/// Throws RenderError past `deadline`, or where Graphviz fails.
std::string render_placed(
    const std::function<Agraph()>& make, ImageFormat format, std::chrono::milliseconds deadline);

} // namespace hearsay
