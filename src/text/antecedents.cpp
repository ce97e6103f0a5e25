#include "text/antecedents.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/is_one_of.hpp"
#include "text/characters.hpp"
#include "text/dates.hpp"
#include "text/organizations.hpp"

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 26> female_words{
    "ms",    "mrs",    "miss",    "madam",     "dame",   "queen",       "princess",
    "lady",  "she",    "her",     "mother",    "wife",   "aunt",        "widow",
    "niece", "girl",   "actress", "daughter",  "sister", "grandmother", "ibu",
    "bu",    "nyonya", "wanita",  "perempuan", "mbak"};
constexpr std::array<std::string_view, 25> male_words{
    "mr",      "sir",   "lord",    "king",   "prince", "he",    "his", "him",     "father",
    "husband", "uncle", "widower", "nephew", "boy",    "actor", "son", "brother", "grandfather",
    "bapak",   "pak",   "tuan",    "pria",   "lelaki", "bung",  "mas"};

Gender gender_of_word(std::string_view word)
{
    if (is_one_of(word, female_words) || (word.size() > 5 && word.ends_with("woman"))) {
        return Gender::female;
    }
    const bool man = word.size() > 5 && word.ends_with("man") && word != "german" &&
                     word != "roman" && word != "norman" && word != "human";
    return man || is_one_of(word, male_words) ? Gender::male : Gender::unknown;
}

/// Finds where the subject of one sentence starts.
class SubjectStart {
public:
    SubjectStart(const Passage& passage, TokenRange sentence)
        : passage_(passage), last_(sentence.last), at_(sentence.first)
    {
    }

    std::uint32_t find()
    {
        for (auto before = at_ + 1; before != at_ && at_ < last_;) {
            before = at_;
            at_ = past_adverbial();
        }
        return at_;
    }

private:
    std::uint32_t past_adverbial() const
    {
        constexpr auto opens = any_of(WordClass::preposition, WordClass::day, WordClass::date_word);
        if (passage_[at_].mark == Mark::comma) {
            return at_ + 1;
        }
        const auto opener = passage_.length_of(at_, bit_of(WordClass::opener));
        if (opener != 0 && at_ + opener < last_ && !is_name(at_)) {
            return at_ + opener;
        }
        if (const auto date = date_at(passage_, at_, last_); !date.words.is_empty()) {
            return date.words.last;
        }
        return passage_[at_].is_any(opens) ? past_phrase() : at_;
    }

    bool is_name(std::uint32_t at) const { return passage_[at].is(WordClass::given_name); }

    /// To the comma or date that ends the phrase; `at_` if neither does.
    std::uint32_t past_phrase() const
    {
        constexpr std::uint32_t longest = 15;
        const auto end = std::min(last_, at_ + longest);
        for (auto at = at_ + 1; at < end; ++at) {
            if (passage_[at].mark == Mark::comma) {
                return at + 1;
            }
            const auto date = date_at(passage_, at, last_);
            if (!date.words.is_empty() && date.words.last < end) {
                return date.words.last;
            }
            if (!passage_[at].is_word()) {
                break;
            }
        }
        return at_;
    }

    const Passage& passage_;
    std::uint32_t last_;
    std::uint32_t at_;
};

/// Reads the bare names that are subjects.
class SubjectReader {
public:
    SubjectReader(
        const Passage& passage, const ShortNames& names, const std::vector<std::uint32_t>& starts)
        : passage_(passage), names_(names)
    {
        for (std::uint32_t at = 1; at < passage.tokens.size(); ++at) {
            const bool inner = passage[at - 1].is_word() && !passage[at].line_before;
            if (inner && may_be_name(passage[at]) && !std::ranges::binary_search(starts, at)) {
                inner_.insert(passage.words({at, at + 1}));
            }
        }
    }

    NamedSubject at(TokenRange rest) const
    {
        if (rest.is_empty() || !may_be_name(passage_[rest.first])) {
            return {};
        }
        const auto phrase = speaker_at(passage_, names_, rest);
        const bool bare = phrase.form == SpeakerForm::person && !phrase.is_plural &&
                          phrase.source.first == rest.first;
        const bool sure = bare && is_attested(phrase.source);
        if (!bare || (!sure && phrase.source.size() == 1) || !is_subject(phrase, rest)) {
            return {};
        }
        return {phrase, sure};
    }

private:
    bool is_attested(TokenRange name) const
    {
        const auto first = passage_.words({name.first, name.first + 1});
        const bool known =
            passage_[name.first].is_any(any_of(WordClass::given_name, WordClass::honorific)) ||
            names_.has(first) || inner_.contains(first);
        if (!known || (name.size() == 1 && !passage_[name.first].is(WordClass::given_name))) {
            return false;
        }
        // In English a place or a company has such a name too.
        return !passage_.is_english() || is_known_name(passage_, names_, name);
    }

    /// Whether a verb or an apposition follows, not a second name or what the person has.
    bool is_subject(const SpeakerPhrase& phrase, TokenRange rest) const
    {
        if (phrase.end >= rest.last) {
            return false;
        }
        const auto& next = passage_[phrase.end];
        const bool joint = next.is(WordClass::conjunction) || next.is(WordClass::preposition);
        return next.is_word() ? next.shape == Shape::lower && !joint : next.mark == Mark::comma;
    }

    const Passage& passage_;
    const ShortNames& names_;
    std::unordered_set<std::string_view> inner_; // words with a capital within a sentence
};

/// Whether the word at `at` says what the noun phrase `phrase`, or one of several that are joined
/// in it, is: in English the last before `of`, `police chief of Oslo`; in Indonesian the first.
bool is_head(const Passage& passage, TokenRange phrase, std::uint32_t at)
{
    constexpr auto parts = any_of(WordClass::preposition, WordClass::conjunction);
    if (passage.is_english()) {
        return at + 1 == phrase.last || !passage[at + 1].is_word() || passage[at + 1].is_any(parts);
    }
    return at == phrase.first || !passage[at - 1].is_word() || passage[at - 1].is_any(parts);
}

std::uint32_t head_of(const Passage& passage, TokenRange phrase)
{
    auto at = phrase.first;
    while (at + 1 < phrase.last && !is_head(passage, phrase, at)) {
        ++at;
    }
    return at;
}

} // namespace

Gender gender_of(const Passage& passage, TokenRange words)
{
    auto gender = Gender::unknown;
    for (auto at = words.first; at < words.last; ++at) {
        const auto told = gender_of_word(small_letters(passage.words({at, at + 1})));
        const bool other = passage[at].is(WordClass::pronoun) && words.size() > 1; // `her aide`
        if (told == Gender::unknown || other) {
            continue;
        }
        if (gender != Gender::unknown && gender != told) {
            return Gender::unknown;
        }
        gender = told;
    }
    return gender;
}

Gender gender_of(const Passage& passage, const SpeakerPhrase& phrase)
{
    const auto named = gender_of(passage, phrase.source);
    return named == Gender::unknown ? gender_of(passage, phrase.role) : named;
}

std::vector<std::uint32_t> subject_starts(const Passage& passage)
{
    std::vector<std::uint32_t> starts;
    for (const auto& sentence : passage.sentences) {
        starts.push_back(SubjectStart(passage, sentence.tokens).find());
    }
    return starts;
}

std::vector<NamedSubject> named_subjects(
    const Passage& passage, const ShortNames& names, const std::vector<std::uint32_t>& starts)
{
    constexpr std::uint32_t longest = 30;
    const SubjectReader reader(passage, names, starts);
    std::vector<NamedSubject> found;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto last = passage.sentences[i].tokens.last;
        const auto subject = reader.at({starts[i], std::min(last, starts[i] + longest)});
        if (subject.phrase.form != SpeakerForm::none) {
            found.push_back(subject);
        }
    }
    return found;
}

bool is_epithet_of(
    const Passage& passage, TokenRange epithet, TokenRange role, TokenRange affiliation)
{
    const auto word_at = [&](std::uint32_t at) {
        return small_letters(passage.words({at, at + 1}));
    };
    const auto stands_in = [&](std::uint32_t word, TokenRange range) {
        for (auto at = range.first; at < range.last; ++at) {
            if (word_at(at) == word_at(word)) {
                return true;
            }
        }
        return false;
    };
    constexpr auto small = any_of(WordClass::preposition, WordClass::determiner);
    const auto head = head_of(passage, epithet);
    for (auto at = epithet.first; at < epithet.last; ++at) {
        if (!passage[at].is_any(small) && !stands_in(at, role) && !stands_in(at, affiliation)) {
            return false;
        }
    }
    for (auto at = role.first; at < role.last; ++at) {
        if (word_at(at) == word_at(head) && is_head(passage, role, at)) {
            return true;
        }
    }
    return false;
}

bool is_kind_of_body(const Passage& passage, TokenRange epithet, TokenRange name)
{
    const auto word = small_letters(passage.words(epithet));
    if (word == "company" || word == "firm" || word == "perusahaan") {
        constexpr auto bodies =
            any_of(WordClass::collective, WordClass::org_unit, WordClass::org_tail);
        const auto first = passage.words({name.first, name.first + 1});
        const bool head = passage[name.first].is(WordClass::org_head) && first != "PT" &&
                          first != "CV" && first != "Grup";
        return !head && !has_class(passage, name, bodies);
    }
    for (auto at = name.first; at < name.last; ++at) {
        if (small_letters(passage.words({at, at + 1})) == word) {
            return name.size() > 1;
        }
    }
    return false;
}

TokenRange epithet_in(const Passage& passage, const SpeakerPhrase& phrase)
{
    constexpr std::uint32_t longest = 6;
    auto words = phrase.source;
    const bool capitals = phrase.form == SpeakerForm::organization && !passage.is_english();
    if ((phrase.form != SpeakerForm::people && !capitals) || words.is_empty()) {
        return {}; // `Menteri itu`, at the start of a sentence, looks like an organization
    }
    const auto first = small_letters(passage.words({words.first, words.first + 1}));
    if (passage.is_english()) {
        const bool plural = passage.words({words.last - 1, words.last}).ends_with('s');
        const bool definite = first == "the" && words.size() > 1 && words.size() <= longest;
        return definite && !plural ? TokenRange{words.first + 1, words.last} : TokenRange{};
    }
    const auto next = words.last < passage.tokens.size()
                          ? passage.words({words.last, words.last + 1})
                          : std::string_view();
    const bool pointed = next == "itu" || next == "tersebut" || next == "ini";
    const bool office = passage.length_of(words.first, bit_of(WordClass::office)) == words.size();
    if (first == "sang" || first == "si") {
        ++words.first;
    } else if (passage[words.first].is(WordClass::determiner) || !(pointed || office)) {
        return {};
    }
    return words.size() <= longest ? words : TokenRange{};
}

std::vector<bool> said_words(const Findings& findings)
{
    std::vector<bool> said(findings.passage.tokens.size(), false);
    for (const auto& saying : findings.sayings) {
        for (const auto& part : saying.content) {
            std::fill(
                said.begin() + part.first, said.begin() + std::max(part.first, part.last), true);
        }
    }
    return said;
}

} // namespace hearsay
