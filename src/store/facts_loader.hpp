#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "model/facts.hpp"
#include "store/kept.hpp"
#include "store/read_rows.hpp"
#include "store/record_numbers.hpp"
#include "store/rest_form.hpp"
#include "store/weighed_cast.hpp"
#include "store/weighed_rows.hpp"

namespace hearsay {

/// Makes facts of rows of a database: of claims and attributions that are asked for, and of all that
/// these name. Without strings and records of their own for rows, whose making would take longer
/// than the weighing. Within a transaction.
///
/// StoreError if something is named that is not there.
class FactsLoader {
public:
    FactsLoader(const Database& database, const RestForm& form);

    /// Begins anew: what take() gave last loses its texts.
    void begin();

    /// A claim that was read already; its texts stay where they are. One that is known changes
    /// nothing.
    void add_claim(std::int64_t number, const Facts::Claim& claim);

    /// A claim by its number.
    void add_claim(std::int64_t number);

    bool knows(std::int64_t number) const { return known_.find(number) != nullptr; }

    /// All attributions of the known claims whose numbers lie from `first` to `last`. O(all
    /// attributions of claims there).
    void add_attributions(std::int64_t first, std::int64_t last);

    /// The denials and doubts of a known claim.
    void add_contesting(std::int64_t claim);

    /// That one claim implies another; passed over unless both become known. In the order of each
    /// claim's list.
    void add_implication(std::int64_t claim, std::int64_t broader);

    /// All that was added, with what it names: articles and what they copy, sources, speakers, owners
    /// and parents. Its texts are there until begin().
    Facts take();

private:
    using Numbers = std::vector<std::int64_t>;

    /// What rows name, by its number.
    struct OfAttribution {
        std::int64_t article = 0;
        std::int64_t speaker = 0;
    };
    struct OfArticle {
        std::int64_t outlet = 0;
        std::int64_t copy_of = 0;
    };

    void add_attribution(const WeighedAttribution& row);
    void load_carriers();
    void load_via();
    void load_copied();
    void load_articles(Numbers wanted);
    void add_article(const WeighedArticle& row);
    void name_articles();
    void name_attributions();
    void name_implications();

    bool add_outlet(std::int64_t number);
    bool add_speaker(std::int64_t number);
    std::uint32_t organization_of(std::int64_t number);
    std::vector<Facts::Tie> ties_of(const std::vector<WeighedCast::Tie>& ties);

    std::uint32_t outlet_of(std::int64_t number);
    std::uint32_t speaker_of(std::int64_t number);
    std::uint32_t known_of(std::int64_t number, RecordKind kind) const;
    void note(std::int64_t number, RecordKind kind, std::size_t place);
    [[noreturn]] void refuse_unknown(std::int64_t number) const;

    const Database& database_;
    KeptTexts texts_;
    WeighedCast cast_;
    RowsBy<WeighedClaim> claims_;
    RowsBy<WeighedAttribution> attributions_;
    RowsBy<WeighedAttribution> contesting_;
    RowsBy<WeighedArticle> articles_;

    Facts facts_;
    RecordNumbers known_;                      // all of `facts_` but attributions
    std::vector<OfAttribution> of_attributions_;
    Groups<std::int64_t> via_;                 // by attribution
    std::vector<OfArticle> of_articles_;
    std::vector<std::pair<std::int64_t, std::int64_t>> implications_;
};

} // namespace hearsay
