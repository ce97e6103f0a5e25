#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/organization.hpp"
#include "model/speaker.hpp"
#include "text/found_article.hpp"
#include "text/gazetteer.hpp"
#include "text/page_vocabulary.hpp"

namespace hearsay {

/// A speaker's record, and the organizations that it needs and the gazetteer does not list.
struct DraftSpeaker {
    Speaker speaker;
    SpeakerAs printed;
    std::vector<Organization> organizations;
};

/// Who spoke, as a record; nothing where the text names nobody.
std::optional<DraftSpeaker> draft_speaker_of(
    const ArticleText& text, const FoundAttribution& attribution, const Gazetteer& gazetteer,
    const PageVocabulary& words);

} // namespace hearsay
