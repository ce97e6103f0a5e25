#include "read/fields.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr std::uint64_t version = 1;

void check_version(Reading& reading, JsonValue value, Records&)
{
    if (whole_number(value) != version) {
        reading.report_found(value, "1, the version of the format that this hearsay reads");
    }
}

template <RecordKind Kind, class Record>
void read_records(Reading& reading, JsonValue list, std::vector<Record>& records)
{
    if (!require_array(reading, list, "an array of " + std::string(plural_of(Kind)))) {
        return;
    }
    records.reserve(records.size() + list.size());
    for (const auto each : list) {
        if (!each.is(JsonType::object)) {
            reading.report_found(each, "an object");
            continue;
        }
        reading.place(Kind, each);
        read_record(reading, each, records.emplace_back());
    }
}

constexpr Fields<Records, 7> own_fields{{
    {"hearsay", &check_version, true},
    optional<&Records::title>("title"),
    optional<&Records::base>("base"),
    optional<&Records::created>("created"),
    optional<&Records::generator>("generator"),
    note_field<Records>(),
    x_field<Records>(),
}};

constexpr Fields<Records, 7> list_fields{{
    optional<&Records::texts, &read_records<RecordKind::text, Text>>("texts"),
    optional<&Records::organizations, &read_records<RecordKind::organization, Organization>>(
        "organizations"),
    optional<&Records::outlets, &read_records<RecordKind::outlet, Outlet>>("outlets"),
    optional<&Records::speakers, &read_records<RecordKind::speaker, Speaker>>("speakers"),
    optional<&Records::articles, &read_records<RecordKind::article, Article>>("articles"),
    optional<&Records::claims, &read_records<RecordKind::claim, Claim>>("claims"),
    optional<&Records::attributions, &read_records<RecordKind::attribution, Attribution>>(
        "attributions"),
}};

constexpr auto joined(const Fields<Records, 7>& one, const Fields<Records, 7>& other)
{
    Fields<Records, 14> both{};
    for (std::size_t number = 0; number < 7; ++number) {
        both[number] = one[number];
        both[7 + number] = other[number];
    }
    return both;
}

constexpr auto root_fields = joined(own_fields, list_fields);

} // namespace

void read_root(Reading& reading, JsonValue object, Records& records)
{
    read_fields(reading, object, root_fields, records);
}

void read_dossier_line(Reading& reading, JsonValue object, Records& records)
{
    read_fields(reading, object, own_fields, records);
}

} // namespace hearsay
