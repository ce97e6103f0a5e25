#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/found_article.hpp"
#include "text/gazetteer.hpp"

namespace hearsay {

/// The ids of a draft's records. They come of what the records are and of nothing else, so that the
/// same text gives the same ids whatever else is read with it. Ids of different kinds differ by
/// what stands before a slash; those of the gazetteer have none. Frozen: drafts are merged by them.
///
///     kontan-2023-09-12-011a5cb4      article: outlet, day, the text's SHA-256
///     kontan-2023-09-12-011a5cb4/1260 claim: where its words begin
///     …/1260/a                        its attribution
///     vladimir-putin                  a person named in full, in all articles the same
///     budi/011a5cb4                   a person of one name, and whoever is not named: in one
///     article voice/kremlin                   an organization that speaks org/kremlin,
///     outlet/difa-news   what the gazetteer does not know
std::string
article_id(const ArticleText& text, const Masthead& masthead, const Gazetteer& gazetteer);
std::string speaker_id(
    std::string_view name, SpeakerKind kind, bool named, const ArticleText& text,
    const Gazetteer& gazetteer);
std::string organization_id(std::string_view name);
std::string outlet_id(std::string_view name);

} // namespace hearsay
