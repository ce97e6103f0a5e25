#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "model/dossier.hpp"
#include "model/terms.hpp"
#include "query/stats.hpp"

namespace hearsay {

/// How many records have each of an enumeration's terms, if any.
template <class Enum> class TermCounts {
public:
    void count(std::optional<Enum> value)
    {
        if (value) {
            ++counts_[static_cast<std::size_t>(*value)];
        }
    }

    void add_to(std::vector<Count>& counts) const
    {
        for (std::size_t value = 0; value < counts_.size(); ++value) {
            counts.push_back({terms_of<Enum>[value], counts_[value]});
        }
    }

private:
    std::array<std::size_t, terms_of<Enum>.size()> counts_{};
};

/// Counts a dossier's records for stats_of(), one after the other, however they are come by: what a
/// record does not say itself its reader does.
class StatsCounter {
public:
    void count(const Claim& claim, bool implies_others);
    void
    count_article(const std::optional<Date>& published, bool in_hand, bool retracted, bool copy);
    void count(const Outlet& outlet, bool publishes, bool is_relied_on, bool owner_known);
    void count(const Speaker& speaker, bool speaks_for_known);
    void count_organizations(std::size_t number) { organizations_ += number; }
    void count_texts(std::size_t number) { texts_ += number; }

    /// `retracted`: it leads over a retracted article.
    void count_attribution(
        Stance stance, std::optional<Status> status, bool names_nobody, bool retracted);

    /// All but the tallies.
    Stats take() const;

private:
    StatsGroup claims() const;
    StatsGroup attributions() const;
    StatsGroup articles() const;
    StatsGroup outlets() const;
    StatsGroup speakers() const;

    struct {
        std::size_t total = 0;
        TermCounts<ClaimKind> kinds;
        std::size_t implying = 0;
    } claims_;
    struct {
        std::size_t total = 0;
        TermCounts<Stance> stances;
        std::size_t nobody = 0;
        std::size_t retracted = 0;
        TermCounts<Status> statuses;
    } attributions_;
    struct {
        std::size_t total = 0;
        std::size_t in_hand = 0;
        std::size_t undated = 0;
        std::size_t retracted = 0;
        std::size_t copies = 0;
        std::optional<Date> first;
        std::optional<Date> last;
    } articles_;
    struct {
        std::size_t total = 0;
        std::size_t publishing = 0;
        std::size_t relied_on = 0;
        std::size_t unnamed = 0;
        std::size_t of_unknown_owner = 0;
    } outlets_;
    struct {
        std::size_t total = 0;
        TermCounts<SpeakerKind> kinds;
        std::size_t unnamed = 0;
        std::size_t speaking_for_unknown = 0;
    } speakers_;
    std::size_t organizations_ = 0;
    std::size_t texts_ = 0;
};

} // namespace hearsay
