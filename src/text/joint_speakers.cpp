#include "text/joint_speakers.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/gazetteer.hpp"
#include "text/organizations.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_name = 5;  // tokens
constexpr std::uint32_t longest_list = 40; // tokens
constexpr std::uint32_t longest_body = 8;  // tokens of an organization's name

bool is_joint(const Passage& passage, std::uint32_t at)
{
    const auto word = passage.words({at, at + 1});
    return passage.is_english() ? word == "and" : word == "dan" || word == "serta";
}

/// Reads lists of names and pairs of organizations in one passage.
class JointReader {
public:
    explicit JointReader(const Passage& passage) : passage_(passage) {}

    /// The names of the list that starts at `first` and ends before `last`: at least two, the last
    /// behind `and`. Empty if there is none.
    std::vector<TokenRange> list_at(std::uint32_t first, std::uint32_t last) const
    {
        std::vector<TokenRange> found;
        last = std::min(last, first + longest_list);
        for (auto at = first; at < last;) {
            const auto name = name_at(at, last);
            if (name.is_empty()) {
                return {};
            }
            found.push_back(name);
            at = name.last;
            const bool comma = at < last && passage_[at].mark == Mark::comma;
            const auto next = at + (comma ? 1 : 0);
            if (next < last && is_joint(passage_, next)) {
                const auto final = name_at(next + 1, last);
                if (final.is_empty()) {
                    return {};
                }
                found.push_back(final);
                return found;
            }
            if (!comma) {
                return {};
            }
            at = next;
        }
        return {};
    }

    /// The same list where `inner` is any of its names.
    std::vector<TokenRange> list_around(TokenRange inner, TokenRange sentence) const
    {
        auto first = inner.first;
        while (first > sentence.first + 1 && inner.first - first < longest_list &&
               (passage_[first - 1].mark == Mark::comma || passage_[first - 1].is_capital()) &&
               !(passage_[first - 1].mark == Mark::comma && !passage_[first - 2].is_capital())) {
            --first;
        }
        if (first == sentence.first + 1 && passage_[sentence.first].is_capital()) {
            first = sentence.first;
        }
        return list_at(first, sentence.last);
    }

    /// Both organizations of `PLN dan Pertamina`; empty where they are no two.
    std::vector<TokenRange> bodies_in(TokenRange range) const
    {
        for (auto at = range.first + 1; at + 1 < range.last; ++at) {
            const TokenRange left{range.first, at};
            const TokenRange right{at + 1, range.last};
            if (is_joint(passage_, at) && is_body(left) &&
                (is_body(right) || (!passage_.is_english() && is_plain(left, right)))) {
                return {left, right};
            }
        }
        return {};
    }

    /// Both outlets of `CNN dan BBC`; empty where neither is known, or where the whole is one.
    std::vector<TokenRange> outlets_in(TokenRange range) const
    {
        if (passage_.outlets == nullptr || is_outlet(range)) {
            return {};
        }
        for (auto at = range.first + 1; at + 1 < range.last; ++at) {
            const TokenRange left{range.first, at};
            const TokenRange right{at + 1, range.last};
            if (is_joint(passage_, at) && (is_outlet(left) || is_outlet(right))) {
                return {left, right};
            }
        }
        return {};
    }

private:
    /// A bare name of two words or more.
    TokenRange name_at(std::uint32_t first, std::uint32_t last) const
    {
        auto at = first;
        while (at < last && at < first + longest_name &&
               ((may_be_name(passage_[at]) && passage_[at].shape == Shape::capital) ||
                is_title_dot(first, at))) {
            ++at;
        }
        return at > first + 1 ? TokenRange{first, at} : TokenRange{};
    }

    bool is_title_dot(std::uint32_t first, std::uint32_t at) const
    {
        return at > first && passage_[at].mark == Mark::stop && !passage_[at].blank_before &&
               passage_[at - 1].is(WordClass::honorific);
    }

    bool is_outlet(TokenRange range) const
    {
        return passage_.outlets != nullptr && range.size() <= longest_body &&
               passage_.outlets->outlet(passage_.words(range)) != nullptr;
    }

    bool is_body(TokenRange range) const
    {
        const auto the = passage_[range.first].is(WordClass::determiner) ? 1U : 0U;
        const TokenRange name{range.first + the, range.last};
        if (name.is_empty() || !passage_[name.first].is_capital() || name.size() > longest_body) {
            return false;
        }
        const bool acronym = name.size() == 1 && passage_[name.first].shape == Shape::upper;
        const bool collective =
            passage_.length_of(name.first, bit_of(WordClass::collective)) == name.size();
        const bool headed = !passage_.is_english() &&
                            passage_[name.first].is(WordClass::org_head) && name.size() > 1;
        const bool tailed = passage_[name.last - 1].is(WordClass::org_tail) && name.size() > 1;
        const bool known = passage_.outlets != nullptr &&
                           passage_.outlets->organization(passage_.words(name)) != nullptr;
        return acronym || collective || headed || tailed || known || is_outlet(name);
    }

    /// `PLN dan Pertamina`: behind an acronym, one capital that is no field of work.
    bool is_plain(TokenRange left, TokenRange right) const
    {
        return left.size() == 1 && right.size() == 1 && passage_[right.first].is_capital() &&
               !is_verbal_noun(passage_.words(right));
    }

    const Passage& passage_;
};

/// Parts the sayings of one passage.
class Parting {
public:
    explicit Parting(Findings& findings)
        : findings_(findings), passage_(findings.passage), reader_(findings.passage)
    {
    }

    void run()
    {
        const auto count = findings_.sayings.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!findings_.sayings[i].is_void) {
                part_speakers(i);
            }
        }
        for (std::size_t i = 0; i < findings_.sayings.size(); ++i) {
            part_outlets(i);
        }
    }

private:
    void part_speakers(std::size_t number)
    {
        const auto speaker = findings_.sayings[number].speaker;
        const auto sentence = passage_.sentences[findings_.sayings[number].sentence].tokens;
        if (findings_.sayings[number].silent != Silent::no || speaker.source.is_empty()) {
            return;
        }
        if (is_both(speaker)) {
            stand_for_two(number);
        } else if (const auto bodies = reader_.bodies_in(speaker.source); !bodies.empty()) {
            give(number, bodies, SpeakerForm::organization);
        } else if (speaker.form == SpeakerForm::people && speaker.is_plural) {
            give(number, reader_.list_around(speaker.source, sentence), SpeakerForm::person);
        } else if (speaker.form == SpeakerForm::person && speaker.role.is_empty()) {
            const auto parts = reader_.list_around(speaker.source, sentence);
            if (parts.size() > 2) {
                give(number, parts, SpeakerForm::person);
            }
        }
    }

    bool is_both(const SpeakerPhrase& speaker) const
    {
        const auto word = passage_.words(speaker.source);
        return word == "keduanya" || word == "Keduanya" || word == "both" || word == "Both";
    }

    /// One saying for each of `parts`, where they hold the speaker and not the cue.
    void give(std::size_t number, const std::vector<TokenRange>& parts, SpeakerForm form)
    {
        auto& saying = findings_.sayings[number];
        if (parts.size() < 2 || saying.cue.empty()) {
            return;
        }
        const auto cue = saying.cue.front();
        const TokenRange whole{parts.front().first, parts.back().last};
        const bool before = whole.last <= cue.first && cue.first - whole.last < 4;
        if (!before && whole.first != cue.last) {
            return;
        }
        each(number, parts, [&](Saying& one, TokenRange name) {
            one.speaker = phrase_of(name, form);
        });
    }

    /// `Keduanya`: the last two who are named together, in its sentence before it or in the one
    /// before.
    void stand_for_two(std::size_t number)
    {
        const auto at = findings_.sayings[number].speaker.source.first;
        const auto sentence = findings_.sayings[number].sentence;
        const auto first = passage_.sentences[sentence == 0 ? 0 : sentence - 1].tokens.first;
        std::vector<TokenRange> two;
        for (auto next = std::max(first, at < longest_list * 2 ? 0 : at - longest_list * 2);
             next < at; ++next) {
            const bool starts = next == first || !passage_[next - 1].is_capital();
            const auto list = starts && passage_[next].is_capital() ? reader_.list_at(next, at)
                                                                    : std::vector<TokenRange>();
            two = list.size() == 2 ? list : two;
        }
        each(number, two, [&](Saying& one, TokenRange name) {
            one.stands_for = phrase_of(name, SpeakerForm::person);
        });
    }

    static SpeakerPhrase phrase_of(TokenRange name, SpeakerForm form)
    {
        SpeakerPhrase phrase;
        phrase.form = form;
        phrase.source = phrase.whole = name;
        phrase.end = name.last;
        return phrase;
    }

    void part_outlets(std::size_t number)
    {
        each(
            number, reader_.outlets_in(findings_.sayings[number].addressee),
            [](Saying& one, TokenRange name) { one.addressee = name; });
        const auto relays = findings_.sayings[number].relays;
        for (std::size_t i = 0; i < relays.size(); ++i) {
            each(number, reader_.outlets_in(relays[i]), [i](Saying& one, TokenRange name) {
                one.relays[i] = name;
            });
        }
    }

    /// Changes the saying for the first of `parts`, and a copy of it for each of the others, which
    /// stand behind all sayings in their order.
    template <class Change>
    void each(std::size_t number, const std::vector<TokenRange>& parts, Change change)
    {
        for (std::size_t i = 1; i < parts.size(); ++i) {
            auto other = findings_.sayings[number];
            change(other, parts[i]);
            findings_.sayings.push_back(std::move(other));
        }
        if (!parts.empty()) {
            change(findings_.sayings[number], parts.front());
        }
    }

    Findings& findings_;
    const Passage& passage_;
    JointReader reader_;
};

} // namespace

void part_joint(Findings& findings)
{
    Parting(findings).run();
}

} // namespace hearsay
