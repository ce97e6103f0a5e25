#include "store/word_pages.hpp"

#include <algorithm>

namespace hearsay {
namespace {

constexpr std::size_t most_segments = 2'000; // FTS5's own limit
constexpr std::int64_t most_pages = std::int64_t{1} << 31U;

std::vector<std::int64_t> segments_of(const Database& database)
{
    auto next = database.prepare("SELECT min(segid) FROM words_idx WHERE segid > ?");
    std::vector<std::int64_t> segments;
    for (std::int64_t last = 0; segments.size() < most_segments; last = segments.back()) {
        next.bind(1, last);
        const bool is_there = next.step() && next.is_integer(0);
        if (!is_there) {
            break;
        }
        segments.push_back(next.integer(0));
        next.reset();
    }
    return segments;
}

/// Pages of a segment, by terms: the index has those that are the first on their page.
class PageFinder {
public:
    explicit PageFinder(const Database& database)
        : before_(database.prepare(
              "SELECT pgno / 2 FROM words_idx WHERE segid = ? AND term <= CAST(? AS BLOB) "
              "ORDER BY term DESC LIMIT 1")),
          behind_(database.prepare(
              "SELECT pgno / 2 FROM words_idx WHERE segid = ? AND term > CAST(? AS BLOB) "
              "ORDER BY term LIMIT 1")),
          last_(database.prepare(
              "SELECT pgno / 2 + 1 FROM words_idx WHERE segid = ? ORDER BY term DESC LIMIT 1"))
    {
    }

    /// Where a term's page begins.
    std::int64_t before(std::int64_t segment, const std::string& term)
    {
        return page_by(before_, segment, term);
    }

    /// Where what follows the term begins, or the segment ends.
    std::int64_t behind(std::int64_t segment, const std::string& term)
    {
        const auto next = page_by(behind_, segment, term);
        return next != 0 ? next : page_by(last_, segment);
    }

private:
    /// 0 if there is none: pages are counted from 1.
    template <class... Term>
    static std::int64_t page_by(Statement& statement, std::int64_t segment, const Term&... term)
    {
        statement.bind(1, segment);
        (statement.bind(2, std::string_view(term)), ...);
        const auto page = statement.step() ? statement.integer(0) : 0;
        statement.reset();
        return std::clamp<std::int64_t>(page, 0, most_pages);
    }

    Statement before_;
    Statement behind_;
    Statement last_;
};

} // namespace

std::vector<std::int64_t>
word_pages(const Database& database, const std::vector<std::string>& words)
{
    const auto segments = segments_of(database);
    PageFinder pages(database);
    std::vector<std::int64_t> all;
    for (const auto& word : words) {
        const auto first = "0" + word; // of the index of whole words
        const auto last = first + '\xFF';
        auto& sum = all.emplace_back();
        for (const auto segment : segments) {
            const auto count = pages.behind(segment, last) - pages.before(segment, first);
            sum += std::max<std::int64_t>(count, 0);
        }
    }
    return all;
}

} // namespace hearsay
