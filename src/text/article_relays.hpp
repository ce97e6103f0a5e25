#pragma once

#include <string_view>
#include <vector>

#include "text/article_lines.hpp"
#include "text/found_article.hpp"
#include "text/gazetteer.hpp"
#include "text/vocabulary.hpp"

namespace hearsay {

/// What all of an article has come down through, nearest first: its one credit line (`Sumber :
/// CNN`); else the relay that opens it (`Melansir Time, …` within its first three paragraphs); else
/// the only chain that it names at all, if nobody in it spoke to the outlet itself. Several credits
/// are several sources and no chain. Empty: nothing holds for the whole.
std::vector<FoundRelay> article_relays_of(
    std::string_view text, const std::vector<ArticleLine>& lines, const FoundArticle& article,
    const Gazetteer& gazetteer);

/// `step` without what a lost blank glued to its name (`CNNpada`, `Times of Indiayang`): where the
/// whole is no outlet that the gazetteer knows, and its front is one or a host.
FoundRelay
without_glued_word(const FoundRelay& step, const PageVocabulary& words, const Gazetteer& gazetteer);

/// Makes each attribution's `via` whole: `article.via` before its own steps, without what is there
/// already; then the outlet that is the speaker itself (`kantor berita Kyodo melaporkan`, `menurut
/// laporan Reuters`), then the addressee if that is an outlet. A desk of the publishing outlet is a
/// step (`dikutip detikJatim`), that outlet itself is no
/// step.
void complete_via(
    std::string_view text, FoundArticle& article, const Gazetteer& gazetteer,
    const Vocabulary* vocabulary);

} // namespace hearsay
