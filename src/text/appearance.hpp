#pragma once

#include <string_view>
#include <vector>

#include "text/article_lines.hpp"
#include "text/masthead.hpp"
#include "text/page_vocabulary.hpp"
#include "text/printed_date.hpp"

namespace hearsay {

/// When the article appeared: what is `known` (EDTF or printed), else the date that a line above or
/// below the article gives, else a date in its address. Else the latest day that the article names
/// by weekday and full date and not as something to come, marked as inferred: news names the day it
/// is of. A year that cannot be (2203) is kept as printed, and mended only if exactly one year with
/// the same digits has that weekday. Nothing where none of this is there.
IssueDate appearance_of(
    std::string_view text, const std::vector<ArticleLine>& lines, const PageVocabulary& words,
    const KnownArticle& known, DayOrder order);

} // namespace hearsay
