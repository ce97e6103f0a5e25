#include "cli/load.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/report.hpp"
#include "read/document.hpp"

namespace hearsay {
namespace {

[[noreturn]] void refuse(const std::string& graph, const std::string& problem)
{
    Location where;
    where.file = one_line(graph);
    throw InputError(where, one_line(problem));
}

void warn(const std::string& graph, std::size_t warnings)
{
    report(fmt::format(
        "{}: {} warning{}, see 'hearsay check'", graph, warnings, warnings == 1 ? "" : "s"));
}

template <class Record>
void add_ids(std::vector<std::string_view>& ids, const std::vector<Record>& records)
{
    for (const auto& record : records) {
        ids.push_back(record.id.text);
    }
}

std::vector<std::string_view> claim_ids(const Dossier& dossier)
{
    std::vector<std::string_view> ids;
    add_ids(ids, dossier.claims());
    return ids;
}

std::vector<std::string_view> all_ids(const Dossier& dossier)
{
    auto ids = claim_ids(dossier);
    add_ids(ids, dossier.articles());
    add_ids(ids, dossier.outlets());
    add_ids(ids, dossier.speakers());
    add_ids(ids, dossier.organizations());
    add_ids(ids, dossier.attributions());
    return ids;
}

bool begins_with_vowel(std::string_view word)
{
    return std::string_view("aeiou").find(word.front()) != std::string_view::npos;
}

} // namespace

void require_known_form(const std::string& graph)
{
    if (graph.starts_with("postgresql://") || graph.starts_with("postgres://")) {
        refuse(
            graph.substr(0, graph.find("://") + 3), // the rest may hold a password
            "a PostgreSQL database cannot be read by this version, give a .json or .jsonl file");
    }
    if (graph.ends_with(".db")) {
        refuse(graph, "a .db file cannot be read by this version, give a .json or .jsonl file");
    }
}

Dossier load_dossier(const std::string& graph)
{
    require_known_form(graph);
    auto document = read_document(graph);
    const auto errors = std::ranges::count(document.problems, Severity::error, &Problem::severity);
    if (errors != 0) {
        throw BadDocument(std::move(document.problems));
    }
    if (!document.problems.empty()) {
        warn(graph, document.problems.size());
    }
    return std::move(document.dossier);
}

RecordRef require_claim(const Dossier& dossier, const std::string& graph, const std::string& id)
{
    const auto record = dossier.find(id);
    if (!record) {
        refuse(graph, fmt::format("no claim '{}'{}", id, did_you_mean(id, claim_ids(dossier))));
    }
    if (record->kind != RecordKind::claim) {
        const auto kind = name_of(record->kind);
        const auto article = begins_with_vowel(kind) ? "an" : "a";
        refuse(graph, fmt::format("'{}' is {} {}, not a claim", id, article, kind));
    }
    return *record;
}

RecordRef require_record(const Dossier& dossier, const std::string& graph, const std::string& id)
{
    const auto record = dossier.find(id);
    if (!record) {
        refuse(graph, fmt::format("no record '{}'{}", id, did_you_mean(id, all_ids(dossier))));
    }
    return *record;
}

RecordRef
require_record_or_text(const Dossier& dossier, const std::string& graph, const std::string& id)
{
    const auto text = dossier.find_text(id);
    return text ? *text : require_record(dossier, graph, id);
}

} // namespace hearsay
