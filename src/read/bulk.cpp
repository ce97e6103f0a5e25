#include "read/bulk.hpp"

#include <array>

#include "read/duplicate_keys.hpp"
#include "read/records.hpp"
#include "read/values.hpp"

namespace hearsay {
namespace {

constexpr std::string_view blanks = " \t\r\n";

// The last is the root's own; the others are the kinds of record, in their order.
constexpr std::array<std::string_view, 8> line_types{
    "text", "organization", "outlet", "speaker", "article", "claim", "attribution", "dossier"};
constexpr std::size_t dossier_type = 7;

std::string_view take_line(std::string_view& rest)
{
    const auto length = rest.find('\n');
    const auto line = rest.substr(0, length);
    rest.remove_prefix(length == std::string_view::npos ? rest.size() : length + 1);
    return line;
}

bool is_blank(std::string_view line)
{
    return line.find_first_not_of(blanks) == std::string_view::npos;
}

template <class Record>
void add_record(Reading& reading, RecordKind kind, JsonValue object, std::vector<Record>& records)
{
    reading.place(kind, object);
    read_record(reading, object, records.emplace_back());
}

void read_typed(Reading& reading, std::size_t type, JsonValue object, Records& records)
{
    switch (const auto kind = static_cast<RecordKind>(type)) {
    case RecordKind::text:
        return add_record(reading, kind, object, records.texts);
    case RecordKind::organization:
        return add_record(reading, kind, object, records.organizations);
    case RecordKind::outlet:
        return add_record(reading, kind, object, records.outlets);
    case RecordKind::speaker:
        return add_record(reading, kind, object, records.speakers);
    case RecordKind::article:
        return add_record(reading, kind, object, records.articles);
    case RecordKind::claim:
        return add_record(reading, kind, object, records.claims);
    case RecordKind::attribution:
        return add_record(reading, kind, object, records.attributions);
    }
}

/// The number of the line's type; nothing, after a report, if it has none that is known.
std::optional<std::size_t> type_of(Reading& reading, JsonValue object)
{
    std::optional<JsonValue> type;
    for (const auto value : object) {
        if (value.key() != "type") {
            continue;
        }
        if (type) {
            reading.report(value, "key 'type' given twice in one object, expected once");
        }
        type = value;
    }
    if (!type) {
        reading.report(object, "missing key 'type'");
        return std::nullopt;
    }
    return read_word(reading, *type, line_types);
}

/// Reads the lines one after the other; one tree serves all.
class LineReader {
public:
    LineReader(Reading& reading, Records& records, bool begun)
        : reading_(reading), records_(records), begun_(begun)
    {
    }

    void read(std::string_view line)
    {
        if (const auto error = tree_.parse(line)) {
            reading_.report(line, *error);
            begun_ = true;
            return;
        }
        const JsonValue object(tree_, 0);
        if (!object.is(JsonType::object)) {
            reading_.report_found(object, "an object");
            begun_ = true;
            return;
        }
        const auto type = type_of(reading_, object);
        require_place(object, type);
        if (type == dossier_type) {
            read_dossier_line(reading_, object, records_);
        } else if (type) {
            read_typed(reading_, *type, object, records_);
        }
        begun_ = true;
    }

    bool begun() const { return begun_; }

private:
    /// The line of type dossier comes first, and once.
    void require_place(JsonValue object, std::optional<std::size_t> type)
    {
        if (type && !begun_ && *type != dossier_type) {
            reading_.report(
                object, "found type '" + std::string(line_types[*type]) +
                            "' on the first line, expected type 'dossier'; begin with "
                            "{\"type\": \"dossier\", \"hearsay\": 1}");
        }
        if (begun_ && type == dossier_type) {
            reading_.report(object, "found type 'dossier', expected it on the first line only");
        }
    }

    Reading& reading_;
    Records& records_;
    JsonTree tree_;
    bool begun_;
};

} // namespace

bool is_bulk_form(std::string_view text, std::string_view name)
{
    if (name.ends_with(".jsonl") || name.ends_with(".json")) {
        return name.ends_with(".jsonl");
    }
    auto rest = text;
    std::string_view line;
    do {
        line = take_line(rest);
    } while (is_blank(line) && !rest.empty());
    JsonTree tree;
    if (tree.parse(line)) {
        return false;
    }
    const JsonValue value(tree, 0);
    return value.is(JsonType::object) && (value.find("type") || !is_blank(rest));
}

void read_lines(Reading& reading, std::string_view text, Records& records)
{
    LinesRead lines;
    read_lines(reading, text, records, lines);
    require_begun(reading, lines);
}

void read_lines(Reading& reading, std::string_view text, Records& records, LinesRead& before)
{
    LineReader reader(reading, records, before.begun);
    for (auto rest = text; !rest.empty();) {
        reading.enter_line(++before.lines);
        const auto line = take_line(rest);
        if (!is_blank(line)) {
            reader.read(line);
        }
    }
    before.begun = reader.begun();
}

void require_begun(Reading& reading, const LinesRead& lines)
{
    if (!lines.begun) {
        reading.report_empty(
            "found nothing, expected a line {\"type\": \"dossier\", \"hearsay\": 1}");
    }
}

} // namespace hearsay
