#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

/// What a phrase on a page is a mark of. Most open a line that is no part of the article.
enum class PageClass : std::uint8_t {
    see_also,  // a link to another article: `baca juga`, `read more`
    notice,    // an advertisement, a prompt to share, a form: `scroll to continue`
    section,   // a whole line: what follows is lists of links and comments: `related articles`
    photo,     // a caption, wherever it stands: `foto:`, `getty images`
    author,    // stands before who wrote the article: `reporter`, `by`
    editor,    // the same for who edited it
    credit,    // stands before where the article is from: `sumber`, `source`
    date_label, // stands before the article's date: `diperbarui`, `published`
    copyright, // stands before who owns the page
    official,  // in a role: speaks for what it belongs to: `menteri`, `spokesman`
    former,    // in a role: does so no longer: `mantan`, `former`
    future,    // before a date: something to come, not the article's day: `akan`, `next`
};

/// Frozen: they stand in files.
inline constexpr std::array<std::string_view, 12> page_class_names{
    "see_also", "notice",     "section",   "photo",    "author", "editor",
    "credit",   "date_label", "copyright", "official", "former", "future"};

/// A phrase in lower case, and what it marks.
struct PagePhrase {
    PageClass page_class = PageClass::notice;
    std::string words;

    friend bool operator==(const PagePhrase&, const PagePhrase&) = default;
};

/// What stands around articles in one language, as its file lists it. All words are in lower case.
struct PageWords {
    std::string language; // BCP 47
    std::vector<PagePhrase> phrases;
    std::vector<std::vector<std::string>> months;           // twelve, each with all its names
    std::vector<std::vector<std::string>> days;             // seven, from Monday on
    std::vector<std::pair<std::string, std::string>> zones; // `wib`, `+07:00`
    std::vector<std::string> function_words;                // what tells the language

    friend bool operator==(const PageWords&, const PageWords&) = default;
};

} // namespace hearsay
