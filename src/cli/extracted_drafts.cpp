#include "cli/extracted_drafts.hpp"

#include <string_view>
#include <utility>

#include "write/document_in_pieces.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

template <class Record>
void add_ids(std::vector<std::string>& ids, const std::vector<Record>& records)
{
    for (const auto& record : records) {
        ids.push_back(record.id.text);
    }
}

/// The first line of `lines`, with its end, which goes off them.
std::string_view take_line(std::string_view& lines)
{
    const auto line = lines.substr(0, lines.find('\n') + 1);
    lines.remove_prefix(line.size());
    return line;
}

template <class Record> std::string list_of(const std::vector<Record>& records)
{
    std::string list;
    for (const auto& record : records) {
        append_to_list(list, record);
    }
    list.shrink_to_fit();
    return list;
}

template <class Record>
void add_list(DocumentInPieces& document, RecordKind kind, const std::vector<Record>& records)
{
    for (const auto& record : records) {
        std::string json;
        append_json(json, record);
        document.add(kind, json);
    }
}

} // namespace

DraftLines lines_of(const Records& draft)
{
    DraftLines lines;
    lines.lines = record_lines_of(draft);
    lines.sha256 = draft.texts.empty() ? "" : draft.texts.front().sha256;
    lines.before_shared = draft.texts.size();
    add_ids(lines.shared, draft.organizations);
    add_ids(lines.shared, draft.outlets);
    add_ids(lines.shared, draft.speakers);
    return lines;
}

std::string new_lines(const DraftLines& draft, UnseenRecords& unseen)
{
    std::string_view rest = draft.lines;
    std::string lines;
    lines.reserve(rest.size());
    for (std::size_t line = 0; line < draft.before_shared; ++line) {
        lines += take_line(rest);
    }
    for (const auto& id : draft.shared) {
        const auto line = take_line(rest);
        lines += unseen.is_new(id, draft.sha256) ? line : std::string_view();
    }
    lines += rest;
    return lines;
}

DraftLists lists_of(Records draft)
{
    DraftLists lists;
    lists.article = draft.articles.empty() ? "" : draft.articles.front().id.text;
    lists.texts = list_of(draft.texts);
    lists.articles = list_of(draft.articles);
    lists.claims = list_of(draft.claims);
    lists.attributions = list_of(draft.attributions);
    lists.shared.organizations = std::move(draft.organizations);
    lists.shared.outlets = std::move(draft.outlets);
    lists.shared.speakers = std::move(draft.speakers);
    return lists;
}

void DraftDocument::add(DraftLists draft)
{
    shared_.add(std::exchange(draft.shared, {}));
    auto id = draft.article;
    articles_.try_emplace(std::move(id), std::move(draft));
}

void DraftDocument::write(FileInPieces& file, const std::string& generator)
{
    auto shared = shared_.take();
    Records root;
    root.generator = generator;
    DocumentInPieces document(root, [&](std::string_view piece) { file.write(piece); });
    const auto add_all = [&](RecordKind kind, std::string DraftLists::*list) {
        for (auto& [id, draft] : articles_) {
            document.add(kind, std::exchange(draft.*list, {}));
        }
    };
    add_all(RecordKind::text, &DraftLists::texts);
    add_list(document, RecordKind::organization, shared.organizations);
    add_list(document, RecordKind::outlet, shared.outlets);
    add_list(document, RecordKind::speaker, shared.speakers);
    add_all(RecordKind::article, &DraftLists::articles);
    add_all(RecordKind::claim, &DraftLists::claims);
    add_all(RecordKind::attribution, &DraftLists::attributions);
    document.finish();
    articles_.clear();
}

} // namespace hearsay
