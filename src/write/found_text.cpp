#include "write/found_text.hpp"

#include <algorithm>
#include <array>

#include "base/nearest.hpp"
#include "model/naming.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/table.hpp"

namespace hearsay {
namespace {

std::string_view name_of(FoundAs as)
{
    constexpr std::array<std::string_view, 4> names{"all", "words", "beginnings", "scattered"};
    return names[static_cast<std::size_t>(as)];
}

std::string_view name_of(FoundIn in)
{
    constexpr std::array<std::string_view, 4> names{"id", "name", "alias", "translation"};
    return names[static_cast<std::size_t>(in)];
}

/// An attribution says nothing by its id: its claim does.
std::string_view label_of_found(const Dossier& dossier, RecordRef record)
{
    if (record.kind != RecordKind::attribution) {
        return label_of(dossier, record);
    }
    const auto claim = dossier.find(dossier.attributions()[record.number].claim.text);
    return claim ? label_of(dossier, *claim) : std::string_view();
}

std::string label_cell(const Dossier& dossier, const Found& found)
{
    const auto id = id_of(dossier, found.record);
    auto label = std::string(label_of_found(dossier, found.record));
    if (label == id) {
        label.clear();
    }
    const bool elsewhere = found.in == FoundIn::alias || found.in == FoundIn::translation;
    return elsewhere ? label + " (" + std::string(found.text) + ")" : label;
}

} // namespace

void write_found(Output& out, const Dossier& dossier, const std::vector<Found>& found)
{
    Table table{{{"id", Align::left, 12, true}, {"kind"}, {"what", Align::left, 24}}, {}};
    for (const auto& one : found) {
        table.rows.push_back(
            {std::string(id_of(dossier, one.record)), std::string(name_of(one.record.kind)),
             label_cell(dossier, one)});
    }
    write_table(out, table);
    Page page(out);
    page.blank();
    page.paragraph(in_figures(found.size(), "record") + ".");
}

Rows rows_of(const Dossier& dossier, const std::vector<Found>& found)
{
    Rows rows{{"kind", "id", "label", "as", "in", "text"}, {}};
    for (const auto& one : found) {
        rows.rows.push_back(
            {name_of(one.record.kind), id_of(dossier, one.record), label_of(dossier, one.record),
             name_of(one.as), name_of(one.in), one.text});
    }
    return rows;
}

std::string nothing_found(
    const std::vector<std::string>& vocabulary, const std::vector<std::string>& words)
{
    const std::vector<std::string_view> known(vocabulary.begin(), vocabulary.end());
    std::vector<std::string> quotations;
    std::string guess;
    for (const auto& word : words) {
        quotations.push_back(quoted(word));
        const auto begins = [&](std::string_view other) { return other.starts_with(word); };
        if (guess.empty() && std::ranges::none_of(known, begins)) {
            guess = did_you_mean(word, known);
        }
    }
    return "no record has " + listed(quotations) + guess;
}

} // namespace hearsay
