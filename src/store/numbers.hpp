#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/record.hpp"
#include "store/id_table.hpp"
#include "store/sqlite.hpp"
#include "store/standing_row.hpp"

namespace hearsay {

/// A set of kinds of record.
class KindSet {
public:
    constexpr KindSet(std::initializer_list<RecordKind> kinds)
    {
        for (const auto kind : kinds) {
            bits_ |= bit(kind);
        }
    }
    constexpr bool has(RecordKind kind) const { return (bits_ & bit(kind)) != 0; }
    constexpr unsigned bits() const { return bits_; }

private:
    static constexpr unsigned bit(RecordKind kind) { return 1U << static_cast<unsigned>(kind); }
    unsigned bits_ = 0;
};

/// What `via` may name.
constexpr KindSet via_kinds{RecordKind::outlet, RecordKind::article, RecordKind::speaker};

/// Whether a table of all numbers up to `largest`, some bytes each, is worth its room where there are
/// so many rows: not where somebody else has given them numbers.
constexpr bool are_dense(std::int64_t largest, std::int64_t rows)
{
    constexpr std::int64_t always = std::int64_t{1} << 24U;
    constexpr std::int64_t most = (std::int64_t{1} << 32U) - 1;
    constexpr std::int64_t numbers_a_row = 64;
    return largest < always || (largest < most && largest / numbers_a_row < rows);
}

/// The numbers of the records of a database that grows, by id. A record may be
/// named before it comes: it gets its number then.
class Numbers {
public:
    Numbers() : last_(0) {} // of a new one
    explicit Numbers(const Database& database);

    /// The number by which a row names the record `id`, which is, or will be, of
    /// one of `kinds`.
    std::int64_t named(std::string_view id, KindSet kinds);

    /// The place of a record that is new: behind all others of its kind.
    RowPlace taken(std::string_view id, RecordKind kind);

    /// The number of the record that has an id, or is named by it, and is no text; 0 if there is
    /// none.
    std::int64_t number_of(std::string_view id) const
    {
        const auto* const entry = ids_.find(id);
        return entry == nullptr ? 0 : entry->number;
    }

    /// A number that no record has: of an attribution, which nothing names.
    std::int64_t next()
    {
        last_ = last_given() + 1;
        return *last_;
    }

    /// No number is given up to those of this place, whose row goes, be it for a moment.
    void pass_over(const RowPlace& place)
    {
        passed_over_ = std::max({passed_over_, place.number, place.position});
    }

    /// The largest number or position that any record had before the first came. O(records), once.
    std::int64_t largest_before()
    {
        last_given();
        return largest_before_;
    }

    /// What breaks the rules so far, if anything: an id that was given twice, or
    /// that has been named as something else than what it is.
    const std::optional<std::string>& breach() const { return breach_; }

    /// The same of all that has come: an id that was named and has not.
    std::optional<std::string> breach_at_end() const;

private:
    std::int64_t in_database(std::string_view id, KindSet kinds);
    std::int64_t last_given();
    IdTable& table_for(bool is_text) { return is_text ? texts_ : ids_; }

    const Database* database_ = nullptr; // none where all are known
    IdTable ids_;
    IdTable texts_;
    std::optional<std::string> breach_;
    std::vector<std::pair<RecordKind, Statement>> lookups_; // none where all are known
    std::optional<std::int64_t> last_; // once it is needed
    std::int64_t largest_before_ = 0;
    std::int64_t passed_over_ = 0;
};

} // namespace hearsay
