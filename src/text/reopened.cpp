#include "text/reopened.hpp"

#include <algorithm>
#include <utility>

namespace hearsay {

std::optional<std::size_t>
first_saying_of(const std::vector<Saying>& sayings, std::size_t count, const Quotation& quoted)
{
    const auto end = sayings.begin() + static_cast<std::ptrdiff_t>(count);
    const auto found = std::lower_bound(
        sayings.begin(), end, quoted.inside.first, [](const Saying& saying, std::uint32_t first) {
            return saying.content.front().first < first;
        });
    const bool same = found != end && found->content.front() == quoted.inside;
    return same ? std::optional(static_cast<std::size_t>(found - sayings.begin())) : std::nullopt;
}

void join_closing(Saying& whole, Saying closing)
{
    if (whole.rule == "quotation-alone") {
        closing.content = std::move(whole.content);
        whole = std::move(closing);
        return;
    }
    whole.cue.insert(whole.cue.end(), closing.cue.begin(), closing.cue.end());
    const bool named =
        closing.speaker.form != SpeakerForm::none && closing.speaker.form != SpeakerForm::pronoun;
    if (whole.silent != Silent::no && named) {
        whole.speaker = closing.speaker;
        whole.silent = closing.silent;
    }
}

} // namespace hearsay
