#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include "cli/import_pieces.hpp"
#include "store/file_rules.hpp"
#include "store/store_intake.hpp"

namespace hearsay {

/// Hands over the records of a file, some at a time, until `take` says stop; the dossier's own keys
/// come with the first. What reading it warned of, if nobody has said so yet.
using PiecesOfFile = std::function<std::optional<std::size_t>(const TakeRecords& take)>;

/// Takes files up into a database that is there without reading it: each piece is held against the
/// records of the same ids alone. Within a transaction, which is for committing only if all was
/// taken.
class StoredUptake {
public:
    /// What the database is to say in place of `there`, its records with the ids of `piece`, when
    /// this has come. Once it is nothing, nothing more is taken, and this is only asked.
    using Combine =
        std::function<std::optional<Records>(const Records& there, const Records& piece)>;

    StoredUptake(const Database& database, Combine combine);

    /// What became of a file. `broken`: records of it, or all together, break a rule, which is not
    /// looked for to the end where `combine` has given nothing.
    enum class Taken { all, stopped, broken };
    Taken take_file(const PiecesOfFile& pieces);

    /// Of how many things a check of the file taken last warns, unless that is said.
    std::size_t warnings_of_file() const { return warnings_; }

    /// Writes what is left to write when all files are taken. Whether a check of the database warns
    /// of more than before, or of other things.
    bool finish();

private:
    bool is_broken() { return rules_.breach() || intake_.breach(); }
    void take(const Records& piece);

    StoreIntake intake_;
    Combine combine_;
    FileRules rules_; // of the file at hand
    bool is_stopped_ = false;
    std::size_t warnings_ = 0;
};

} // namespace hearsay
