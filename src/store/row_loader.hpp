#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "store/read_rows.hpp"
#include "store/stored.hpp"

namespace hearsay {

/// Loads rows of a database one by one, each once, with all that they rest on: of an article its
/// texts, its outlet and what it copies, of an outlet its owners, of a speaker whom he speaks for,
/// of an organization its parents.
class RowLoader {
public:
    RowLoader(const Database& database, const RestForm& form);

    /// The number of the claim that has this id, 0 if none has.
    std::int64_t claim_called(std::string_view id);

    /// Rows that were read elsewhere, with what they rest on: of an attribution also its claim and
    /// its evidence, with the texts.
    void all_of(const StoredRecords& rows);

    /// All organizations, outlets and speakers, where nothing is loaded yet.
    void all_names();

    /// The claim alone, with the claims that it names, which are not loaded.
    void claim(std::int64_t number);

    /// The attributions of a claim, or only its denials and doubts.
    enum class Which { all, contesting };
    void attributions_of(std::int64_t claim, Which which);

    /// The evidence of those that are loaded of a claim.
    void evidence_of(std::int64_t claim);

    /// All articles of an outlet that are in hand.
    void articles_in_hand_of(std::int64_t outlet);

    /// The copies of all articles that are loaded, and copies of these.
    void copies();

    /// For each name, title and sentence that is loaded other records that have it as their name,
    /// if there are any: whether a name is one record's alone.
    void namesakes();

    /// The claim and all that imply it, which are loaded, nearest first.
    std::vector<std::int64_t> narrower_than(std::int64_t claim);

    /// All that the claim implies, without itself, which are loaded too.
    std::vector<std::int64_t> broader_than(std::int64_t claim);

    /// The claims that name `claim` as distinct.
    std::vector<std::int64_t> distinct(std::int64_t claim);

    const StoredRecords& loaded() const { return loaded_; }
    /// All that was loaded; then nothing is.
    StoredRecords take()
    {
        known_.clear();
        return std::exchange(loaded_, {});
    }

private:
    void article(std::int64_t number);
    void outlet(std::int64_t number);
    void speaker(std::int64_t number);
    void organization(std::int64_t number);
    void source(std::int64_t number);
    void texts_of(std::int64_t article);
    void text(std::int64_t number);
    void rest_upon(const StoredAttribution& attribution);
    void add_evidence(std::vector<StoredEvidence> rows);
    bool is_new(std::int64_t number) { return known_.insert(number).second; }
    template <class Row> void add_all(std::vector<Row>& rows);
    template <class Row> void add_all_ties();
    std::vector<std::int64_t> reached_from(std::int64_t claim, LazyStatement& next);
    std::vector<std::int64_t> numbers(LazyStatement& lazy, std::int64_t key) const;
    void namesakes_of(const std::string& name, std::int64_t number);

    const Database& database_;
    const RestForm& form_;
    LazyStatement claim_called_;
    LazyStatement narrower_;
    LazyStatement broader_;
    LazyStatement distinct_;
    LazyStatement articles_of_;
    LazyStatement copies_of_;
    LazyStatement namesakes_;
    RowsBy<StoredClaim> claims_;
    RowsBy<ImplicationRow> implications_;
    RowsBy<DistinctionRow> distinctions_;
    RowsBy<StoredAttribution> attributions_;
    RowsBy<StoredAttribution> contesting_;
    RowsBy<StoredEvidence> evidence_;
    RowsBy<StoredEvidence> evidence_of_one_;
    RowsBy<StoredArticle> articles_;
    RowsBy<StoredText> texts_;
    RowsBy<StoredText> texts_by_number_;
    RowsBy<StoredOutlet> outlets_;
    RowsBy<OwnerRow> owners_;
    RowsBy<StoredSpeaker> speakers_;
    RowsBy<SpeakerTieRow> speaker_ties_;
    RowsBy<StoredOrganization> organizations_;
    StoredRecords loaded_;
    std::unordered_set<std::int64_t> known_; // numbers of all that is loaded but attributions
};

} // namespace hearsay
