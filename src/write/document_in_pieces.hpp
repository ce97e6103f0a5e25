#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "model/dossier.hpp"
#include "write/json_records.hpp"

namespace hearsay {

/// What stands between two records of a document.
constexpr std::string_view between_records = ",\n    ";

/// Appends a record to the JSON of others of its kind, as a document's list has them.
template <class Record> void append_to_list(std::string& list, const Record& record)
{
    list += list.empty() ? std::string_view() : between_records;
    append_json(list, record);
}

/// Writes what json_document_of() gives, piece by piece, so that it need not be held as a whole.
class DocumentInPieces {
public:
    using Write = std::function<void(std::string_view piece)>;

    /// Begins with the root's own keys; the lists of `root` are left out.
    DocumentInPieces(const Records& root, Write write);

    /// One or several records of a kind, as append_to_list() joins them; nothing where `records` is
    /// empty. Kinds come in the order of RecordKind.
    void add(RecordKind kind, std::string_view records);

    /// After the last record. Once.
    void finish();

private:
    void flush();

    Write write_;
    std::string pending_; // small pieces, joined
    std::optional<RecordKind> kind_;
};

} // namespace hearsay
