#pragma once

#include <string_view>
#include <vector>

#include "text/article_lines.hpp"
#include "text/found_article.hpp"
#include "text/gazetteer.hpp"
#include "text/vocabulary.hpp"

namespace hearsay {

/// What all of an article has come down through, nearest first: its one credit line (`Sumber :
/// CNN`); else the relay that opens one of its first two paragraphs (`Melansir Time, …`); else the
/// only chain that it names at all, if nobody in it spoke to the outlet itself, and either most
/// attributions name it or it has several steps: who reads in one outlet what another one says was
/// not there. A relay named in passing holds for its own words. Several credits are several
/// sources and no chain. Empty: nothing holds for the whole.
std::vector<FoundRelay> article_relays_of(
    std::string_view text, const std::vector<ArticleLine>& lines, const FoundArticle& article,
    const Gazetteer& gazetteer);

/// Gives the relay of an attribution to those right behind it in the same paragraph that only point
/// at its speaker: `…, kata Andi, dikutip Antara. “…,” imbuhnya.` They are in the order of the
/// text. O(text).
void continue_relays(std::string_view text, std::vector<FoundAttribution>& attributions);

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
