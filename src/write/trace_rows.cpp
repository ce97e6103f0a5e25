#include "write/trace_rows.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "model/terms.hpp"
#include "write/json_text.hpp"
#include "write/trace_detail.hpp"

namespace hearsay {
namespace {

std::string_view name_of(TraceDirection direction)
{
    return direction == TraceDirection::upstream ? "upstream" : "downstream";
}

std::string_view name_of(TraceEnd end)
{
    constexpr std::array<std::string_view, 8> names{"goes_on", "speaker", "seen",  "nobody",
                                                    "carried", "circle",  "above", "depth"};
    return names[static_cast<std::size_t>(end)];
}

/// One chain.
struct Row {
    std::vector<std::string_view> steps;
    std::vector<std::string_view> attributions;
    std::string_view claim;
    std::string_view end;
    std::optional<std::string_view> stance;
    std::optional<std::string_view> mode;
    std::optional<std::string_view> cue;
    std::optional<std::string_view> said_on;
    std::optional<std::string_view> words;
};

void read_attribution(
    Row& row, const Attribution& attribution, const WordsByAttribution& words, std::uint32_t number)
{
    row.stance = term_for(attribution.stance);
    if (attribution.mode) {
        row.mode = term_for(*attribution.mode);
    }
    if (!attribution.cue.empty()) {
        row.cue = attribution.cue;
    }
    if (attribution.said_on) {
        row.said_on = attribution.said_on->text;
    }
    if (const auto found = words.find(number); found != words.end()) {
        row.words = found->second;
    }
}

Row row_of(
    const Provenance& provenance, const Trace& trace, std::size_t leaf,
    const WordsByAttribution& words)
{
    Row row;
    row.claim = id_of(provenance, claim_of(trace, leaf));
    row.end = name_of(trace.nodes[leaf].end);
    for (std::size_t place = leaf; place != 0; place = trace.nodes[place].parent) {
        const auto& node = trace.nodes[place];
        if (node.kind == TraceKind::step) {
            row.steps.push_back(id_of(provenance, node.vertex));
        }
        if (node.attribution != no_attribution) {
            const auto& attribution = provenance.dossier->attributions()[node.attribution];
            if (row.attributions.empty()) {
                read_attribution(row, attribution, words, node.attribution);
            }
            row.attributions.push_back(attribution.id.text);
        }
    }
    std::ranges::reverse(row.steps);
    std::ranges::reverse(row.attributions);
    return row;
}

/// Calls `each` with every row, until nobody reads on.
template <class Each>
void for_each_row(
    Output& out, const Provenance& provenance, const Trace& trace, const WordsByAttribution& words,
    Each each)
{
    for (std::size_t place = 0; place < trace.nodes.size() && !out.closed(); ++place) {
        if (trace.nodes[place].end != TraceEnd::goes_on) {
            each(row_of(provenance, trace, place, words));
        }
    }
}

void append_key(std::string& json, std::string_view key)
{
    json += json.ends_with('{') ? "\"" : ",\"";
    json += key;
    json += "\":";
}

void append(std::string& json, std::string_view key, std::optional<std::string_view> text)
{
    append_key(json, key);
    if (text) {
        append_json(json, *text);
    } else {
        json += "null";
    }
}

void append(std::string& json, std::string_view key, const std::vector<std::string_view>& texts)
{
    append_key(json, key);
    json += '[';
    for (const auto text : texts) {
        json += json.ends_with('[') ? "" : ",";
        append_json(json, text);
    }
    json += ']';
}

std::string cell_of(std::optional<std::string_view> text)
{
    return text ? one_line(*text) : std::string();
}

std::string cell_of(const std::vector<std::string_view>& texts)
{
    std::string cell;
    for (const auto text : texts) {
        cell += cell.empty() ? "" : " ";
        cell += text;
    }
    return one_line(cell);
}

} // namespace

void write_trace_json(
    Output& out, const Provenance& provenance, const Trace& trace, const WordsByAttribution& words)
{
    const auto start = id_of(provenance, trace.nodes.front().vertex);
    std::string_view before = "[\n";
    for_each_row(out, provenance, trace, words, [&](const Row& row) {
        std::string json = "{";
        append(json, "start", start);
        append(json, "direction", name_of(trace.direction));
        append(json, "claim", row.claim);
        append(json, "steps", row.steps);
        append(json, "attributions", row.attributions);
        append(json, "stance", row.stance);
        append(json, "mode", row.mode);
        append(json, "cue", row.cue);
        append(json, "said_on", row.said_on);
        append(json, "end", row.end);
        append(json, "words", row.words);
        out.write(before);
        out.write(json + "}");
        before = ",\n";
    });
    out.write(before == "[\n" ? "[]\n" : "\n]\n");
}

void write_trace_tsv(
    Output& out, const Provenance& provenance, const Trace& trace, const WordsByAttribution& words)
{
    out.write(
        "start\tdirection\tclaim\tsteps\tattributions\tstance\tmode\tcue\tsaid_on\tend\twords\n");
    const auto start = one_line(id_of(provenance, trace.nodes.front().vertex));
    for_each_row(out, provenance, trace, words, [&](const Row& row) {
        std::string line = start + '\t' + std::string(name_of(trace.direction)) + '\t';
        line += one_line(row.claim) + '\t' + cell_of(row.steps) + '\t' + cell_of(row.attributions);
        for (const auto& text : {row.stance, row.mode, row.cue, row.said_on}) {
            line += '\t' + cell_of(text);
        }
        out.write(line + '\t' + std::string(row.end) + '\t' + cell_of(row.words) + '\n');
    });
}

} // namespace hearsay
