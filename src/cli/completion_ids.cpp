#include "cli/completion_ids.hpp"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <map>

#include <CLI/CLI.hpp>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "cli/load.hpp"

namespace hearsay {
namespace {

constexpr std::uintmax_t largest_graph = 16U << 20U;
constexpr std::size_t most_ids = 2'000;
constexpr std::size_t longest_label = 60;

using Kinds = std::vector<RecordKind>;

/// What stands for ids in help, and of which records.
const std::map<std::string_view, IdsWanted>& called()
{
    using enum RecordKind;
    static const std::map<std::string_view, IdsWanted> words{
        {"CLAIM", {{claim}}},
        {"ARTICLE", {{article}}},
        {"OUTLET", {{outlet}}},
        {"SPEAKER", {{speaker}}},
        {"ORGANIZATION", {{organization}}},
        {"ATTRIBUTION", {{attribution}}},
        {"ID", {{claim, article, outlet, speaker, organization, attribution}}},
        {"NARROW", {{claim}}},
        {"BROAD", {{claim}}},
        {"A", {{claim, outlet, speaker, organization}}},
        {"B", {{claim, outlet, speaker, organization}}},
        {"JOINED", {{}, true}},
    };
    return words;
}

const std::map<std::string_view, Kinds>& named_by_option()
{
    using enum RecordKind;
    static const std::map<std::string_view, Kinds> options{
        {"--via", {outlet, article, speaker}},
        {"--speaker", {speaker}},
        {"--speaks-for", {organization}},
        {"--outlet", {outlet}},
    };
    return options;
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

template <class Record>
void add_joined(std::vector<Candidate>& ids, const std::vector<Record>& records)
{
    for (const auto& record : records) {
        for (const auto& merger : record.merged_from) {
            if (!merger.was.empty()) {
                ids.push_back({one_line(merger.id), "joined into " + record.id.text});
            }
        }
    }
}

void add_copies(std::vector<Candidate>& ids, const std::vector<Article>& articles)
{
    for (const auto& article : articles) {
        if (article.copy_of) {
            ids.push_back(
                {one_line(article.id.text), "copy of " + one_line(article.copy_of->text)});
        }
    }
}

std::vector<Candidate>
read_ids(const std::string& graph, const IdsWanted& wanted, std::string_view typed)
{
    const auto document = load_document(graph);
    const auto& dossier = document.dossier;
    std::vector<Candidate> ids;
    for (const auto kind : wanted.kinds) {
        add_ids(ids, dossier, kind);
    }
    if (wanted.joined) {
        add_joined(ids, dossier.claims());
        add_joined(ids, dossier.outlets());
        add_joined(ids, dossier.speakers());
        add_joined(ids, dossier.organizations());
        add_copies(ids, dossier.articles());
    }
    std::erase_if(ids, [&](const Candidate& id) { return !id.word.starts_with(typed); });
    std::ranges::sort(ids, {}, &Candidate::word);
    ids.resize(std::min(ids.size(), most_ids));
    return ids;
}

} // namespace

std::optional<IdsWanted> ids_called(const std::string& placeholder)
{
    IdsWanted wanted;
    for (const auto& word : CLI::detail::split(placeholder, '|')) {
        const auto found = called().find(word);
        if (found == called().end()) {
            return std::nullopt;
        }
        const auto& kinds = found->second.kinds;
        wanted.kinds.insert(wanted.kinds.end(), kinds.begin(), kinds.end());
        wanted.joined = wanted.joined || found->second.joined;
    }
    return wanted;
}

std::optional<IdsWanted> ids_for_option(const std::string& name)
{
    const auto found = named_by_option().find(name);
    return found == named_by_option().end() ? std::nullopt
                                            : std::optional(IdsWanted{found->second, false});
}

std::vector<Candidate>
ids_in(const std::string& graph, const IdsWanted& wanted, std::string_view typed)
{
    if (!is_quick_to_read(graph)) {
        return {};
    }
    try {
        return read_ids(graph, wanted, typed);
    } catch (const std::exception&) {
        return {}; // whatever is wrong, the command itself will say
    }
}

} // namespace hearsay
