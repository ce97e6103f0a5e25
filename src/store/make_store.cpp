#include "store/make_store.hpp"

#include "store/breach_in_store.hpp"
#include "store/misplaced_evidence.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"
#include "store/store_root.hpp"
#include "store/upkeep.hpp"

namespace hearsay {

StoreInTheMaking::StoreInTheMaking(
    const std::string& path, const RestForm& form, const std::string& called)
    : database_(path, Access::make, called), form_(form)
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
    return breach_in(database_);
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
    const std::string& path, const RestForm& form, const Records& records, std::size_t warnings,
    const std::string& called)
{
    StoreInTheMaking store(path, form, called);
    store.add(records);
    store.finish(warnings);
}

} // namespace hearsay
