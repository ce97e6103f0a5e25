#pragma once

#include <string_view>

#include "text/found_attribution.hpp"
#include "text/gazetteer.hpp"
#include "text/vocabulary.hpp"

namespace hearsay {

/// The outlet that is the speaker of `attribution`, or whose report is: `kantor berita Korea
/// Selatan Yonhap`, `menurut laporan terbaru Nikkei Asia`, `kantor berita resmi Iran, IRNA,`; in
/// Indonesian also one that no gazetteer knows, where the words say that it is one: `media Spanyol
/// Mundo Deportivo`. Empty words if none is. O(bytes of the speaker).
FoundRelay speaking_outlet(
    std::string_view text, const FoundAttribution& attribution, const Gazetteer& gazetteer,
    const Vocabulary* vocabulary);

} // namespace hearsay
