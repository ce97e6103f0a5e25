#include "write/show_text.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <nlohmann/json.hpp>

#include "write/json_records.hpp"
#include "write/labels.hpp"
#include "write/page.hpp"
#include "write/quotes_rows.hpp"
#include "write/quotes_text.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 12> naming_keys{
    "claim",      "article",     "via",    "speaker", "outlet",  "owner",
    "speaks_for", "affiliation", "parent", "copy_of", "implies", "distinct_from"};

std::string json_of(const Dossier& dossier, RecordRef record)
{
    std::string json;
    switch (record.kind) {
    case RecordKind::text:
        append_json(json, dossier.texts()[record.number]);
        break;
    case RecordKind::organization:
        append_json(json, dossier.organizations()[record.number]);
        break;
    case RecordKind::outlet:
        append_json(json, dossier.outlets()[record.number]);
        break;
    case RecordKind::speaker:
        append_json(json, dossier.speakers()[record.number]);
        break;
    case RecordKind::article:
        append_json(json, dossier.articles()[record.number]);
        break;
    case RecordKind::claim:
        append_json(json, dossier.claims()[record.number]);
        break;
    case RecordKind::attribution:
        append_json(json, dossier.attributions()[record.number]);
        break;
    }
    return json;
}

/// Says values of a record for a person.
class Values {
public:
    explicit Values(const Labels& labels) : labels_(labels) {}

    std::string text_of(std::string_view key, const Json& value) const
    {
        if (value.is_string()) {
            const auto text = value.get<std::string>();
            return std::ranges::find(naming_keys, key) != naming_keys.end() ? named(text) : text;
        }
        if (value.is_array()) {
            return value.empty() ? "nobody" : listed_values(key, value);
        }
        if (value.is_object()) {
            return members(key, value);
        }
        return value.is_boolean() ? (value.get<bool>() ? "yes" : "no") : value.dump();
    }

private:
    /// `CNN (cnn)`; what has no name but its id stays that.
    std::string named(const std::string& id) const
    {
        const auto name = labels_.of_id(id);
        return name == id || name.ends_with("(" + id + ")") ? name : name + " (" + id + ")";
    }

    std::string listed_values(std::string_view key, const Json& values) const
    {
        std::string text;
        for (const auto& value : values) {
            text += (text.empty() ? "" : value.is_object() ? "; " : ", ") + text_of(key, value);
        }
        return text;
    }

    /// `Ewha University (ewha), since 2001`.
    std::string members(std::string_view key, const Json& object) const
    {
        std::string text;
        for (const auto& [name, value] : object.items()) {
            const bool id =
                name == "id" && std::ranges::find(naming_keys, key) != naming_keys.end();
            text += text.empty() ? "" : ", ";
            text += id ? named(value.get<std::string>()) : (name + " ") + text_of(name, value);
        }
        return text;
    }

    const Labels& labels_;
};

void write_keys(Page& page, const Labels& labels, RecordRef record)
{
    const auto object = Json::parse(json_of(*labels.provenance().dossier, record));
    std::size_t longest = 0;
    for (const auto& [key, value] : object.items()) {
        longest = std::max(longest, key.size());
    }
    const Values values(labels);
    for (const auto& [key, value] : object.items()) {
        page.row("  " + padded(key, longest) + "  ", values.text_of(key, value));
    }
}

/// `outlet of kompastv-1 and kompastv-2`.
void write_mentions(Page& page, const Dossier& dossier, const std::vector<Mention>& mentions)
{
    std::map<std::pair<std::string_view, RecordKind>, std::vector<std::string>> ids;
    for (const auto& mention : mentions) {
        ids[{mention.key, mention.record.kind}].emplace_back(id_of(dossier, mention.record));
    }
    for (const auto& [key, naming] : ids) {
        const auto& [name, kind] = key;
        const auto kinds = naming.size() == 1 ? name_of(kind) : plural_of(kind);
        page.flow(
            "  " + std::string(name) + " of the " + std::string(kinds) + " ", listed(naming), 4);
    }
}

} // namespace

void write_record(
    Output& out, const Provenance& provenance, RecordRef record, const Touching& touching,
    const WordsByAttribution& words)
{
    const Labels labels(provenance);
    const auto& dossier = *provenance.dossier;
    Page page(out);
    page.flow(
        std::string(name_of(record.kind)) + " " + std::string(id_of(dossier, record)), "", 2,
        Tone::heading);
    write_keys(page, labels, record);
    if (!touching.quotes.empty()) {
        page.heading(record.kind == RecordKind::attribution ? "In words" : "Attributions");
        write_quotes(out, provenance, touching.quotes, words);
    }
    if (!touching.mentions.empty()) {
        page.heading("Named as");
        write_mentions(page, dossier, touching.mentions);
    }
}

void write_record_json(
    Output& out, const Provenance& provenance, RecordRef record, const Touching& touching,
    const WordsByAttribution& words)
{
    const auto& dossier = *provenance.dossier;
    out.write("{\"kind\":" + RowValue(name_of(record.kind)).json());
    out.write(",\n\"record\":" + json_of(dossier, record) + ",\n\"quotes\":");
    write_rows(out, rows_of(provenance, touching.quotes, words), Format::json);
    out.write(",\"mentions\":");
    Touching named = touching;
    named.quotes.clear();
    write_rows(out, mention_rows(provenance, named), Format::json);
    out.write("}\n");
}

Rows mention_rows(const Provenance& provenance, const Touching& touching)
{
    const auto& dossier = *provenance.dossier;
    Rows rows{{"kind", "id", "as"}, {}};
    for (const auto& mention : touching.mentions) {
        rows.rows.push_back(
            {name_of(mention.record.kind), id_of(dossier, mention.record), mention.key});
    }
    for (const auto& quote : touching.quotes) {
        rows.rows.push_back(
            {"attribution", dossier.attributions()[quote.attribution].id.text, RowValue()});
    }
    return rows;
}

} // namespace hearsay
