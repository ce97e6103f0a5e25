#pragma once

#include <memory>
#include <optional>
#include <string>

#include "model/dossier.hpp"
#include "store/record_writer.hpp"
#include "store/rest_form.hpp"

namespace hearsay {

/// A database while it is made, piece by piece, at a path where nothing is, or
/// an empty file. Until finish() what lies there is for throwing away. Throws
/// StoreError, which calls the database `called`; empty: `path`.
class StoreInTheMaking {
public:
    StoreInTheMaking(const std::string& path, const RestForm& form, const std::string& called = {});

    /// Records of a dossier; the own keys of the first piece are the dossier's.
    /// O(records, times a logarithm).
    void add(const Records& piece);

    /// What breaks a rule between records, so far: in words, without a place.
    /// Circles are not looked for.
    const std::optional<std::string>& breach() const { return writer_->numbers().breach(); }

    /// The same of all that was added, circles and ids of attributions too:
    /// nothing may be added any more. Then the indices are there.
    std::optional<std::string> breach_at_end();

    /// misplaced_evidence() of what was added.
    std::size_t misplaced() const;

    /// Makes it whole, and has the disk remember it. `warnings`: how many things
    /// a check warns of.
    void finish(std::size_t warnings);

private:
    Database database_;
    const RestForm& form_;
    std::unique_ptr<RecordWriter> writer_;
    Records root_; // its own keys alone
    bool begun_ = false;
    bool has_indices_ = false;
};

/// Makes a database of a dossier that keeps the rules of the model, as
/// StoreInTheMaking does.
void make_store(
    const std::string& path, const RestForm& form, const Records& records, std::size_t warnings,
    const std::string& called = {});

} // namespace hearsay
