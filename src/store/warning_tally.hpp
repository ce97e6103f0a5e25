#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

#include "model/open_kinds.hpp"
#include "store/misplaced_evidence.hpp"
#include "store/numbers.hpp"

namespace hearsay {

/// Counts what a check of a database warns of while records change, by what changes of it: kinds
/// that hearsay does not know, and misplaced evidence. It is told of each change before it is made.
class WarningTally {
public:
    /// `numbers`: of the database, which give new attributions theirs.
    WarningTally(const Database& database, Numbers& numbers);

    /// A record goes, becomes another, or comes.
    void goes(const StandingRow& row, const Attribution& before);
    void becomes(const StandingRow& row, const Attribution& before, const Attribution& after);
    void comes(const Attribution& attribution);
    template <class Record> void goes(const StandingRow&, const Record& before)
    {
        more_kinds_ -= unknown_kinds(before);
    }
    template <class Record>
    void becomes(const StandingRow& row, const Record& before, const Record& after)
    {
        goes(row, before);
        more_kinds_ += unknown_kinds(after);
        brings_kinds_ = brings_kinds_ || brings_kind(before, after);
        if (moves_evidence(before, after)) {
            see_all_evidence();
        }
    }
    template <class Record> void comes(const Record& record) { becomes({}, Record(), record); }

    /// An attribution that has become another stands there now.
    void stands(const StandingRow& row);

    /// Looks at what stands in the end. O(pieces of evidence) if attributions have come that have
    /// some, or if a text or a copy belongs to another article now.
    void settle();

    /// After settle(): of how many things more is warned than before, and whether of others.
    std::ptrdiff_t more() const;
    bool brings_new() const;

private:
    template <class Record> static std::ptrdiff_t unknown_kinds(const Record& record)
    {
        if constexpr (requires { record.merged_from; record.kind.size(); }) {
            return static_cast<std::ptrdiff_t>(unknown_kinds_in(record));
        }
        return 0;
    }
    template <class Record> static bool brings_kind(const Record& before, const Record& after)
    {
        if constexpr (requires { after.merged_from; }) {
            return unknown_kinds(after) != 0 &&
                   (before.kind != after.kind || before.merged_from != after.merged_from);
        }
        return false;
    }
    static bool moves_evidence(const Text& before, const Text& after);
    static bool moves_evidence(const Article& before, const Article& after);
    template <class Record> static bool moves_evidence(const Record&, const Record&)
    {
        return false;
    }
    void see_evidence(const StandingRow& row);
    void see_all_evidence();

    Numbers& numbers_;
    MisplacedEvidence misplaced_;
    std::ptrdiff_t more_kinds_ = 0;
    bool brings_kinds_ = false;
    std::set<Misplaced> before_; // of attributions in seen_, or of all
    std::set<Misplaced> after_;
    std::set<std::int64_t> seen_;
    bool all_seen_ = false;
    std::vector<StandingRow> changed_;
    bool evidence_came_ = false; // with new attributions
};

} // namespace hearsay
