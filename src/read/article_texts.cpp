#include "read/article_texts.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t block_size = std::size_t{1} << 20U;

[[noreturn]] void refuse(const std::string& path, const std::string& problem)
{
    Location where;
    where.file = one_line(path);
    throw InputError(where, problem);
}

bool is_article_file(const fs::path& path)
{
    return path.extension() == ".txt" || path.extension() == ".jsonl";
}

/// `.git`, `.draft.txt`, `._copy.txt`: what a folder's owner does not see is not meant.
bool is_hidden(const fs::path& path)
{
    return path.filename().string().starts_with('.');
}

/// Whether nobody lets us look into a folder.
bool is_closed(const fs::path& folder)
{
    std::error_code failure;
    const fs::directory_iterator entries(folder, failure);
    return failure == std::errc::permission_denied;
}

/// The files with articles in `folder` and all folders below it, sorted.
std::vector<std::string> files_in(const std::string& folder, const OnTrouble& trouble)
{
    std::error_code failure;
    fs::recursive_directory_iterator entry(
        folder, fs::directory_options::skip_permission_denied, failure);
    std::vector<std::string> files;
    while (!failure && entry != fs::recursive_directory_iterator()) {
        std::error_code ignored;
        if (is_hidden(entry->path())) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file(ignored) && is_article_file(entry->path())) {
            files.push_back(entry->path().string());
        } else if (entry->is_directory(ignored) && is_closed(entry->path())) {
            trouble(one_line(entry->path().string()) + ": left out, this folder may not be read");
        }
        entry.increment(failure);
    }
    if (failure) {
        refuse(folder, "cannot be listed: " + failure.message());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace

void ArticleTexts::Close::operator()(std::FILE* file) const
{
    if (file != stdin) {
        std::fclose(file);
    }
}

ArticleTexts::ArticleTexts(const std::vector<std::string>& paths, OnTrouble trouble)
    : trouble_(std::move(trouble))
{
    for (const auto& path : paths) {
        std::error_code failure;
        const auto status = fs::status(path, failure);
        if (fs::is_directory(status)) {
            const auto files = files_in(path, trouble_);
            if (files.empty()) {
                trouble_(one_line(path) + ": no .txt or .jsonl file in this folder");
            }
            files_.insert(files_.end(), files.begin(), files.end());
        } else if (path == "-" || fs::exists(status)) {
            files_.push_back(path);
        } else {
            refuse(path, "cannot be read: " + std::generic_category().message(ENOENT));
        }
    }
    for (const auto& file : files_) {
        std::error_code no_size;
        const auto size = fs::file_size(file, no_size);
        total_ += no_size ? 0 : static_cast<std::size_t>(size);
    }
}

std::optional<RawArticle> ArticleTexts::next()
{
    for (;;) {
        if (!file_ && !open_next()) {
            return std::nullopt;
        }
        auto article = by_lines_ ? next_line() : whole_file();
        if (article) {
            return article;
        }
        file_.reset();
    }
}

bool ArticleTexts::open_next()
{
    while (place_ < files_.size()) {
        name_ = files_[place_++];
        file_.reset(name_ == "-" ? stdin : std::fopen(name_.c_str(), "rb"));
        line_ = 0;
        block_.clear();
        used_ = 0;
        if (file_ && (fill() || std::ferror(file_.get()) == 0)) {
            const auto first = block_.find_first_not_of(" \t\r\n");
            by_lines_ = name_.ends_with(".jsonl") ||
                        (name_ == "-" && first != std::string::npos && block_[first] == '{');
            return true;
        }
        trouble_(fmt::format("{}: cannot be read: {}", one_line(name_), std::strerror(errno)));
        file_.reset();
    }
    return false;
}

/// Reads the next block in place of this one; false at the end or for a file that breaks.
bool ArticleTexts::fill()
{
    block_.resize(block_size);
    errno = 0;
    block_.resize(std::fread(block_.data(), 1, block_.size(), file_.get()));
    used_ = 0;
    done_ += block_.size();
    return !block_.empty();
}

std::optional<RawArticle> ArticleTexts::whole_file()
{
    RawArticle article;
    article.file = name_;
    while (!block_.empty() && article.bytes.size() <= longest_article) {
        article.bytes += block_;
        fill();
    }
    const bool failed = std::ferror(file_.get()) != 0;
    const bool too_long = article.bytes.size() > longest_article;
    file_.reset();
    if (failed || too_long) {
        trouble_(fmt::format(
            "{}: left out, {}", one_line(name_),
            failed ? "cannot be read to its end" : "longer than 64 MB: no article"));
        return std::nullopt;
    }
    return article;
}

std::optional<RawArticle> ArticleTexts::next_line()
{
    RawArticle article;
    article.file = name_;
    while (take_line(article.bytes)) {
        article.line = ++line_;
        if (article.bytes.size() > longest_article) {
            trouble_(fmt::format(
                "{}:{}: left out, longer than 64 MB: no article", one_line(name_), line_));
        } else if (article.bytes.find_first_not_of(" \t\r") != std::string::npos) {
            return article;
        }
    }
    if (std::ferror(file_.get()) != 0) {
        trouble_(one_line(name_) + ": cannot be read to its end");
    }
    return std::nullopt;
}

/// Puts the next line into `line`, and no more than one byte too many of one that is too long.
/// False at the end.
bool ArticleTexts::take_line(std::string& line)
{
    line.clear();
    if (used_ == block_.size() && !fill()) {
        return false;
    }
    for (;;) {
        const auto end = std::min(block_.find('\n', used_), block_.size());
        const auto room = longest_article + 1 - line.size();
        line.append(block_, used_, std::min(end - used_, room));
        used_ = std::min(end + 1, block_.size());
        if (end < block_.size() || !fill()) {
            return true;
        }
    }
}

} // namespace hearsay
