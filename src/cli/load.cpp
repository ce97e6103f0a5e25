#include "cli/load.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/database.hpp"
#include "cli/report.hpp"
#include "edit/mergers.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

/// As "did you mean" prefers them.
constexpr std::array all_kinds{RecordKind::claim,        RecordKind::article,
                               RecordKind::outlet,       RecordKind::speaker,
                               RecordKind::organization, RecordKind::attribution};

[[noreturn]] void refuse(const std::string& graph, const std::string& problem)
{
    Location where;
    where.file = one_line(graph);
    throw InputError(where, one_line(problem));
}

template <class Record>
void add_ids(std::vector<std::string_view>& ids, const std::vector<Record>& records)
{
    for (const auto& record : records) {
        ids.push_back(record.id.text);
    }
}

std::vector<std::string_view> ids_of(const Dossier& dossier, RecordKind kind)
{
    std::vector<std::string_view> ids;
    switch (kind) {
    case RecordKind::text:
        break; // they have a SHA-256
    case RecordKind::organization:
        add_ids(ids, dossier.organizations());
        break;
    case RecordKind::outlet:
        add_ids(ids, dossier.outlets());
        break;
    case RecordKind::speaker:
        add_ids(ids, dossier.speakers());
        break;
    case RecordKind::article:
        add_ids(ids, dossier.articles());
        break;
    case RecordKind::claim:
        add_ids(ids, dossier.claims());
        break;
    case RecordKind::attribution:
        add_ids(ids, dossier.attributions());
        break;
    }
    return ids;
}

std::vector<std::string_view> ids_of(const Dossier& dossier, std::span<const RecordKind> kinds)
{
    std::vector<std::string_view> ids;
    for (const auto kind : kinds) {
        const auto more = ids_of(dossier, kind);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    return ids;
}

std::string with_article(std::string_view word)
{
    const bool vowel = std::string_view("aeiou").find(word.front()) != std::string_view::npos;
    return fmt::format("{} {}", vowel ? "an" : "a", word);
}

/// Refuses an id that was that of a record that has been joined into another.
void require_apart(const Dossier& dossier, const std::string& graph, const std::string& id)
{
    if (const auto survivor = survivor_of(dossier.records(), id)) {
        refuse(graph, joined_since(id, *survivor));
    }
}

RecordRef require_kind(
    const Dossier& dossier, const std::string& graph, const std::string& id,
    const std::vector<RecordKind>& kinds)
{
    const auto record = dossier.find(id);
    const auto wanted = one_of(std::span<const RecordKind>(kinds));
    if (!record) {
        require_apart(dossier, graph, id);
        const auto what = wanted.substr(wanted.find(' ') + 1);
        refuse(
            graph, fmt::format("no {} '{}'{}", what, id, did_you_mean(id, ids_of(dossier, kinds))));
    }
    if (std::ranges::find(kinds, record->kind) == kinds.end()) {
        refuse(
            graph,
            fmt::format("'{}' is {}, not {}", id, with_article(name_of(record->kind)), wanted));
    }
    return *record;
}

} // namespace

void warn(const std::string& graph, std::size_t warnings)
{
    report(fmt::format(
        "{}: {} warning{}, see 'hearsay check'", graph, warnings, warnings == 1 ? "" : "s"));
}

void require_known_form(const std::string& graph)
{
    if (graph.starts_with("postgresql://") || graph.starts_with("postgres://")) {
        refuse(
            graph.substr(0, graph.find("://") + 3), // the rest may hold a password
            "a PostgreSQL database cannot be read by this version, give a .json, .jsonl or .db "
            "file");
    }
}

Document load_document(const std::string& graph)
{
    require_known_form(graph);
    return is_database(graph) ? read_database(graph) : read_document(graph);
}

Dossier load_dossier(const std::string& graph)
{
    auto document = load_document(graph);
    if (has_errors(document.problems)) {
        throw BadDocument(std::move(document.problems));
    }
    if (!document.problems.empty()) {
        warn(graph, document.problems.size());
    }
    return std::move(document.dossier);
}

RecordRef require_claim(const Dossier& dossier, const std::string& graph, const std::string& id)
{
    return require_kind(dossier, graph, id, {RecordKind::claim});
}

RecordRef require_record(const Dossier& dossier, const std::string& graph, const std::string& id)
{
    const auto record = dossier.find(id);
    if (!record) {
        require_apart(dossier, graph, id);
        refuse(
            graph,
            fmt::format("no record '{}'{}", id, did_you_mean(id, ids_of(dossier, all_kinds))));
    }
    return *record;
}

RecordRef
require_record_or_text(const Dossier& dossier, const std::string& graph, const std::string& id)
{
    const auto text = dossier.find_text(id);
    return text ? *text : require_record(dossier, graph, id);
}

std::vector<RecordRef> require_records(
    const Dossier& dossier, const std::string& graph, const std::vector<std::string>& ids,
    const std::vector<RecordKind>& kinds)
{
    std::vector<RecordRef> records;
    for (const auto& id : ids) {
        records.push_back(require_kind(dossier, graph, id, kinds));
    }
    return records;
}

} // namespace hearsay
