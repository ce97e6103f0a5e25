#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "edit/gains.hpp"
#include "edit/list_order.hpp"
#include "edit/record_index.hpp"
#include "edit/reference_index.hpp"

namespace hearsay {

/// What one join did.
struct JoinDone {
    RecordKind kind = RecordKind::claim;
    std::vector<std::string> gained;     // by the survivor, as in Merger
    std::vector<Difference> differences; // on which the survivor kept its own
    std::vector<std::string> references; // that are to the survivor now: `a4/claim`
};

/// Joins records one after the other, as join() does one. Until take() those that are joined stand
/// in their lists still, empty.
class Joiner {
public:
    /// O(records + references).
    explicit Joiner(Records records);
    Joiner(const Joiner&) = delete;
    Joiner& operator=(const Joiner&) = delete;

    const Records& records() const { return records_; }
    const RecordIndex& index() const { return index_; }

    /// An article becomes a copy of another.
    void set_copy_of(RecordRef article, const std::string& original);

    /// `other` becomes `survivor`; there must be no objection_to_joining(). O(what both say and
    /// are named by), and O(entries of `merged_from`) where the survivor gains references.
    JoinDone join(const std::string& survivor, const std::string& other, const std::string& note);

    /// The records after all joins. Nothing may be joined after it. O(records).
    Records take();

private:
    template <class Record>
    JoinDone
    join_in_list(const std::string& survivor, const std::string& other, const std::string& note);

    Records records_;
    RecordIndex index_;
    ReferenceIndex references_;
    std::tuple<ListOrder<Organization>, ListOrder<Outlet>, ListOrder<Speaker>, ListOrder<Claim>>
        orders_;
};

} // namespace hearsay
