#include "cli/completion_ids.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <filesystem>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "cli/load.hpp"
#include "read/document.hpp"

namespace hearsay {
namespace {

constexpr std::uintmax_t largest_graph = 16U << 20U;
constexpr std::size_t most_ids = 2'000;
constexpr std::size_t longest_label = 60;

constexpr std::array<std::pair<std::string_view, RecordKind>, 6> kinds{{
    {"CLAIM", RecordKind::claim},
    {"ARTICLE", RecordKind::article},
    {"OUTLET", RecordKind::outlet},
    {"SPEAKER", RecordKind::speaker},
    {"ORGANIZATION", RecordKind::organization},
    {"ATTRIBUTION", RecordKind::attribution},
}};

std::optional<RecordKind> kind_called(std::string_view word)
{
    const auto* const found =
        std::ranges::find(kinds, word, &std::pair<std::string_view, RecordKind>::first);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

template <class Record>
void add_ids(
    std::vector<Candidate>& ids, const Dossier& dossier, RecordKind kind,
    const std::vector<Record>& records)
{
    for (std::uint32_t number = 0; number < records.size(); ++number) {
        const auto label = label_of(dossier, {kind, number});
        const auto& id = records[number].id.text;
        ids.push_back(
            {one_line(id), label == id ? std::string() : shortened(label, longest_label)});
    }
}

void add_ids(std::vector<Candidate>& ids, const Dossier& dossier, RecordKind kind)
{
    switch (kind) {
    case RecordKind::claim:
        return add_ids(ids, dossier, kind, dossier.claims());
    case RecordKind::article:
        return add_ids(ids, dossier, kind, dossier.articles());
    case RecordKind::outlet:
        return add_ids(ids, dossier, kind, dossier.outlets());
    case RecordKind::speaker:
        return add_ids(ids, dossier, kind, dossier.speakers());
    case RecordKind::organization:
        return add_ids(ids, dossier, kind, dossier.organizations());
    case RecordKind::attribution:
        return add_ids(ids, dossier, kind, dossier.attributions());
    case RecordKind::text:
        return;
    }
}

/// A pipe would block, and a large file takes longer than anybody waits for a key.
bool is_quick_to_read(const std::string& graph)
{
    std::error_code error;
    return std::filesystem::is_regular_file(graph, error) &&
           std::filesystem::file_size(graph, error) <= largest_graph;
}

std::vector<Candidate> read_ids(const std::string& graph, const std::vector<RecordKind>& wanted)
{
    require_known_form(graph);
    const auto document = read_document(graph);
    std::vector<Candidate> ids;
    for (const auto kind : wanted) {
        add_ids(ids, document.dossier, kind);
    }
    std::ranges::sort(ids, {}, &Candidate::word);
    ids.resize(std::min(ids.size(), most_ids));
    return ids;
}

} // namespace

std::optional<std::vector<RecordKind>> kinds_called(const std::string& placeholder)
{
    std::vector<RecordKind> called;
    if (placeholder == "ID") {
        for (const auto& kind : kinds) {
            called.push_back(kind.second);
        }
        return called;
    }
    for (const auto& word : CLI::detail::split(placeholder, '|')) {
        const auto kind = kind_called(word);
        if (!kind) {
            return std::nullopt;
        }
        called.push_back(*kind);
    }
    return called;
}

std::vector<Candidate> ids_in(const std::string& graph, const std::vector<RecordKind>& wanted)
{
    if (!is_quick_to_read(graph)) {
        return {};
    }
    try {
        return read_ids(graph, wanted);
    } catch (const std::exception&) {
        return {}; // whatever is wrong, the command itself will say
    }
}

} // namespace hearsay
