#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string_view>

#include "base/disjoint_sets.hpp"
#include "base/text.hpp"
#include "base/unique.hpp"
#include "query/proposals.hpp"

namespace hearsay {
namespace {

constexpr std::size_t shortest_near = 5; // letters; shorter names are near too many others
constexpr std::size_t shortest_word = 4; // bytes; CIA and DIA are two
constexpr std::size_t most_near = 8;     // more names than that around one follow a pattern

bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Letters are a to z and every byte of a character past ASCII.
bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80U;
}

/// Folded, with general punctuation (U+2010 to U+201F: dashes, quotation marks) made blanks.
std::string plain_letters(std::string_view name)
{
    auto plain = folded(name);
    constexpr std::string_view punctuation = "\xE2\x80";
    for (auto at = plain.find(punctuation); at != std::string::npos;
         at = plain.find(punctuation, at + 1)) {
        const auto last = at + 2 < plain.size() ? static_cast<unsigned char>(plain[at + 2]) : 0U;
        if (last >= 0x90U && last <= 0x9FU) {
            plain.replace(at, 3, " ");
        }
    }
    return plain;
}

std::vector<std::string> words_of(std::string_view name)
{
    std::vector<std::string> words;
    std::string word;
    for (const auto byte : plain_letters(name) + " ") {
        if (is_letter(byte) || is_digit(byte)) {
            word += byte;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    return std::accumulate(words.begin(), words.end(), std::string());
}

/// The letters of valid UTF-8, a code point each: one Chinese character is one letter.
std::u32string letters_of(std::string_view text)
{
    std::u32string letters;
    for (const auto byte : text) {
        const auto bits = static_cast<unsigned char>(byte);
        if ((bits & 0xC0U) == 0x80U && !letters.empty()) {
            letters.back() = (letters.back() << 6U) | (bits & 0x3FU);
        } else if (is_letter(byte)) {
            letters += bits;
        }
    }
    return letters;
}

/// A name or alias of a record, in the forms in which it is compared.
struct Name {
    std::uint32_t record = 0; // its number
    std::string_view written;
    std::string together;   // without blanks
    std::string sorted;     // words in order of the alphabet
    std::u32string letters; // of `together`
    std::vector<std::string> words;
    std::string digits;
};

Name name_from(std::uint32_t record, std::string_view written)
{
    auto words = words_of(written);
    const auto together = joined(words);
    Name name{record, written, together, {}, letters_of(together), words, {}};
    std::ranges::sort(words);
    for (const auto& word : words) {
        name.sorted += word + " ";
    }
    std::ranges::copy_if(name.together, std::back_inserter(name.digits), is_digit);
    return name;
}

/// Whether the letters differ by one that is other, more, less, or swapped with its neighbour.
bool is_one_apart(std::u32string_view one, std::u32string_view other)
{
    while (!one.empty() && !other.empty() && one.front() == other.front()) {
        one.remove_prefix(1);
        other.remove_prefix(1);
    }
    while (!one.empty() && !other.empty() && one.back() == other.back()) {
        one.remove_suffix(1);
        other.remove_suffix(1);
    }
    const bool swapped =
        one.size() == 2 && other.size() == 2 && one[0] == other[1] && one[1] == other[0];
    return swapped || std::max(one.size(), other.size()) == 1;
}

/// Whether what differs is a word of two or three letters: an acronym, or a particle.
bool differ_in_a_short_word(const Name& one, const Name& other)
{
    const auto words = std::min(one.words.size(), other.words.size());
    for (std::size_t word = 0; word < words; ++word) {
        if (one.words[word] != other.words[word]) {
            const auto longer = std::max(one.words[word].size(), other.words[word].size());
            return one.words.size() == other.words.size() && longer < shortest_word;
        }
    }
    return false;
}

bool are_near(const Name& one, const Name& other)
{
    return one.digits == other.digits && is_one_apart(one.letters, other.letters) &&
           !differ_in_a_short_word(one, other);
}

/// Finds what is the same or near among the names of one kind of record.
class Comparison {
public:
    Comparison(const Dossier& dossier, RecordKind kind, std::size_t records)
        : dossier_(dossier), kind_(kind), sets_(records), same_by_(records)
    {
    }

    void add(std::uint32_t record, std::string_view written)
    {
        auto name = name_from(record, written);
        if (!name.together.empty()) {
            names_.push_back(std::move(name));
        }
    }

    void propose(std::vector<Proposal>& proposals)
    {
        join_equal(&Name::together);
        join_equal(&Name::sorted);
        propose_equal(proposals);
        propose_near(proposals);
    }

private:
    void join_equal(std::string Name::*form)
    {
        std::map<std::string_view, const Name*> first;
        for (const auto& name : names_) {
            const auto* same = first.try_emplace(name.*form, &name).first->second;
            if (same->record != name.record) {
                sets_.join(same->record, name.record);
                same_by_[sets_.first_of(name.record)] = same->written;
            }
        }
    }

    void propose_equal(std::vector<Proposal>& proposals)
    {
        std::map<std::uint32_t, std::set<std::uint32_t>> members;
        for (const auto& name : names_) {
            members[sets_.first_of(name.record)].insert(name.record);
        }
        for (const auto& [set, records] : members) {
            if (records.size() > 1) {
                proposals.push_back(proposal(
                    ProposalKind::same_name, {records.begin(), records.end()}, same_by_[set]));
            }
        }
    }

    void propose_near(std::vector<Proposal>& proposals)
    {
        const auto variants = sorted_variants();
        std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (std::size_t first = 0, past = 0; first < variants.size(); first = past) {
            while (past < variants.size() && variants[past].hash == variants[first].hash) {
                ++past;
            }
            if (past - first > 1 && past - first <= most_near) {
                add_pairs(std::span(variants).subspan(first, past - first), pairs);
            }
        }
        for (const auto& [one, other] : pairs) {
            proposals.push_back(proposal(ProposalKind::near_name, {one, other}, {}));
        }
    }

    /// The hash of a name without one of its letters, or of all of it, with its digits.
    struct Variant {
        std::size_t hash = 0;
        std::uint32_t name = 0; // its place
        friend auto operator<=>(const Variant&, const Variant&) = default;
    };

    /// Names one letter apart have some variant in common (the deletion neighbourhood of Mor and
    /// Fraenkel 1982).
    std::vector<Variant> sorted_variants() const
    {
        std::vector<Variant> variants;
        for (std::uint32_t place = 0; place < names_.size(); ++place) {
            const auto& letters = names_[place].letters;
            if (letters.size() < shortest_near || letters.size() > longest_near) {
                continue;
            }
            const auto digits = std::hash<std::string>{}(names_[place].digits);
            variants.push_back({std::hash<std::u32string>{}(letters) ^ digits, place});
            for (std::size_t letter = 0; letter < letters.size(); ++letter) {
                auto variant = letters;
                variant.erase(letter, 1);
                variants.push_back({std::hash<std::u32string>{}(variant) ^ digits, place});
            }
        }
        std::ranges::sort(variants);
        erase_repeats(variants);
        return variants;
    }

    void add_pairs(
        std::span<const Variant> near, std::set<std::pair<std::uint32_t, std::uint32_t>>& pairs)
    {
        for (const auto& one : near) {
            for (const auto& other : near) {
                const auto& name = names_[one.name];
                const auto& next = names_[other.name];
                if (name.record < next.record && are_near(name, next) &&
                    sets_.first_of(name.record) != sets_.first_of(next.record)) {
                    pairs.emplace(name.record, next.record);
                }
            }
        }
    }

    Proposal
    proposal(ProposalKind kind, std::vector<std::uint32_t> numbers, std::string_view shared) const
    {
        Proposal proposal{kind, {}, std::string(shared)};
        for (const auto number : numbers) {
            proposal.records.push_back({kind_, number});
        }
        std::ranges::sort(
            proposal.records, {}, [&](RecordRef record) { return id_of(dossier_, record); });
        return proposal;
    }

    static constexpr std::size_t longest_near = 100;

    const Dossier& dossier_;
    RecordKind kind_;
    std::vector<Name> names_;
    DisjointSets sets_;                     // of records, by what is equal in their names
    std::vector<std::string_view> same_by_; // by set: a name that joined two records
};

template <class Record>
void compare(
    const Dossier& dossier, RecordKind kind, const std::vector<Record>& records,
    std::vector<Proposal>& proposals)
{
    Comparison comparison(dossier, kind, records.size());
    for (std::uint32_t number = 0; number < records.size(); ++number) {
        const auto& record = records[number];
        if constexpr (requires { record.named; }) {
            if (!record.named) {
                continue;
            }
        }
        comparison.add(number, record.name);
        for (const auto& alias : record.aliases) {
            comparison.add(number, alias);
        }
    }
    comparison.propose(proposals);
}

} // namespace

std::vector<Proposal> near_names(const Dossier& dossier)
{
    std::vector<Proposal> proposals;
    compare(dossier, RecordKind::organization, dossier.organizations(), proposals);
    compare(dossier, RecordKind::outlet, dossier.outlets(), proposals);
    compare(dossier, RecordKind::speaker, dossier.speakers(), proposals);
    return proposals;
}

} // namespace hearsay
