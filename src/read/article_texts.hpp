#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/article_text.hpp"

namespace hearsay {

/// Bytes that one article may have; more is no article.
constexpr std::size_t longest_article = std::size_t{1} << 26U;

/// An article's text as it stands in a file: all of a `.txt`, or one line of a `.jsonl`.
struct RawArticle {
    std::string bytes;
    std::string file;     // as the user named it
    std::size_t line = 0; // from 1; 0: the whole file
};

/// Whether to take a text's SHA-256, by which a draft names it.
enum class TextHash { wanted, unneeded };

/// What one cannot make an article of, or had to mend, in words.
using OnTrouble = std::function<void(const std::string& message)>;

/// The article texts that paths name, one after the other; only one is in memory at a time.
///
/// A path is a `.jsonl` with an article a line, any other file (one article), a folder (its `.txt`
/// and `.jsonl` files, in all folders below, sorted by name; none whose name begins with a dot) or
/// `-`, standard input of either form. Files that cannot be read, that are too long or no text are
/// troubles, and reading goes on.
class ArticleTexts {
public:
    /// Throws InputError if a path is not there, or a folder cannot be listed.
    ArticleTexts(const std::vector<std::string>& paths, OnTrouble trouble);

    /// The next text; nothing after the last one.
    std::optional<RawArticle> next();

    /// Bytes read so far, and of all files together; 0 where that cannot be known.
    std::size_t done() const { return done_; }
    std::size_t total() const { return total_; }

private:
    struct Close {
        void operator()(std::FILE* file) const;
    };

    bool open_next();
    bool fill();
    std::optional<RawArticle> whole_file();
    std::optional<RawArticle> next_line();
    bool take_line(std::string& line);

    OnTrouble trouble_;
    std::vector<std::string> files_;
    std::size_t place_ = 0; // of the next file
    std::unique_ptr<std::FILE, Close> file_;
    std::string name_;
    bool by_lines_ = false;
    std::size_t line_ = 0;
    std::string block_;
    std::size_t used_ = 0; // of the block
    std::size_t done_ = 0;
    std::size_t total_ = 0;
};

/// Where `raw` stands, as messages name it: `news.jsonl:3`, `a.txt`.
std::string place_of(const RawArticle& raw);

/// The article in `raw`: its text mended where it is not UTF-8, with what the line says of it:
/// `{"id", "text"}` and optionally `lang`, `outlet`, `url`, `title`, `published`, `authors`.
/// Nothing, after a report, if it is no text, empty, or no such line.
std::optional<ArticleText>
article_in(const RawArticle& raw, const OnTrouble& trouble, TextHash hash = TextHash::wanted);

} // namespace hearsay
