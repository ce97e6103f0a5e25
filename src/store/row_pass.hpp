#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "base/on_progress.hpp"
#include "store/record_stream.hpp"
#include "store/row_reader.hpp"

namespace hearsay {

/// Goes through tables a row at a time, and tells now and then how much is passed of all.
class RowPass {
public:
    /// Of all records.
    RowPass(const Database& database, const RestForm& form, OnProgress on_progress)
        : RowPass(database, form, std::move(on_progress), counts_in(database).all())
    {
    }

    /// Of `total` rows.
    RowPass(
        const Database& database, const RestForm& form, OnProgress on_progress, std::size_t total)
        : database_(database), form_(form), on_progress_(std::move(on_progress)), total_(total)
    {
    }

    /// Calls `visit(row)` for each row of a table, in the given order: `ORDER BY …`. How many there
    /// are.
    template <class Row, class Visit> std::size_t visit(Visit visit, const std::string& order = {})
    {
        constexpr std::size_t between_signs = 4'096;
        auto rows = database_.prepare(select_from<Row>() + " " + order);
        std::size_t count = 0;
        for (; rows.step(); ++count) {
            visit(row_of<Row>(rows, form_));
            if (++done_ % between_signs == 0) {
                on_progress_(std::min(done_, total_), total_);
            }
        }
        return count;
    }

private:
    const Database& database_;
    const RestForm& form_;
    OnProgress on_progress_;
    std::size_t total_;
    std::size_t done_ = 0;
};

} // namespace hearsay
