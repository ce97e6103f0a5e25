#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "model/article.hpp"
#include "model/attribution.hpp"
#include "model/claim.hpp"
#include "model/evidence.hpp"
#include "model/speaker.hpp"

namespace hearsay {

/// The terms that documents use for the values of `Enum`, in the order of the values. Frozen: they
/// stand in files.
template <class Enum> inline constexpr std::array<std::string_view, 0> terms_of{};

template <>
inline constexpr std::array<std::string_view, 4> terms_of<SpeakerKind>{
    "person", "group", "organization", "document"};

template <>
inline constexpr std::array<std::string_view, 6> terms_of<ArticleKind>{
    "article", "post", "press_release", "transcript", "video", "image"};

template <>
inline constexpr std::array<std::string_view, 2> terms_of<Correction::Kind>{
    "correction", "retraction"};

template <>
inline constexpr std::array<std::string_view, 5> terms_of<ClaimKind>{
    "fact", "figure", "opinion", "forecast", "intent"};

template <>
inline constexpr std::array<std::string_view, 3> terms_of<Mode>{"direct", "indirect", "mixed"};

template <>
inline constexpr std::array<std::string_view, 5> terms_of<Stance>{
    "asserts", "denies", "doubts", "unverified", "declines"};

template <>
inline constexpr std::array<std::string_view, 3> terms_of<Basis>{"seen", "told", "inferred"};

template <>
inline constexpr std::array<std::string_view, 3> terms_of<Status>{"draft", "reviewed", "rejected"};

template <>
inline constexpr std::array<std::string_view, 6> terms_of<Part>{"content", "speaker",   "cue",
                                                                "relay",   "addressee", "date"};

/// The term that documents use for `value`.
template <class Enum> constexpr std::string_view term_for(Enum value)
{
    return terms_of<Enum>[static_cast<std::size_t>(value)];
}

/// Kinds of organization that have a meaning here. Others are kept, and warned of.
inline constexpr std::array<std::string_view, 22> organization_kinds{
    "media_group",
    "public_broadcaster",
    "government",
    "ministry",
    "agency",
    "commission",
    "intelligence_service",
    "military",
    "police",
    "parliament",
    "court",
    "political_party",
    "intergovernmental",
    "company",
    "cooperative",
    "think_tank",
    "university",
    "ngo",
    "foundation",
    "union",
    "religious",
    "armed_group"};

/// Kinds of outlet that have a meaning here. Others are kept, and warned of.
inline constexpr std::array<std::string_view, 14> outlet_kinds{
    "broadcaster",    "newspaper",    "magazine",     "news_agency", "website",
    "blog",           "encyclopedia", "social_media", "podcast",     "journal",
    "book_publisher", "press_office", "fact_checker", "archive"};

} // namespace hearsay
