#include "text/refusals.hpp"

#include <string_view>

namespace hearsay {
namespace {

constexpr auto answers = any_of(WordClass::says, WordClass::verifies);

/// Reads one refusal from left to right.
class RefusalReader {
public:
    RefusalReader(const Passage& passage, std::uint32_t last) : passage_(passage), last_(last) {}

    Cue read(std::uint32_t at) const
    {
        if (const auto length = length_of(at, bit_of(WordClass::unwilling)); length != 0) {
            const auto end = verb_end(at + length, answers);
            return cue(at, with_denial(end), WordClass::unwilling);
        }
        if (const auto length = length_of(at, bit_of(WordClass::unable)); length != 0) {
            const auto end = verb_end(at + length, bit_of(WordClass::verifies));
            const auto whole = with_denial(end);
            return cue(at, whole, whole > end ? WordClass::unwilling : WordClass::unable);
        }
        return passage_[at].is(WordClass::negation) ? neither(at) : Cue{};
    }

private:
    std::uint32_t length_of(std::uint32_t at, WordClasses classes) const
    {
        const auto length = at < last_ ? passage_.length_of(at, classes) : 0;
        return at + length <= last_ ? length : 0;
    }

    Cue cue(std::uint32_t first, std::uint32_t last, WordClass word_class) const
    {
        if (last == 0) {
            return {};
        }
        const auto word = passage_.words({first, first + 1});
        const bool ing = word.size() > 3 && word.substr(word.size() - 3) == "ing";
        return {
            {first, last},
            bit_of(word_class) | bit_of(ing ? WordClass::ing_form : WordClass::past_form)};
    }

    /// `neither confirmed nor denied`, `tidak membenarkan maupun membantah`.
    Cue neither(std::uint32_t at) const
    {
        const auto first = past_adverbs(at + 1);
        const auto length = length_of(first, any_of(WordClass::says, WordClass::denies));
        if (length == 0 || !is_joint(first + length)) {
            return {};
        }
        const bool denied = length_of(first, bit_of(WordClass::denies)) != 0;
        const auto second = past_joints(first + length);
        const auto other = length_of(second, bit_of(denied ? WordClass::says : WordClass::denies));
        return cue(at, other == 0 ? 0 : second + other, WordClass::unwilling);
    }

    /// The token after the verb that stands here, past adverbs; 0 if none does.
    std::uint32_t verb_end(std::uint32_t at, WordClasses classes) const
    {
        at = past_adverbs(at);
        const auto length = length_of(at, classes);
        const bool verb =
            length != 0 && (!passage_.is_english() || passage_[at].is(WordClass::base_form) ||
                            passage_[at].is(WordClass::verifies));
        return verb ? at + length : 0;
    }

    /// `confirm or deny`: the token after the second verb; `end` if there is none.
    std::uint32_t with_denial(std::uint32_t end) const
    {
        if (end == 0 || !is_joint(end)) {
            return end;
        }
        const auto second = past_joints(end);
        const auto length = length_of(second, bit_of(WordClass::denies));
        return length == 0 ? end : second + length;
    }

    bool is_joint(std::uint32_t at) const
    {
        if (at >= last_) {
            return false;
        }
        const auto word = passage_.words({at, at + 1});
        return word == "or" || word == "nor" || word == "maupun" || word == "atau" ||
               word == "ataupun" || word == "dan";
    }

    /// `dan juga tidak`.
    std::uint32_t past_joints(std::uint32_t at) const
    {
        for (++at; at < last_ && passage_[at].is(WordClass::auxiliary); ++at) {
        }
        return at;
    }

    /// `immediately`, `secara terbuka`.
    std::uint32_t past_adverbs(std::uint32_t at) const
    {
        constexpr std::uint32_t most = 3;
        for (std::uint32_t passed = 0; at < last_ && passed < most; ++passed) {
            const auto word = passage_.words({at, at + 1});
            if (word == "secara") {
                at += 2;
            } else if (
                passage_[at].is(WordClass::auxiliary) ||
                (passage_.is_english() && word.size() > 4 &&
                 word.substr(word.size() - 2) == "ly")) {
                ++at;
            } else {
                break;
            }
        }
        return at;
    }

    const Passage& passage_;
    std::uint32_t last_;
};

} // namespace

Cue refusal_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    return passage[at].is_capital() ? Cue{} : RefusalReader(passage, last).read(at);
}

} // namespace hearsay
