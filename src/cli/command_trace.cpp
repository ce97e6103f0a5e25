#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/words.hpp"
#include "model/naming.hpp"
#include "query/trace.hpp"
#include "write/trace_rows.hpp"
#include "write/trace_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    AsOfOption as_of;
    std::string start;
    std::string texts;
    bool downstream = false;
    Format format = Format::text;
    TraceRequest request;
};

Vertex require_start(const Provenance& provenance, const Options& options)
{
    const auto record = require_record(*provenance.dossier, options.graph, options.start);
    const auto start = start_for(provenance, record);
    if (record.kind != RecordKind::organization && record.kind != RecordKind::attribution) {
        return *start;
    }
    const auto hint = start ? fmt::format(
                                  ", try its {} {}", name_of(provenance.graph[*start].kind),
                                  hearsay::quoted(id_of(provenance, *start)))
                            : std::string();
    Location where;
    where.file = one_line(options.graph);
    throw InputError(
        where, fmt::format(
                   "{} is an {}, not a claim, article, outlet or speaker{}",
                   hearsay::quoted(options.start), name_of(record.kind), hint));
}

/// The words of all attributions that a trace shows, if asked for; what is missing goes to stderr.
std::vector<std::uint32_t> attributions_in(const Trace& trace)
{
    std::vector<std::uint32_t> attributions;
    for (const auto& node : trace.nodes) {
        if (node.attribution != no_attribution) {
            attributions.push_back(node.attribution);
        }
    }
    return attributions;
}

void write_answer(
    Output& out, const Provenance& provenance, const Trace& trace, const WordsByAttribution& words,
    Format format)
{
    switch (format) {
    case Format::text:
        write_trace(out, provenance, trace, words);
        break;
    case Format::json:
        write_trace_json(out, provenance, trace, words);
        break;
    case Format::tsv:
        write_trace_tsv(out, provenance, trace, words);
        break;
    }
}

/// A table has no room for it.
void warn_of_left_out(const Trace& trace)
{
    if (trace.left_out != 0 || !trace.complete) {
        fmt::print(
            stderr, "hearsay: {}{} more chain{} left out, ask for them with --max-chains\n",
            trace.complete ? "" : "more than ", trace.left_out, trace.left_out == 1 ? "" : "s");
    }
}

} // namespace

Action declare_trace(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    add_argument(app, "ID", options->start, "Claim, article, outlet or speaker to start from");
    add_flag(app, "--downstream", options->downstream, "Who repeated it, instead of where from");
    add_number(app, "--depth", options->request.depth, 1, "Show so many steps from ID");
    add_max_chains(app, options->request.max_chains);
    add_texts(app, options->texts);
    add_as_of(app, options->as_of);
    add_format(app, options->format);

    return [options](Output& out) {
        const auto dossier = load_dossier_about(
            options->graph, options->as_of, {{options->start}, {}, Around::chains}, Beyond::copies);
        const auto provenance = build_provenance(dossier);
        auto request = options->request;
        request.start = require_start(provenance, *options);
        request.direction =
            options->downstream ? TraceDirection::downstream : TraceDirection::upstream;
        request.repeats = options->format == Format::text ? Repeats::once : Repeats::spelled_out;
        const auto found = trace(provenance, request);
        const auto words = find_words(dossier, attributions_in(found), options->texts);
        write_answer(out, provenance, found, words, options->format);
        if (options->format != Format::text) {
            warn_of_left_out(found);
        }
        return ExitCode::done;
    };
}

Explanation explain_trace()
{
    return {
        R"(Follows what is recorded, step by step: from a claim or an article to where it comes
from, or with --downstream from a speaker or an outlet to who repeated it. A tree shows
each chain with the cue, the date and the stance of each attribution; with --texts, the
words.)",
        {{"hearsay trace graphs/putin-kim-2023.json joint-drills", "Where a claim comes from"},
         {"hearsay trace graphs/putin-kim-2023.json putin --downstream",
          "Who repeated a speaker, and through whom"},
         {"hearsay trace graphs/niger-uranium.json niger-deal --format tsv", "One chain a row"}}};
}

} // namespace hearsay
