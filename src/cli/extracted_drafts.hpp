#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "text/draft_records.hpp"
#include "write/file_in_pieces.hpp"

namespace hearsay {

/// One article's draft in the bulk form, for UnseenRecords to choose from.
struct DraftLines {
    std::string lines;               // a record each
    std::string sha256;              // of the article's text
    std::size_t before_shared = 0;   // lines of the text
    std::vector<std::string> shared; // behind them a line each: ids that other drafts may have too
};

DraftLines lines_of(const Records& draft);

/// The lines of `draft` whose records no draft before had, which is noted in `unseen`.
std::string new_lines(const DraftLines& draft, UnseenRecords& unseen);

/// One article's draft for a document: what no other draft has is JSON already, which takes a
/// fifth of the memory of records.
struct DraftLists {
    std::string article; // its id
    std::string texts;   // as append_to_list() joins them
    std::string articles;
    std::string claims;
    std::string attributions;
    Records shared; // organizations, outlets, speakers
};

DraftLists lists_of(Records draft);

/// The drafts of many articles as one document. The order in which they come makes no difference.
class DraftDocument {
public:
    void add(DraftLists draft);

    /// Writes all of them, as json_document_of() would, and leaves nothing behind.
    void write(FileInPieces& file, const std::string& generator);

private:
    std::map<std::string, DraftLists> articles_; // by id; of two the first
    SharedRecords shared_;
};

} // namespace hearsay
