#include "text/relays.hpp"

#include <algorithm>

namespace hearsay {
namespace {

constexpr WordClasses relay_cues = any_of(WordClass::relay_active, WordClass::relay_passive);
constexpr std::uint32_t longest_name = 8;

/// Reads one relay from left to right.
class RelayReader {
public:
    RelayReader(const Passage& passage, std::uint32_t at, std::uint32_t last)
        : passage_(passage), at_(at), last_(last)
    {
    }

    RelayPhrase read()
    {
        RelayPhrase relay;
        const auto length = at_ < last_ ? passage_.length_of(at_, relay_cues) : 0;
        if (length == 0) {
            return relay;
        }
        relay.cue = {at_, at_ + length};
        at_ += length;
        relay.names = names();
        relay.end = at_;
        follow(relay);
        return relay;
    }

private:
    std::uint32_t length(WordClass word_class) const
    {
        return at_ < last_ ? passage_.length_of(at_, bit_of(word_class)) : 0;
    }

    /// `dari laman resmi`, `oleh kantor berita`.
    void skip_carriers()
    {
        while (at_ < last_ && passage_[at_].shape != Shape::upper) {
            const auto next = std::max(length(WordClass::relay_source), length(WordClass::carrier));
            const bool own = passage_[at_].is_capital() &&
                             (!next_is_name(at_ + next) || passage_[at_].is(WordClass::org_word));
            if (next == 0 || own) {
                break;
            }
            at_ += next;
        }
    }

    bool next_is_name(std::uint32_t at) const
    {
        return at < last_ && (passage_[at].is_capital() || passage_[at].mark == Mark::other);
    }

    /// The names here, nearest first: the one behind `dari laman` stands before the one in front.
    std::vector<TokenRange> names()
    {
        std::vector<TokenRange> found;
        skip_carriers();
        for (auto name = next_name(); !name.is_empty(); name = next_name()) {
            found.insert(found.begin(), name);
            const auto before = at_;
            if (length(WordClass::relay_source) == 0) {
                break;
            }
            skip_carriers();
            if (at_ == before || date_follows()) {
                at_ = before;
                break;
            }
        }
        return found;
    }

    bool date_follows() const
    {
        return at_ < last_ &&
               (passage_[at_].is(WordClass::day) || passage_[at_].shape == Shape::number ||
                passage_[at_].is(WordClass::month));
    }

    bool is_name_token(std::uint32_t at) const
    {
        const auto& token = passage_[at];
        if (token.is_any(any_of(WordClass::day, WordClass::month)) && token.is_capital()) {
            return false;
        }
        const bool domain = passage_.words({at, at + 1}).find('.') != std::string_view::npos &&
                            token.shape == Shape::lower;
        return token.is_capital() || domain ||
               (token.mark == Mark::possessive && at > 0 && passage_[at - 1].is_capital());
    }

    TokenRange next_name()
    {
        const bool account = at_ + 1 < last_ && passage_[at_].mark == Mark::other &&
                             passage_.words({at_, at_ + 1}) == "@";
        const auto first = at_;
        at_ += account ? 2 : 0;
        while (!account && at_ < last_ && at_ - first < longest_name &&
               (is_name_token(at_) || joins_names(at_, first))) {
            ++at_;
        }
        return {first, at_};
    }

    /// `Times of India`, `Badan Meteorologi dan Geofisika`.
    bool joins_names(std::uint32_t at, std::uint32_t first) const
    {
        if (at == first || at + 1 >= last_) {
            return false;
        }
        const auto word = passage_.words({at, at + 1});
        const bool joint =
            word == "of" || word == "and" || word == "dan" || word == "&" || word == "the";
        return (joint && is_name_token(at + 1)) ||
               (passage_[at].shape == Shape::number && passage_[at - 1].is_capital() &&
                word.find('/') == std::string_view::npos && word.size() < 4);
    }

    /// `BBC yang mengutip para pejabat`: more names behind, or somebody who is no outlet.
    void follow(RelayPhrase& relay)
    {
        const bool relative = at_ < last_ && passage_[at_].is(WordClass::relative);
        const auto cue = at_ + (relative ? 1 : 0);
        if (relay.names.empty() || cue >= last_ ||
            passage_.length_of(cue, bit_of(WordClass::relay_active)) == 0) {
            return;
        }
        at_ = cue + passage_.length_of(cue, bit_of(WordClass::relay_active));
        const auto before = at_;
        skip_carriers();
        const auto name = next_name();
        if (name.is_empty() || passage_[name.first].is_any(any_of(
                                   WordClass::role, WordClass::honorific, WordClass::people))) {
            relay.passes_on = true;
            relay.end = before;
            return;
        }
        relay.names.push_back(name);
        relay.end = at_;
    }

    const Passage& passage_;
    std::uint32_t at_;
    std::uint32_t last_;
};

} // namespace

RelayPhrase relay_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    return RelayReader(passage, at, last).read();
}

} // namespace hearsay
