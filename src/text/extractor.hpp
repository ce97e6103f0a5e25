#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/lexicon.hpp"
#include "text/found_article.hpp"
#include "text/gazetteer.hpp"
#include "text/page_vocabulary.hpp"
#include "text/vocabulary.hpp"

namespace hearsay {

/// Reads articles: lexicons made ready, and the gazetteer. Const, so that threads may share it.
class Extractor {
public:
    /// `gazetteer` must outlive it. Lexicons of one language count together.
    Extractor(
        const std::vector<Lexicon>& lexicons, const std::vector<PageWords>& pages,
        const Gazetteer& gazetteer);

    /// What `article` says. A text in a language without lexicon has no attributions. O(bytes).
    FoundArticle read(const ArticleText& article) const;

    /// Whether a lexicon is in `language`, a BCP 47 tag: `en-GB` is read as `en`.
    bool reads(std::string_view language) const { return vocabulary_for(language) != nullptr; }

    /// The languages of the lexicons, in their order.
    std::vector<std::string> languages() const;

    const PageVocabulary& page_words() const { return page_; }
    const Gazetteer& gazetteer() const { return *gazetteer_; }

private:
    const Vocabulary* vocabulary_for(std::string_view language) const;

    PageVocabulary page_;
    std::vector<Vocabulary> vocabularies_;
    const Gazetteer* gazetteer_;
};

} // namespace hearsay
