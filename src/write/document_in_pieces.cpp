#include "write/document_in_pieces.hpp"

#include <utility>

namespace hearsay {
namespace {

constexpr std::size_t enough = std::size_t{1} << 16U; // bytes for one piece
constexpr std::string_view document_end = "\n}\n";
constexpr std::string_view list_end = "\n  ]";

} // namespace

DocumentInPieces::DocumentInPieces(const Records& root, Write write) : write_(std::move(write))
{
    pending_ = json_document_of(own_keys(root));
    pending_.resize(pending_.size() - document_end.size());
}

void DocumentInPieces::add(RecordKind kind, std::string_view records)
{
    if (records.empty()) {
        return;
    }
    if (kind_ == kind) {
        pending_ += between_records;
    } else {
        pending_ += kind_ ? list_end : std::string_view();
        pending_ += ",\n  \"";
        pending_ += plural_of(kind);
        pending_ += "\": [\n    ";
        kind_ = kind;
    }
    pending_ += records;
    if (pending_.size() >= enough) {
        flush();
    }
}

void DocumentInPieces::finish()
{
    pending_ += kind_ ? list_end : std::string_view();
    pending_ += document_end;
    flush();
}

void DocumentInPieces::flush()
{
    write_(pending_);
    pending_.clear();
}

} // namespace hearsay
