#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// Who says a claim, and where.
struct ClaimSetting {
    std::vector<std::uint32_t> speakers; // sets of speakers, sorted
    std::vector<std::uint32_t> bodies;   // organizations that they are or speak for, sorted
    std::vector<std::uint32_t> articles; // sorted
    std::optional<Date> published;       // of the first article that has a date
    bool has_unnamed = false;            // a speaker without a name, or no speaker at all
    bool is_reviewed = false;
    std::size_t attributions = 0; // that are not rejected
};

/// The setting of each claim, by its number. `speaker_sets` says of each speaker which one it
/// counts as. O(attributions).
std::vector<ClaimSetting>
claim_settings(const Dossier& dossier, const std::vector<std::uint32_t>& speaker_sets);

/// Whether two claims are said by one, by several, or by somebody unknown.
enum class Speakers : std::uint8_t { same, kin, unknown, other };

/// `same` if one speaker says both, `kin` if both speak for one organization, `unknown` if one has
/// a speaker without a name or none at all, `other` if named people say them.
Speakers speakers_of(const ClaimSetting& one, const ClaimSetting& other);

/// Whether each of the two stands in no other article than the other.
bool share_article(const ClaimSetting& one, const ClaimSetting& other);

} // namespace hearsay
