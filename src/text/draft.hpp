#pragma once

#include "model/dossier.hpp"
#include "text/found_article.hpp"
#include "text/gazetteer.hpp"
#include "text/page_vocabulary.hpp"

namespace hearsay {

/// The draft of one article: a dossier of its own, with every record that its attributions need.
///
/// Each sentence that somebody is quoted with is a claim, in the words of the article: `“A,” he
/// said. “B.”` are two. An unnamed speaker is a record of this article alone; one named in full has
/// the same id in every draft. An organization that speaks speaks for itself; an official or a
/// spokesperson for what the text says, unless the text says that it was once. An outlet that is
/// said to have said something is a step of `via`, and no speaker. O(bytes + attributions).
Records draft_of(
    const ArticleText& text, const FoundArticle& found, const Gazetteer& gazetteer,
    const PageVocabulary& words);

} // namespace hearsay
