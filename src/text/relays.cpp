#include "text/relays.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/dates.hpp"
#include "text/gazetteer.hpp"

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
        relay.is_active = passage_.length_of(at_, bit_of(WordClass::relay_active)) != 0;
        at_ += length;
        const bool by_agent = !relay.is_active && !is_source(at_);
        relay.names = names(by_agent);
        relay.end = at_;
        follow(relay);
        relay.passes_on = relay.passes_on || (relay.is_active && relay.names.empty() && somebody());
        add_original(relay);
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
            const bool the = passage_.words({at_, at_ + 1}) == "the";
            const auto next = std::max(
                {length(WordClass::relay_source), length(WordClass::carrier), the ? 1U : 0U});
            const bool office = next == 1 && passage_.words({at_, at_ + 1}) == "Kantor";
            const bool own = passage_[at_].is_capital() && (office || !next_is_name(at_ + next) ||
                                                            passage_[at_].is(WordClass::org_word));
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

    /// `dari`, against `oleh` and a bare agent.
    bool is_source(std::uint32_t at) const
    {
        return at < last_ && passage_[at].is(WordClass::relay_source) &&
               passage_.words({at, at + 1}) != "oleh";
    }

    /// `citing officials`: people follow, no outlet.
    bool somebody() const
    {
        constexpr auto people =
            any_of(WordClass::people, WordClass::role, WordClass::determiner, WordClass::honorific);
        return at_ < last_ && passage_.length_of(at_, people) != 0;
    }

    /// `laporan Washington Post yang dikutip Tempo`: what Tempo cites is further up.
    void add_original(RelayPhrase& relay) const
    {
        const auto first = relay.cue.first;
        if (relay.is_active || relay.names.empty() || passage_.outlets == nullptr || first < 2 ||
            !passage_[first - 1].is(WordClass::relative)) {
            return;
        }
        auto name = TokenRange{first - 1, first - 1};
        while (name.first > 0 && name.size() < longest_name && is_name_token(name.first - 1)) {
            --name.first;
        }
        for (; !name.is_empty(); ++name.first) {
            if (passage_.outlets->outlet(passage_.words(name)) != nullptr) {
                relay.names.push_back(name);
                return;
            }
        }
    }

    /// The names here, nearest first: the one behind `dari laman` stands before the one in front,
    /// unless that is who passes on: `dikutip Antara dari Reuters`.
    std::vector<TokenRange> names(bool by_agent)
    {
        std::vector<TokenRange> found;
        skip_carriers();
        for (auto name = next_name(); !name.is_empty(); name = next_name()) {
            name = behind_country(name);
            found.insert(by_agent ? found.end() : found.begin(), name);
            const auto before = at_;
            if (length(WordClass::relay_source) == 0 ||
                passage_.words({at_, at_ + 1}) == "di") { // `di Jakarta`
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

    /// `kantor berita Iran, Mehr News`: what stands behind the country; else `name`.
    TokenRange behind_country(TokenRange name)
    {
        const bool country =
            name.first > 0 && passage_[name.first - 1].is(WordClass::carrier) &&
            passage_.length_of(name.first, bit_of(WordClass::collective)) == name.size();
        if (!country || at_ + 1 >= last_ || passage_[at_].mark != Mark::comma ||
            !passage_[at_ + 1].is_capital()) {
            return name;
        }
        ++at_;
        return next_name();
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

    /// `Mengutip Undang-Undang Nomor …`: nobody passes that on.
    bool is_law(std::uint32_t at) const
    {
        constexpr std::array<std::string_view, 8> laws{"Undang-Undang", "UU",     "Peraturan",
                                                       "Perpres",       "Perda",  "Pasal",
                                                       "Keputusan",     "Putusan"};
        return at < last_ && std::ranges::find(laws, passage_.words({at, at + 1})) != laws.end();
    }

    /// `detiksumut`: an outlet that is known, though in small letters.
    bool is_small_outlet(std::uint32_t at) const
    {
        constexpr std::uint32_t shortest = 7; // bytes
        return at < last_ && passage_.outlets != nullptr && passage_[at].shape == Shape::lower &&
               passage_[at].word == 0 && passage_[at].end - passage_[at].begin >= shortest &&
               passage_.outlets->outlet(passage_.words({at, at + 1})) != nullptr;
    }

    TokenRange next_name()
    {
        const bool account = at_ + 1 < last_ && passage_[at_].mark == Mark::other &&
                             passage_.words({at_, at_ + 1}) == "@";
        const auto first = at_;
        if (is_law(at_)) {
            return {at_, at_};
        }
        at_ += account ? 2 : is_small_outlet(at_) ? 1 : 0;
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

bool opens_relay(const Passage& passage, std::uint32_t at)
{
    return passage.length_of(at, relay_cues) != 0;
}

RelayPhrase relay_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    return RelayReader(passage, at, last).read();
}

void take_relay(const RelayPhrase& relay, Saying& saying)
{
    auto& relays = saying.relays;
    if (std::ranges::find(saying.cue, relay.cue) != saying.cue.end()) {
        return;
    }
    if (relay.is_active) {
        relays.insert(relays.end(), relay.names.begin(), relay.names.end());
    } else {
        relays.insert(relays.begin(), relay.names.begin(), relay.names.end());
        saying.own_place += static_cast<std::uint32_t>(relay.names.size());
    }
    if (relay.passes_on && relay.names.empty()) {
        saying.cited = relay.end;
    }
    saying.cue.push_back(relay.cue);
    saying.relay_end = relay.end;
}

RelayAside relay_aside_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    constexpr std::uint32_t longest = 12;
    const auto word = passage.words({at, at + 1});
    const bool led = word == "seperti" || word == "sebagaimana" || word == "as";
    RelayAside aside{relay_at(passage, at + (led ? 1 : 0), last), 0};
    const bool told = !aside.relay.names.empty() || aside.relay.passes_on;
    for (auto end = aside.relay.end; told && end < last && end < aside.relay.end + longest; ++end) {
        if (passage[end].mark == Mark::comma || passage[end].is(WordClass::complementizer)) {
            aside.rest = end;
            break;
        }
        const auto date = date_at(passage, end, last);
        if (!aside.relay.passes_on && date.words.is_empty()) {
            break;
        }
        end = aside.relay.passes_on ? end : date.words.last - 1;
    }
    return aside;
}

} // namespace hearsay
