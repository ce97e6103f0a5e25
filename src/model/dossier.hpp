#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/article.hpp"
#include "model/attribution.hpp"
#include "model/claim.hpp"
#include "model/name_index.hpp"
#include "model/organization.hpp"
#include "model/outlet.hpp"
#include "model/record.hpp"
#include "model/speaker.hpp"
#include "model/text.hpp"

namespace hearsay {

/// The records of a document, as they stand in it: nothing is checked, nothing is resolved.
struct Records {
    std::string title;
    std::string base; // URI that makes ids global
    std::optional<Date> created;
    std::string generator;
    std::vector<Text> texts;
    std::vector<Organization> organizations;
    std::vector<Outlet> outlets;
    std::vector<Speaker> speakers;
    std::vector<Article> articles;
    std::vector<Claim> claims;
    std::vector<Attribution> attributions;
    Remarks remarks;

    friend bool operator==(const Records&, const Records&) = default;
};

/// The own keys of a dossier without its records.
Records own_keys(const Records& records);

/// All that was read together, with look-up by id. Never changed: an edit makes new records.
///
/// Of two records with one id the first is found; problems_of() reports the second.
class Dossier {
public:
    explicit Dossier(Records records);
    Dossier(Dossier&&) noexcept = default;
    Dossier& operator=(Dossier&&) noexcept = default;

    const Records& records() const { return records_; }
    const std::vector<Text>& texts() const { return records_.texts; }
    const std::vector<Organization>& organizations() const { return records_.organizations; }
    const std::vector<Outlet>& outlets() const { return records_.outlets; }
    const std::vector<Speaker>& speakers() const { return records_.speakers; }
    const std::vector<Article>& articles() const { return records_.articles; }
    const std::vector<Claim>& claims() const { return records_.claims; }
    const std::vector<Attribution>& attributions() const { return records_.attributions; }

    /// The record that `id` names; texts have no id. O(1).
    std::optional<RecordRef> find(std::string_view id) const;

    /// The text whose bytes have this SHA-256. O(1).
    std::optional<RecordRef> find_text(std::string_view sha256) const;

    /// Whether no id is empty or given twice. O(1).
    bool ids_are_unique() const;

private:
    Records records_;
    // The keys are views of the records' own ids, which stay where they are when a Dossier moves.
    NameIndex by_id_;              // of all but attributions,
    NameIndex by_attribution_id_;  // which are most, and which no record refers to
    NameIndex by_sha256_;
};

/// The id of a record; of a text its SHA-256.
std::string_view id_of(const Dossier& dossier, RecordRef record);

/// What a person calls the record: its name, a claim's text, an article's title or else its id.
std::string_view label_of(const Dossier& dossier, RecordRef record);

/// Whether each article is in hand, by its number: it has a text, or is marked so.
std::vector<bool> articles_in_hand(const Dossier& dossier);

} // namespace hearsay
