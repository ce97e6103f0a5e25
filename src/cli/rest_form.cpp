#include "cli/rest_form.hpp"

#include <algorithm>

#include "read/records.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

std::string json_of(const Records& root)
{
    return root_json_of(root);
}

template <class Record> std::string json_of(const Record& record)
{
    std::string json;
    append_json(json, record);
    return json;
}

void read_object(Reading& reading, JsonValue object, Records& root)
{
    read_dossier_line(reading, object, root);
}

template <class Record> void read_object(Reading& reading, JsonValue object, Record& record)
{
    read_record(reading, object, record);
}

// What a record must have: what it says of itself, and a name for what other tables say.

Records required_of(const Records&)
{
    return {};
}

Text required_of(const Text& text)
{
    Text required;
    required.sha256 = text.sha256;
    required.article.text = "x";
    return required;
}

template <class Record> Record named(const Record& record)
{
    Record required;
    required.id = record.id;
    required.name = record.name;
    return required;
}

Organization required_of(const Organization& organization)
{
    return named(organization);
}

Outlet required_of(const Outlet& outlet)
{
    return named(outlet);
}

Speaker required_of(const Speaker& speaker)
{
    auto required = named(speaker);
    required.kind = speaker.kind;
    if (speaker.kind == SpeakerKind::organization) {
        required.speaks_for.emplace(); // whom, another table says
    }
    return required;
}

Article required_of(const Article& article)
{
    Article required;
    required.id = article.id;
    return required;
}

Claim required_of(const Claim& claim)
{
    Claim required;
    required.id = claim.id;
    required.text = claim.text;
    return required;
}

Attribution required_of(const Attribution& attribution)
{
    Attribution required;
    required.id = attribution.id;
    required.claim.text = "x";
    required.article.text = "x";
    return required;
}

template <class Record> std::string rest_of(const Record& rest)
{
    static const Record nothing{};
    if (rest == nothing) {
        return {};
    }
    static const auto least = json_of(nothing);
    const auto json = json_of(rest);
    return "{" + json.substr(least.size() + 1); // past what it must have, and the comma
}

template <class Record> bool names_others(const Record&)
{
    return false;
}

/// Other claims have tables, in which numbers are looked up; names in `rest` nobody would check.
bool names_others(const Claim& claim)
{
    return !claim.implies.empty() || !claim.distinct_from.empty();
}

bool names_others(const Article& article)
{
    return article.copy_of || article.outlet;
}

template <class Record> std::string read_rest(std::string_view json, Record& record)
{
    if (json.size() < 2 || json.front() != '{') {
        return "found no JSON object";
    }
    auto whole = json_of(required_of(record));
    whole.back() = ',';
    whole += json.substr(1);
    JsonTree tree;
    if (const auto error = tree.parse(whole)) {
        return error->message;
    }
    Reading reading("rest");
    read_object(reading, JsonValue(tree, 0), record);
    const auto problems = reading.take_problems();
    if (names_others(record)) {
        return "names other records, which stand in columns of their own";
    }
    const auto error = std::ranges::find(problems, Severity::error, &Problem::severity);
    return error == problems.end() ? std::string() : error->message;
}

class JsonRestForm : public RestForm {
public:
    std::string written(const Text& rest) const override { return rest_of(rest); }
    std::string written(const Organization& rest) const override { return rest_of(rest); }
    std::string written(const Outlet& rest) const override { return rest_of(rest); }
    std::string written(const Speaker& rest) const override { return rest_of(rest); }
    std::string written(const Article& rest) const override { return rest_of(rest); }
    std::string written(const Claim& rest) const override { return rest_of(rest); }
    std::string written(const Attribution& rest) const override { return rest_of(rest); }
    std::string written(const Records& rest) const override { return rest_of(rest); }

    std::string read(std::string_view json, Text& record) const override
    {
        return read_rest(json, record);
    }
    std::string read(std::string_view json, Organization& record) const override
    {
        return read_rest(json, record);
    }
    std::string read(std::string_view json, Outlet& record) const override
    {
        return read_rest(json, record);
    }
    std::string read(std::string_view json, Speaker& record) const override
    {
        return read_rest(json, record);
    }
    std::string read(std::string_view json, Article& record) const override
    {
        return read_rest(json, record);
    }
    std::string read(std::string_view json, Claim& record) const override
    {
        return read_rest(json, record);
    }
    std::string read(std::string_view json, Attribution& record) const override
    {
        return read_rest(json, record);
    }
    std::string read(std::string_view json, Records& root) const override
    {
        return read_rest(json, root);
    }
};

} // namespace

const RestForm& json_rest_form()
{
    static const JsonRestForm form;
    return form;
}

} // namespace hearsay
