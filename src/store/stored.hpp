#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/dossier.hpp"
#include "model/terms.hpp"

namespace hearsay {

/// The number of another record; 0 for none.
struct Reference {
    std::int64_t number = 0;

    friend auto operator<=>(const Reference&, const Reference&) = default;
};

/// Rows as they stand in a database: each record with its number and its place in the order of its
/// kind, and other records named by number. What the record itself says of these is empty.
struct StoredOrganization {
    std::int64_t number = 0;
    std::int64_t position = 0;
    Reference parent;
    Organization record;
};

struct StoredOutlet {
    std::int64_t number = 0;
    std::int64_t position = 0;
    Outlet record;
};

struct StoredSpeaker {
    std::int64_t number = 0;
    std::int64_t position = 0;
    Speaker record;
};

struct StoredArticle {
    std::int64_t number = 0;
    std::int64_t position = 0;
    Reference outlet;
    Reference copy_of;
    Article record;
};

struct StoredText {
    std::int64_t number = 0;
    std::int64_t position = 0;
    Reference article;
    Text record;
};

struct StoredClaim {
    std::int64_t number = 0;
    std::int64_t position = 0;
    Claim record;
};

struct StoredAttribution {
    std::int64_t number = 0;
    std::int64_t position = 0;
    Reference claim;
    Reference article;
    Reference speaker;
    std::vector<std::int64_t> via;
    Attribution record;
};

/// What a tie is a tie of.
enum class TieOf : std::uint8_t { owner, speaks_for, affiliation };

template <>
inline constexpr std::array<std::string_view, 3> terms_of<TieOf>{
    "owner", "speaks_for", "affiliation"};

/// A row of outlet_owners or speaker_ties. Without an organization: nobody, for certain.
struct StoredTie {
    Reference holder;
    std::int64_t position = 0;
    Reference organization;
    TieOf of = TieOf::owner;
    Tie record;
};

/// A row of implications or distinctions.
struct StoredClaimPair {
    Reference claim;
    std::int64_t position = 0;
    Reference other;
};

struct StoredEvidence {
    Reference claim;
    std::int64_t attribution = 0;
    std::int64_t position = 0;
    Reference text;
    Evidence record;
};

/// A record that rows name, and that is not among them.
struct NamedRecord {
    std::int64_t number = 0;
    std::string id;
};

/// All rows of a database, or those that a question needs.
struct StoredRecords {
    Records root; // its own keys alone
    std::vector<StoredText> texts;
    std::vector<StoredOrganization> organizations;
    std::vector<StoredOutlet> outlets;
    std::vector<StoredSpeaker> speakers;
    std::vector<StoredArticle> articles;
    std::vector<StoredClaim> claims;
    std::vector<StoredAttribution> attributions;
    std::vector<StoredTie> ties;
    std::vector<StoredClaimPair> implications;
    std::vector<StoredClaimPair> distinctions;
    std::vector<StoredEvidence> evidence;
    std::vector<NamedRecord> others;
};

} // namespace hearsay
