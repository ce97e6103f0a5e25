#pragma once

#include <string>
#include <vector>

namespace hearsay {

/// What somebody knows of an article before its text is read. Empty where nothing is known.
struct KnownArticle {
    std::string id; // the line's own, or the file's name without its ending
    std::string language;
    std::string outlet;
    std::string url;
    std::string title;
    std::string published; // EDTF, or as printed
    std::vector<std::string> authors;

    friend bool operator==(const KnownArticle&, const KnownArticle&) = default;
};

/// One text as it came, and what was known of it before.
struct ArticleText {
    KnownArticle known;
    std::string text;   // UTF-8
    std::string sha256; // of the bytes that it was read from

    friend bool operator==(const ArticleText&, const ArticleText&) = default;
};

} // namespace hearsay
