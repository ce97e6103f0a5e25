#pragma once

#include <map>
#include <string>
#include <vector>

namespace hearsay {

/// Words and phrases in lower case, by the language that they are of (BCP 47).
using WordsByLanguage = std::map<std::string, std::vector<std::string>>;

/// Words that mean the same, in one language or several. They are listed as roots where the
/// inflection is regular: `serang` stands for `menyerang` and `penyerangan`, `attack` for
/// `attacked`.
struct Meaning {
    WordsByLanguage words;
    bool is_marker = false; // says how something is: `akan`, `before`, `most`

    friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// What sentences are compared with: which words mean the same, which nothing, which the opposite.
struct Meanings {
    WordsByLanguage light;     // that a translator may put otherwise, or leave out: `the`, `adalah`
    WordsByLanguage pointing;  // light ones that point out of the sentence: `we`, `mereka`
    WordsByLanguage negations; // `tidak`, `never`
    std::map<std::string, std::map<std::string, double>> numbers;     // by language: `dua belas` 12
    std::map<std::string, std::map<std::string, double>> multipliers; // `juta` 1000000
    std::vector<Meaning> same;
    std::vector<std::vector<std::string>> opposites; // of meanings, each by a word of it: two of
                                                     // one list cannot hold at once
    std::vector<std::string> turning; // meanings, each by a word of it, that turn round what they
                                      // stand with: `refuse`, `batal`

    friend bool operator==(const Meanings&, const Meanings&) = default;
};

} // namespace hearsay
