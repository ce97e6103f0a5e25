#include "match/stems.hpp"

#include <algorithm>
#include <array>

namespace hearsay {
namespace {

constexpr std::size_t shortest_indonesian = 4;
constexpr std::size_t shortest_english = 3;

bool is_vowel(char letter)
{
    return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

/// Collects stems, each once.
class Stems {
public:
    Stems(std::string_view word, std::size_t shortest) : shortest_(shortest)
    {
        stems_.emplace_back(word);
    }

    void add(std::string stem)
    {
        if (stem.size() >= shortest_ && std::ranges::find(stems_, stem) == stems_.end()) {
            stems_.push_back(std::move(stem));
        }
    }

    /// Adds what is left of each stem so far without one of `endings`.
    template <std::size_t size> void drop(const std::array<std::string_view, size>& endings)
    {
        for (std::size_t place = 0, all = stems_.size(); place < all; ++place) {
            for (const auto ending : endings) {
                if (stems_[place].ends_with(ending)) {
                    add(stems_[place].substr(0, stems_[place].size() - ending.size()));
                }
            }
        }
    }

    std::vector<std::string> take() &&
    {
        std::ranges::stable_sort(
            stems_.begin() + 1, stems_.end(), std::greater<>(), &std::string::size);
        return std::move(stems_);
    }

    const std::vector<std::string>& all() const { return stems_; }

private:
    std::vector<std::string> stems_;
    std::size_t shortest_;
};

/// A prefix that melts with the first letter of its stem, and the letters that it may have eaten.
struct Nasal {
    std::string_view prefix;
    std::string_view eaten;
};

constexpr std::array<Nasal, 10> nasals{
    {{"meng", "k"},
     {"meny", "s"},
     {"mem", "p"},
     {"men", "t"},
     {"me", ""},
     {"peng", "k"},
     {"peny", "s"},
     {"pem", "p"},
     {"pen", "t"},
     {"pe", ""}}};

void drop_nasal(Stems& stems, const std::string& word)
{
    for (const auto& nasal : nasals) {
        if (!word.starts_with(nasal.prefix)) {
            continue;
        }
        const auto rest = word.substr(nasal.prefix.size());
        if (!rest.empty() && is_vowel(rest.front())) {
            for (const char letter : nasal.eaten) {
                stems.add(letter + rest);
            }
        }
        if (!nasal.eaten.starts_with('s')) { // meny- never stands before its stem as it is
            stems.add(rest);
        }
        return;
    }
}

void drop_prefixes(Stems& stems)
{
    constexpr std::array<std::string_view, 5> plain{"di", "ter", "ber", "per", "ke"};
    for (std::size_t place = 0, all = stems.all().size(); place < all; ++place) {
        const auto word = stems.all()[place];
        drop_nasal(stems, word);
        for (const auto prefix : plain) {
            if (word.starts_with(prefix)) {
                stems.add(word.substr(prefix.size()));
            }
        }
    }
}

std::vector<std::string> indonesian(std::string_view word)
{
    constexpr std::array<std::string_view, 3> particles{"lah", "kah", "pun"};
    constexpr std::array<std::string_view, 3> owners{"nya", "ku", "mu"};
    constexpr std::array<std::string_view, 3> suffixes{"kan", "an", "i"};
    Stems stems(word, shortest_indonesian);
    stems.drop(particles);
    stems.drop(owners);
    stems.drop(suffixes);
    drop_prefixes(stems);
    drop_prefixes(stems); // `memperbaiki`, `pemberdayaan`
    return std::move(stems).take();
}

/// `favour` as `favor`, `organise` as `organize`, `programme` as `program`.
std::string american(std::string word)
{
    const auto ours = word.find("our");
    if (ours != std::string::npos && ours >= 3) {
        word.erase(ours + 1, 1);
    }
    for (const std::string_view british : {"ise", "isa", "isi"}) {
        const auto place = word.rfind(british);
        if (place != std::string::npos && place >= 4) {
            word[place + 1] = 'z';
        }
    }
    return word.ends_with("mme") ? word.substr(0, word.size() - 2) : word;
}

bool has_doubled_end(const std::string& stem)
{
    return stem.size() > 3 && stem[stem.size() - 1] == stem[stem.size() - 2];
}

void drop_verb_ending(Stems& stems, const std::string& word, std::string_view ending)
{
    if (!word.ends_with(ending)) {
        return;
    }
    const auto stem = word.substr(0, word.size() - ending.size());
    stems.add(stem);
    stems.add(stem + "e");
    if (has_doubled_end(stem)) {
        stems.add(stem.substr(0, stem.size() - 1));
    }
    if (stem.ends_with('i')) {
        stems.add(stem.substr(0, stem.size() - 1) + "y");
    }
}

std::vector<std::string> english(std::string_view word)
{
    Stems stems(word, shortest_english);
    stems.add(american(std::string(word)));
    for (std::size_t place = 0, all = stems.all().size(); place < all; ++place) {
        const auto form = stems.all()[place];
        if (form.ends_with("ies")) {
            stems.add(form.substr(0, form.size() - 3) + "y");
        } else if (form.ends_with("es")) {
            stems.add(form.substr(0, form.size() - 2));
        }
        if (form.ends_with('s') && !form.ends_with("ss")) {
            stems.add(form.substr(0, form.size() - 1));
        }
        drop_verb_ending(stems, form, "ed");
        drop_verb_ending(stems, form, "ing");
        if (form.ends_with("ly")) {
            stems.add(form.substr(0, form.size() - 2));
        }
    }
    return std::move(stems).take();
}

} // namespace

std::vector<std::string> stems_of(std::string_view word, std::string_view language)
{
    if (language.starts_with("id")) {
        return indonesian(word);
    }
    return language.starts_with("en") ? english(word) : std::vector{std::string(word)};
}

bool share_stem(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    return std::ranges::any_of(one, [&](const std::string& stem) {
        return std::ranges::find(other, stem) != other.end();
    });
}

} // namespace hearsay
