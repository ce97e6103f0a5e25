#pragma once

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

/// By what a row is named, and where it stands among those of its kind.
struct RowPlace {
    std::int64_t number = 0;
    std::int64_t position = 0;
};

/// The numbers of the records of a database that grows, by id. A record may be
/// named before it comes: it gets its number then.
class Numbers {
public:
    Numbers() = default; // of a new one
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
    std::int64_t next() { return ++last_; }

    /// The largest number that was given, or that is a position.
    std::int64_t last() const { return last_; }

    /// What breaks the rules so far, if anything: an id that was given twice, or
    /// that has been named as something else than what it is.
    const std::optional<std::string>& breach() const { return breach_; }

    /// The same of all that has come: an id that was named and has not.
    std::optional<std::string> breach_at_end() const;

private:
    std::int64_t in_database(std::string_view id, KindSet kinds);
    IdTable& table_for(bool is_text) { return is_text ? texts_ : ids_; }

    IdTable ids_;
    IdTable texts_;
    std::optional<std::string> breach_;
    std::vector<std::pair<RecordKind, Statement>> lookups_; // none where all are known
    std::int64_t last_ = 0;
};

} // namespace hearsay
