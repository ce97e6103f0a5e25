#include "text/extractor.hpp"

#include <algorithm>

#include "text/article_lines.hpp"
#include "text/article_relays.hpp"
#include "text/attributions.hpp"
#include "text/characters.hpp"
#include "text/language.hpp"
#include "text/printed_date.hpp"

namespace hearsay {
namespace {

/// One vocabulary a language, of all its lexicons.
std::vector<Vocabulary> vocabularies_of(const std::vector<Lexicon>& lexicons)
{
    std::vector<std::vector<Lexicon>> by_language;
    for (const auto& lexicon : lexicons) {
        const auto known = std::ranges::find_if(by_language, [&](const auto& same) {
            return same.front().language == lexicon.language;
        });
        if (known == by_language.end()) {
            by_language.push_back({lexicon});
        } else {
            known->push_back(lexicon);
        }
    }
    std::vector<Vocabulary> vocabularies;
    for (const auto& same : by_language) {
        vocabularies.emplace_back(same);
    }
    return vocabularies;
}

/// `Selasa (12/9)`: the year is the article's, or the one before where the day would lie ahead.
std::optional<Date> date_without_year(
    std::string_view text, TextSpan span, const PageVocabulary& words, const Date& published)
{
    for (auto printed : printed_dates_in(text, span, words, DayOrder::day_first)) {
        if (printed.year != 0) {
            continue;
        }
        printed.year = static_cast<unsigned>(std::stoul(published.text.substr(0, 4)));
        auto date = meant_date(printed);
        if (date && certainly_after(date->interval, published.interval)) {
            --printed.year;
            date = meant_date(printed);
        }
        return date;
    }
    return std::nullopt;
}

void complete_dates(std::string_view text, FoundArticle& article, const PageVocabulary& words)
{
    if (!article.masthead.published.date) {
        return;
    }
    for (auto& attribution : article.attributions) {
        if (!attribution.said_on && !attribution.date.empty()) {
            attribution.said_on = date_without_year(
                text, attribution.date.front(), words, *article.masthead.published.date);
        }
    }
}

} // namespace

Extractor::Extractor(
    const std::vector<Lexicon>& lexicons, const std::vector<PageWords>& pages,
    const Gazetteer& gazetteer)
    : page_(pages), vocabularies_(vocabularies_of(lexicons)), gazetteer_(&gazetteer)
{
}

std::vector<std::string> Extractor::languages() const
{
    std::vector<std::string> languages;
    for (const auto& vocabulary : vocabularies_) {
        languages.push_back(vocabulary.language());
    }
    return languages;
}

const Vocabulary* Extractor::vocabulary_for(std::string_view language) const
{
    const auto primary = small_letters(language.substr(0, language.find_first_of("-_")));
    const auto known = std::ranges::find(vocabularies_, primary, &Vocabulary::language);
    return known == vocabularies_.end() ? nullptr : &*known;
}

FoundArticle Extractor::read(const ArticleText& article) const
{
    const std::string_view text = article.text;
    const auto lines = lines_of(text, page_, *gazetteer_);
    FoundArticle found;
    found.masthead = masthead_of(text, lines, page_, *gazetteer_, article.known);
    if (found.masthead.language.empty()) {
        found.masthead.language = language_by_words(text, vocabularies_);
    }
    const auto* const vocabulary = vocabulary_for(found.masthead.language);
    if (vocabulary != nullptr) {
        found.attributions = attributions_in(text, body_of(lines), *vocabulary, gazetteer_);
    }
    for (auto& attribution : found.attributions) {
        for (auto& step : attribution.via) {
            step = without_glued_word(step, page_, *gazetteer_);
        }
    }
    complete_dates(text, found, page_);
    found.via = article_relays_of(text, lines, found, *gazetteer_);
    continue_relays(text, found.attributions);
    complete_via(text, found, *gazetteer_, vocabulary);
    return found;
}

} // namespace hearsay
