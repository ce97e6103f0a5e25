#include "store/make_store.hpp"

#include <array>
#include <string_view>

#include "store/circles_in_store.hpp"
#include "store/misplaced_evidence.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"
#include "store/store_root.hpp"
#include "store/upkeep.hpp"

namespace hearsay {
namespace {

Records own_keys(const Records& records)
{
    Records root;
    root.title = records.title;
    root.base = records.base;
    root.created = records.created;
    root.generator = records.generator;
    root.remarks = records.remarks;
    return root;
}

/// Ids in their order, one after the other.
class SortedIds {
public:
    SortedIds(const Database& database, std::string_view table)
        : rows_(database.prepare("SELECT id FROM " + std::string(table) + " ORDER BY id"))
    {
        go_on();
    }

    /// Goes on to the first id that is not before `id`; whether it is that.
    bool reaches(std::string_view id)
    {
        while (is_there_ && at_ < id) {
            go_on();
        }
        return is_there_ && at_ == id;
    }

private:
    void go_on()
    {
        is_there_ = rows_.step();
        at_ = is_there_ ? rows_.text(0) : std::string_view();
    }

    Statement rows_;
    bool is_there_ = false;
    std::string_view at_; // as long as no further row is read
};

} // namespace

StoreInTheMaking::StoreInTheMaking(const std::string& path, const RestForm& form)
    : database_(path, Access::make), form_(form)
{
    // Nobody sees the file before it is whole: no journal is needed to take back
    // what is half done.
    database_.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA "
                  "cache_size = -65536; "
                  "PRAGMA locking_mode = EXCLUSIVE; BEGIN");
    make_tables(database_);
    writer_ = std::make_unique<RecordWriter>(database_, form, RecordWriter::Words::later);
}

void StoreInTheMaking::add(const Records& piece)
{
    if (!begun_) {
        root_ = own_keys(piece);
        begun_ = true;
    }
    writer_->write(piece);
}

std::optional<std::string> StoreInTheMaking::breach_at_end()
{
    if (auto breach = writer_->numbers().breach_at_end()) {
        return breach;
    }
    writer_.reset(); // its ids take room
    try {
        make_indices(database_);
    } catch (const StoreError&) {
        return "an attribution's id is given twice";
    }
    has_indices_ = true;
    if (database_.integer("SELECT count(*) FROM distinctions WHERE claim = other") != 0) {
        return "a claim is distinct from itself";
    }
    if (auto shared = shared_id()) {
        return shared;
    }
    return circle_in(database_);
}

/// An id that is an attribution's and another record's.
std::optional<std::string> StoreInTheMaking::shared_id() const
{
    std::array<SortedIds, 5> others{
        SortedIds(database_, "organizations"), SortedIds(database_, "outlets"),
        SortedIds(database_, "speakers"), SortedIds(database_, "articles"),
        SortedIds(database_, "claims")};
    auto ids = database_.prepare("SELECT id FROM attributions ORDER BY id");
    while (ids.step()) {
        const auto id = ids.text(0);
        for (auto& other : others) {
            if (other.reaches(id)) {
                return "'" + std::string(id) + "' is given twice";
            }
        }
    }
    return std::nullopt;
}

std::size_t StoreInTheMaking::misplaced() const
{
    return misplaced_evidence(database_);
}

void StoreInTheMaking::finish(std::size_t warnings)
{
    if (!has_indices_) {
        make_indices(database_);
    }
    write_root(database_, form_, root_, warnings);
    write_words(database_, form_);
    database_.run("COMMIT; PRAGMA locking_mode = NORMAL; PRAGMA synchronous = FULL; "
                  "PRAGMA journal_mode = WAL");
}

void make_store(
    const std::string& path, const RestForm& form, const Records& records, std::size_t warnings)
{
    StoreInTheMaking store(path, form);
    store.add(records);
    store.finish(warnings);
}

} // namespace hearsay
