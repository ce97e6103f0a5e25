#include "match/contradiction.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/core.h>

namespace hearsay {
namespace {

class Contradiction {
public:
    Contradiction(
        const Proposition& one, const Proposition& other, const Alignment& alignment,
        const Dictionary& dictionary)
        : one_(one), other_(other), alignment_(alignment), dictionary_(dictionary)
    {
    }

    std::optional<std::string> find() const
    {
        if (one_.is_negative != other_.is_negative) {
            return "a negation on one side";
        }
        for (const auto& pair : alignment_.pairs) {
            const auto& term = one_.terms[pair.one];
            if (term.is_negated != other_.terms[pair.other].is_negated) {
                return fmt::format("'{}' is negated on one side", term.text);
            }
        }
        for (const auto first : alignment_.only_one) {
            for (const auto second : alignment_.only_other) {
                if (auto why = between(one_.terms[first], other_.terms[second])) {
                    return why;
                }
            }
        }
        if (auto why = turned_round(one_, alignment_.only_one)) {
            return why;
        }
        if (auto why = turned_round(other_, alignment_.only_other)) {
            return why;
        }
        return changed_round();
    }

private:
    /// Whether a term that stands on one side alone turns round what is said.
    template <class Places>
    std::optional<std::string>
    turned_round(const Proposition& proposition, const Places& only_here) const
    {
        for (const auto place : only_here) {
            const auto& term = proposition.terms[place];
            const bool turns = std::ranges::any_of(term.meanings, [&](std::uint32_t meaning) {
                return dictionary_.turns_round(meaning);
            });
            if (turns) {
                return fmt::format("'{}' on one side", term.text);
            }
        }
        return std::nullopt;
    }

    std::optional<std::string> between(const Term& one, const Term& other) const
    {
        const auto apart = [&](std::string_view what) {
            return fmt::format("other {}: {} and {}", what, one.text, other.text);
        };
        if (one.use == WordUse::number && other.use == WordUse::number) {
            return apart("numbers");
        }
        const auto unit = [](const Term& term) { return term.text.substr(0, term.text.find(' ')); };
        if (one.use == WordUse::calendar && other.use == WordUse::calendar) {
            return unit(one) == unit(other) ? std::optional(apart("dates")) : std::nullopt;
        }
        if (one.use == WordUse::word && other.use == WordUse::word && one.is_name &&
            other.is_name) {
            return apart("names");
        }
        for (const auto meaning : one.meanings) {
            for (const auto contrary : other.meanings) {
                if (dictionary_.are_opposite(meaning, contrary)) {
                    return fmt::format("opposites: {} and {}", one.text, other.text);
                }
            }
        }
        return std::nullopt;
    }

    /// Whether some `a v b` of the one is `b v a` in the other in the same voice, or `a v b` in the
    /// other voice. O(pairs squared).
    std::optional<std::string> changed_round() const
    {
        const auto& pairs = alignment_.pairs;
        for (std::size_t middle = 0; middle < pairs.size(); ++middle) {
            const auto& verb = one_.terms[pairs[middle].one];
            const auto& there = other_.terms[pairs[middle].other];
            if (verb.use != WordUse::word) {
                continue;
            }
            const bool other_voice = verb.voice != there.voice && (verb.voice == Voice::passive ||
                                                                   there.voice == Voice::passive);
            const bool turned = has_turned(middle);
            const bool straight = other_voice && stands_between_same(middle) &&
                                  (verb.voice == Voice::active || there.voice == Voice::active ||
                                   one_.language == "en");
            if ((turned && !other_voice) || straight) {
                return fmt::format("changed round about '{}'", verb.text);
            }
        }
        return std::nullopt;
    }

    static bool is_actor(const Term& term) { return term.use == WordUse::word; }

    /// Whether something before the pair stands behind it in the other sentence, and something
    /// behind it before.
    bool has_turned(std::size_t middle) const
    {
        const auto& pairs = alignment_.pairs;
        bool before = false;
        bool behind = false;
        for (std::size_t place = 0; place < pairs.size(); ++place) {
            if (!is_actor(one_.terms[pairs[place].one])) {
                continue;
            }
            before = before || (place < middle && pairs[place].other > pairs[middle].other);
            behind = behind || (place > middle && pairs[place].other < pairs[middle].other);
        }
        return before && behind;
    }

    /// Whether the pair's neighbours on both sides are the same in both sentences.
    bool stands_between_same(std::size_t middle) const
    {
        const auto& pairs = alignment_.pairs;
        return middle > 0 && middle + 1 < pairs.size() &&
               pairs[middle - 1].one + 1 == pairs[middle].one &&
               pairs[middle - 1].other + 1 == pairs[middle].other &&
               pairs[middle].one + 1 == pairs[middle + 1].one &&
               pairs[middle].other + 1 == pairs[middle + 1].other &&
               is_actor(one_.terms[pairs[middle - 1].one]) &&
               is_actor(one_.terms[pairs[middle + 1].one]);
    }

    const Proposition& one_;
    const Proposition& other_;
    const Alignment& alignment_;
    const Dictionary& dictionary_;
};

} // namespace

std::optional<std::string> contradiction_of(
    const Proposition& one, const Proposition& other, const Alignment& alignment,
    const Dictionary& dictionary)
{
    return Contradiction(one, other, alignment, dictionary).find();
}

} // namespace hearsay
