#include "cli/shell_words.hpp"

#include <cstdlib>

namespace hearsay {
namespace {

/// Reads a line from left to right; one word is always open.
class ShellReader {
public:
    explicit ShellReader(std::string_view line) : line_(line) {}

    std::vector<std::string> read()
    {
        while (at_ < line_.size()) {
            const auto character = line_[at_++];
            if (character == '\'' || character == '"') {
                read_quoted(character);
            } else if (character == '\\') {
                take_next();
            } else if (character == ' ' || character == '\t') {
                end_word();
            } else {
                word_ += character;
            }
        }
        words_.push_back(in_full());
        return std::move(words_);
    }

private:
    void read_quoted(char mark)
    {
        quoted_ = true;
        while (at_ < line_.size() && line_[at_] != mark) {
            const auto character = line_[at_++];
            if (character == '\\' && mark == '"') {
                take_next();
            } else {
                word_ += character;
            }
        }
        ++at_;
    }

    void take_next()
    {
        quoted_ = quoted_ || word_.empty();
        if (at_ < line_.size()) {
            word_ += line_[at_++];
        }
    }

    /// Blanks between words end none.
    void end_word()
    {
        if (!word_.empty() || quoted_) {
            words_.push_back(in_full());
        }
        word_.clear();
        quoted_ = false;
    }

    std::string in_full() const
    {
        const char* const home = std::getenv("HOME");
        const bool at_home = !quoted_ && word_.starts_with("~/") && home != nullptr;
        return at_home ? home + word_.substr(1) : word_;
    }

    std::string_view line_;
    std::size_t at_ = 0;
    std::string word_;
    bool quoted_ = false; // in part: then it may be empty, and `~` is a letter like any other
    std::vector<std::string> words_;
};

} // namespace

std::vector<std::string> shell_words(std::string_view line)
{
    return ShellReader(line).read();
}

} // namespace hearsay
