#pragma once

#include <random>
#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "support/command.hpp"
#include "support/database_file.hpp"

namespace hearsay::test {

/// One dossier as a document and as a database, beside each other, while this lives.
class BothForms {
public:
    /// Some lists of the database were once in another order.
    BothForms(const Records& records, std::mt19937_64& engine);
    BothForms(const BothForms&) = delete;
    BothForms& operator=(const BothForms&) = delete;
    ~BothForms();

    std::string document() const { return file_.path() + ".json"; }
    const std::string& database() const { return file_.path(); }

    /// What a command, whose first word is its name, says of each: GRAPH in place of the file.
    CommandOutcome of_document(const std::vector<std::string>& words) const;
    CommandOutcome of_database(const std::vector<std::string>& words) const;

private:
    DatabaseFile file_;
};

} // namespace hearsay::test
