#include "store/make_store.hpp"

#include "store/breach_in_store.hpp"
#include "store/misplaced_evidence.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"
#include "store/store_root.hpp"
#include "store/upkeep.hpp"

namespace hearsay {

StoreInTheMaking::StoreInTheMaking(
    const std::string& path, const RestForm& form, const std::string& called,
    MostWaiting most_waiting)
    : path_(path), called_(called.empty() ? path : called), form_(form),
      most_waiting_(most_waiting), paged_(std::make_unique<PagedWriter>(path, form, called_)),
      words_(std::make_unique<WordsAside>(called_))
{
}

void StoreInTheMaking::add(const Records& piece)
{
    if (!begun_) {
        root_ = own_keys(piece);
        begun_ = true;
    }
    if (writer_) {
        writer_->write(piece);
    } else {
        paged_->write(piece);
    }
    if (breach()) {
        return;
    }
    add_words(piece);
    if (paged_ && paged_->is_over(most_waiting_)) {
        go_on_in_sqlite();
    }
}

std::optional<std::string> StoreInTheMaking::breach_at_end()
{
    if (auto breach = numbers().breach_at_end()) {
        return breach;
    }
    const bool in_order = paged_ && paged_->in_order();
    if (auto breach = finish_records()) {
        return breach;
    }
    return in_order ? breach_between(*database_) : breach_in(*database_);
}

std::size_t StoreInTheMaking::misplaced() const
{
    return MisplacedEvidence(*database_).behind(0).size();
}

void StoreInTheMaking::finish(std::size_t warnings)
{
    if (auto breach = finish_records()) {
        throw StoreError(called_, *breach);
    }
    write_root(*database_, form_, root_, warnings);
    if (words_) {
        words_->move_to(*database_);
    } else {
        write_words(*database_, form_);
    }
    database_->run("COMMIT; PRAGMA locking_mode = NORMAL; PRAGMA synchronous = FULL; "
                   "PRAGMA journal_mode = WAL");
}

void StoreInTheMaking::add_words(const Records& piece)
{
    if (words_) {
        words_->add(piece, numbers());
        if (!words_->in_order()) {
            words_.reset();
        }
    }
}

void StoreInTheMaking::go_on_in_sqlite()
{
    paged_->finish_tables();
    open();
    drop_indices(*database_);
    paged_->insert_late(*database_);
    database_->run("REINDEX"); // those that come with tables
    writer_ =
        std::make_unique<RecordWriter>(record_writer(*database_, form_, std::move(numbers())));
    paged_.reset();
}

/// Has all records and the indices in the database. What breaks a rule between attributions' ids.
std::optional<std::string> StoreInTheMaking::finish_records()
{
    if (paged_ && paged_->in_order()) {
        if (auto breach = paged_->finish()) {
            return breach;
        }
        paged_.reset(); // its ids take room
        open();
        return std::nullopt;
    }
    if (paged_) {
        go_on_in_sqlite();
    }
    if (writer_) {
        writer_.reset();
        try {
            make_indices(*database_);
        } catch (const StoreError&) {
            return "an attribution's id is given twice";
        }
    }
    return std::nullopt;
}

/// Nobody sees the file before it is whole: no journal is needed to take back what is half done.
void StoreInTheMaking::open()
{
    database_ = std::make_unique<Database>(path_, Access::make, called_);
    database_->run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA "
                   "cache_size = -65536; PRAGMA locking_mode = EXCLUSIVE; BEGIN");
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
