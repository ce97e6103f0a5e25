#include "text/roles.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "text/names.hpp"
#include "text/roles_english.hpp"

namespace hearsay {
namespace {

/// How far up a name stands: `Bidang Humas` is a part of `Dinas Kesehatan`, that of `Kementerian`.
enum class Rank { none, unit, body, organization };

bool is_roman(std::string_view word)
{
    return word.find_first_not_of("IVXL") == std::string_view::npos;
}

bool is_acronym(const Passage& passage, std::uint32_t at)
{
    const auto& token = passage[at];
    return token.shape == Shape::upper && !is_roman(passage.words({at, at + 1})) &&
           !token.is_any(any_of(
               WordClass::role, WordClass::honorific, WordClass::org_word, WordClass::preposition));
}

/// What the name that starts here is: that of the phrase, where one starts here.
bool is_head(const Passage& passage, std::uint32_t at, WordClass word_class)
{
    constexpr auto heads = any_of(WordClass::org_head, WordClass::org_unit, WordClass::org_tail);
    const auto& token = passage[at];
    const auto classes = (token.phrase & heads) != 0 ? token.phrase : token.classes;
    return token.is_capital() && (classes & bit_of(word_class)) != 0;
}

/// Whether a capitalized word looks like a noun made of a verb, `Penyidikan`: a field of work, no
/// organization's own name.
bool is_field(std::string_view word)
{
    constexpr std::array<std::string_view, 7> ends{"asi", "isi", "usi", "itas",
                                                   "ogi", "nal", "isme"};
    return is_verbal_noun(word) ||
           std::ranges::any_of(ends, [&](auto end) { return word.ends_with(end); });
}

/// Drops marks and prepositions at both ends: `di Universitas …`, `dari …`.
TokenRange trimmed(const Passage& passage, TokenRange range)
{
    const auto loose = [&](std::uint32_t at) {
        const auto& token = passage[at];
        return (!token.is_word() && token.mark != Mark::close_bracket &&
                token.mark != Mark::open_bracket) ||
               (token.shape == Shape::lower &&
                token.is_any(any_of(
                    WordClass::preposition, WordClass::conjunction, WordClass::relative,
                    WordClass::auxiliary, WordClass::determiner))) ||
               passage.words({at, at + 1}) == "of";
    };
    const auto points = [&](std::uint32_t at) { // `doktor kriminologi ini`
        const auto word = passage.words({at, at + 1});
        return word == "ini" || word == "itu" || word == "tersebut";
    };
    if (range.is_empty()) {
        return range;
    }
    const auto determiner = passage.length_of(range.first, bit_of(WordClass::determiner));
    const bool lower = !range.is_empty() && !passage[range.first].is_capital();
    const bool article = passage.is_english() && determiner == 1 && range.size() > 1;
    range.first += lower || article ? determiner : 0;
    while (!range.is_empty() && loose(range.first)) {
        ++range.first;
    }
    while (!range.is_empty() && (loose(range.last - 1) || points(range.last - 1))) {
        --range.last;
    }
    return range;
}

/// Tells the role from the organization in one noun phrase.
class RoleReader {
public:
    RoleReader(const Passage& passage, TokenRange part)
        : passage_(passage), part_(part), head_end_(std::min(part.last, part.first + head_length()))
    {
    }

    RoleParts read() const
    {
        const auto at = is_whole() ? part_.last : organization_start();
        if (at == part_.last) {
            return {part_, {}};
        }
        return {trimmed(passage_, {part_.first, at}), trimmed(passage_, {at, part_.last})};
    }

private:
    std::uint32_t head_length() const
    {
        return std::max(
            1U, passage_.length_of(part_.first, any_of(WordClass::role, WordClass::office)));
    }

    /// `Menteri Koordinator Bidang Politik`, `Gubernur Banten`; `Presiden Direktur` is none.
    bool is_whole() const
    {
        const auto& head = passage_[part_.first];
        const bool longer = (head.phrase & bit_of(WordClass::role)) != 0 &&
                            (head.phrase & bit_of(WordClass::office)) == 0;
        return !longer && passage_.length_of(part_.first, bit_of(WordClass::office)) != 0;
    }

    Rank rank_of(std::uint32_t at) const
    {
        const bool unit = at > part_.first && is_head(passage_, at, WordClass::org_unit);
        const bool head = is_head(passage_, at, WordClass::org_head);
        if (head && !unit) {
            return Rank::organization;
        }
        if (head || unit) {
            return head ? Rank::body : Rank::unit;
        }
        const bool own = (at > part_.first && is_acronym(passage_, at)) ||
                         (at >= head_end_ && is_head(passage_, at, WordClass::org_tail));
        return own ? Rank::organization : Rank::none;
    }

    /// Whether `dari` or the like tells the role from the organization.
    bool is_parted(std::uint32_t at) const
    {
        const auto word = passage_.words({at, at + 1});
        return at > part_.first && at + 1 < part_.last && passage_[at + 1].is_capital() &&
               (word == "dari" || word == "pada" || word == "di" || word == "at") &&
               !passage_[at + 1].is_any(any_of(WordClass::place_head, WordClass::org_word));
    }

    /// Where an English name with small words in it starts: `Direktur Indonesia for Clean Rivers`.
    std::uint32_t foreign_name() const
    {
        for (auto at = head_end_ + 1; !passage_.is_english() && at + 1 < part_.last; ++at) {
            const auto word = passage_.words({at, at + 1});
            auto first = at;
            while (first > head_end_ && passage_[first - 1].is_capital()) {
                --first;
            }
            if ((word == "for" || word == "of") && passage_[at + 1].is_capital() && first < at &&
                heads_before(at).empty()) {
                return first;
            }
        }
        return part_.last;
    }

    std::vector<std::uint32_t> heads_before(std::uint32_t last) const
    {
        auto found = heads();
        found.erase(std::ranges::lower_bound(found, last), found.end());
        return found;
    }

    /// `Pengajar Fakultas Hukum Universitas …`, against `Dekan Fakultas Hukum` and `Guru Besar …`.
    bool teaches_at(std::uint32_t head) const
    {
        constexpr std::array<std::string_view, 4> leads{"Dekan", "dekan", "Guru", "guru"};
        return passage_.words({head, head + 1}) == "Fakultas" &&
               std::ranges::find(leads, passage_.words({part_.first, part_.first + 1})) ==
                   leads.end();
    }

    /// `Anggota Komisi III DPR dari Fraksi …`: all of it is the role.
    bool is_of_fraction() const
    {
        for (auto at = part_.first; at + 1 < part_.last; ++at) {
            if (passage_.words({at, at + 2}) == "dari Fraksi") {
                return true;
            }
        }
        return false;
    }

    /// `Bidang Pendidikan`: what one does within an organization.
    bool is_field_of(std::uint32_t at) const
    {
        const auto word = passage_.words({at, at + 1});
        return word == "Bidang" || word == "Divisi";
    }

    /// The heads of names outside brackets, in order.
    std::vector<std::uint32_t> heads() const
    {
        std::vector<std::uint32_t> found;
        bool in_brackets = false;
        for (auto at = part_.first; at < part_.last; ++at) {
            const auto mark = passage_[at].mark;
            in_brackets =
                mark == Mark::open_bracket || (in_brackets && mark != Mark::close_bracket);
            if (!in_brackets && rank_of(at) != Rank::none) {
                found.push_back(at);
                at +=
                    std::max(
                        1U,
                        passage_.length_of(at, any_of(WordClass::org_head, WordClass::org_unit))) -
                    1;
            }
        }
        return found;
    }

    /// At `dari`; else at the first name, behind one that is a part of it: `Kepala Bidang Humas`
    /// and `Polda Banten`. A field behind the name makes all of it the role: `Staf Ahli Badan
    /// Perencanaan Bidang Kemiskinan`.
    std::uint32_t organization_start() const
    {
        if (is_of_fraction()) {
            return part_.last;
        }
        if (const auto foreign = foreign_name(); foreign != part_.last) {
            return foreign;
        }
        for (auto at = part_.first; at < part_.last; ++at) {
            if (is_parted(at)) {
                return at + 1;
            }
            if (passage_.words({at, at + 1}) == "of" && heads().empty()) {
                return std::max(at + 1, part_.last - 1); // `Head of Marketplace Bukalapak`
            }
        }
        const auto names = heads();
        if (names.empty()) {
            return own_name_start();
        }
        const bool is_part = rank_of(names.front()) != Rank::organization && names.size() > 1 &&
                             !teaches_at(names.front());
        if (is_part) {
            return before_tail(names[1]);
        }
        const bool field = is_field_of(names.back()) && names.back() != names.front();
        const bool only_unit = rank_of(names.front()) == Rank::unit;
        return field || only_unit ? part_.last : before_tail(names.front());
    }

    /// The first token of `Ewha Womans University`, whose last is at `tail`.
    std::uint32_t before_tail(std::uint32_t tail) const
    {
        const bool leads = is_head(passage_, tail, WordClass::org_head) && !passage_.is_english();
        if (!is_head(passage_, tail, WordClass::org_tail) || leads) {
            return tail;
        }
        while (tail > head_end_ && !passage_[tail - 1].is(WordClass::role) &&
               (passage_[tail - 1].is_capital() || passage_[tail - 1].shape == Shape::number)) {
            --tail;
        }
        return tail;
    }

    /// Where an organization's own name starts, without a word that tells what it is: before its
    /// acronym in brackets, else `CEO Bukalapak`, `peneliti senior Centropolis`.
    std::uint32_t own_name_start() const
    {
        if (const auto named = before_brackets(); named != part_.last) {
            return named;
        }
        for (auto at = head_end_; at < part_.last; ++at) {
            const auto& token = passage_[at];
            const auto word = passage_.words({at, at + 1});
            if (token.is_any(any_of(WordClass::place_head, WordClass::given_name))) {
                return part_.last;
            }
            const bool known = token.is(WordClass::collective) && !token.is(WordClass::org_word);
            const bool own = token.word == 0 && !is_field(word) && !is_roman(word);
            if (token.is_capital() && (own || known)) {
                return at;
            }
        }
        return part_.last;
    }

    /// The word with the first letter of the acronym in brackets behind it, nearest to the role.
    std::uint32_t before_brackets() const
    {
        auto open = head_end_;
        while (open < part_.last && passage_[open].mark != Mark::open_bracket) {
            ++open;
        }
        for (auto at = head_end_; open + 1 < part_.last && at < open; ++at) {
            const bool same =
                passage_.text[passage_[at].begin] == passage_.text[passage_[open + 1].begin];
            if (same && passage_[at].is_capital()) {
                return at;
            }
        }
        return part_.last;
    }

    const Passage& passage_;
    TokenRange part_;
    std::uint32_t head_end_; // the token after the role's own words
};

/// Without the words of a heading that ran into the phrase: `Kekerasan rumah tangga Direktur …`.
TokenRange without_heading(const Passage& passage, TokenRange part)
{
    bool foreign = false; // words that belong to no role
    for (auto at = part.first; at < part.last; ++at) {
        const auto role = passage.length_of(at, any_of(WordClass::role, WordClass::office));
        if (role != 0 && passage[at].is_capital()) {
            return foreign ? TokenRange{at, part.last} : part;
        }
        if (role == 0 && passage.length_of(
                             at, any_of(
                                     WordClass::org_head, WordClass::org_unit, WordClass::org_tail,
                                     WordClass::determiner, WordClass::honorific)) != 0) {
            return part;
        }
        foreign = foreign || role == 0;
    }
    return part;
}

} // namespace

std::uint32_t second_role(const Passage& passage, TokenRange behind)
{
    auto at = behind.first;
    if (passage.is_english() || at + 1 >= behind.last) {
        return 0;
    }
    const auto word = passage.words({at, at + 1});
    const bool also = word == "yang" && passage.words({at + 1, at + 2}) == "juga";
    if (word != "dan" && word != "sekaligus" && word != "merangkap" && !also) {
        return 0;
    }
    at += also ? 2 : 1;
    const bool role = at < behind.last && passage.length_of(at, bit_of(WordClass::role)) != 0;
    return role ? at : 0;
}

RoleParts role_parts(const Passage& passage, TokenRange part)
{
    part = trimmed(passage, part);
    if (!passage.is_english()) {
        part = without_heading(passage, part);
    }
    if (part.is_empty()) {
        return {};
    }
    if (const auto at = english_organization(passage, part); at) {
        const bool behind = at->first > part.first;
        const auto role =
            behind ? TokenRange{part.first, at->first} : TokenRange{at->last, part.last};
        return {trimmed(passage, role), trimmed(passage, *at)};
    }
    return RoleReader(passage, part).read();
}

} // namespace hearsay
