#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "model/article_text.hpp"
#include "text/article_lines.hpp"
#include "text/gazetteer.hpp"
#include "text/page_vocabulary.hpp"
#include "text/printed_date.hpp"

namespace hearsay {

/// When an article appeared.
struct IssueDate {
    std::optional<Date> date;
    std::string as_printed;   // where it is not the date in other words
    bool is_inferred = false; // not printed as the article's own date
};

/// What the page says of the article as a whole.
struct Masthead {
    std::string outlet; // the name, as printed or known
    std::string title;
    std::string url;
    std::string language; // empty: no telling
    std::vector<std::string> authors;
    IssueDate published;
    std::vector<std::string> credits;   // outlets that the whole article is credited to, as printed
    std::vector<TextSpan> credit_words; // where each stands
};

/// Reads the masthead; what is `known` wins over what is guessed. Where nothing tells, a part stays
/// empty. O(bytes).
Masthead masthead_of(
    std::string_view text, const std::vector<ArticleLine>& lines, const PageVocabulary& words,
    const Gazetteer& gazetteer, const KnownArticle& known);

} // namespace hearsay
