#pragma once

#include <memory>
#include <optional>
#include <string>

#include "model/dossier.hpp"
#include "store/paged_writer.hpp"
#include "store/record_writer.hpp"
#include "store/rest_form.hpp"
#include "store/words_aside.hpp"

namespace hearsay {

/// A database while it is made, piece by piece, at a path where nothing is, or
/// an empty file. Until finish() what lies there is for throwing away. Throws
/// StoreError, which calls the database `called`; empty: `path`.
class StoreInTheMaking {
public:
    StoreInTheMaking(
        const std::string& path, const RestForm& form, const std::string& called = {},
        MostWaiting most_waiting = {});

    /// Records of a dossier; the own keys of the first piece are the dossier's.
    /// O(records, times a logarithm).
    void add(const Records& piece);

    /// What breaks a rule between records, so far: in words, without a place.
    /// Circles are not looked for.
    const std::optional<std::string>& breach() { return numbers().breach(); }

    /// The same of all that was added, circles and ids of attributions too:
    /// nothing may be added any more. Then the indices are there.
    std::optional<std::string> breach_at_end();

    /// How many pieces of misplaced evidence were added. After breach_at_end().
    std::size_t misplaced() const;

    /// Makes it whole, and has the disk remember it. `warnings`: how many things
    /// a check warns of.
    void finish(std::size_t warnings);

private:
    Numbers& numbers() { return paged_ ? paged_->numbers() : writer_->numbers(); }
    void add_words(const Records& piece);
    void go_on_in_sqlite();
    std::optional<std::string> finish_records();
    void open();

    std::string path_;
    std::string called_;
    const RestForm& form_;
    MostWaiting most_waiting_;
    std::unique_ptr<PagedWriter> paged_;   // at first
    std::unique_ptr<Database> database_;   // then
    std::unique_ptr<RecordWriter> writer_; // into it, if records do not come in order
    std::unique_ptr<WordsAside> words_;    // none: they are taken from the tables at last
    Records root_;                         // its own keys alone
    bool begun_ = false;
};

/// Makes a database of a dossier that keeps the rules of the model, as
/// StoreInTheMaking does.
void make_store(
    const std::string& path, const RestForm& form, const Records& records, std::size_t warnings,
    const std::string& called = {});

} // namespace hearsay
