#pragma once

#include <cstddef>
#include <fstream>
#include <optional>
#include <string>

#include "base/location.hpp"
#include "write/audit_answer.hpp"

namespace hearsay {

/// A file that an audit of part of a dossier wrote, as JSON or TSV, read a claim at a time.
class AuditPart {
public:
    /// Opens the file and reads its first claim. Throws InputError, as advance() does.
    explicit AuditPart(std::string path);

    /// The claim at which it stands; none at its end.
    const std::optional<AuditEntry>& entry() const { return entry_; }

    /// Whether the lines are JSON or TSV; of an empty file none.
    std::optional<Format> format() const { return format_; }

    /// Goes on to the next claim. Throws InputError, with the line, for what no audit wrote, and for
    /// a last line without its end, which one that was stopped wrote.
    void advance();

    Location where() const { return {path_, line_, 0, {}}; }

private:
    bool read_line(std::string& line);

    std::string path_;
    std::ifstream file_;
    std::size_t line_ = 0;
    std::optional<Format> format_;
    std::optional<AuditEntry> entry_;
};

/// The row of the table that a line of a JSON audit tells; none for what is no such line.
std::optional<AuditRow> row_of_json(const std::string& line);

/// The same for TSV.
std::optional<AuditRow> row_of_tsv(const std::string& line);

} // namespace hearsay
