#include "read/fields.hpp"
#include "read/mergers.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr Fields<Organization, 10> fields{{
    required<&Organization::id>("id"),
    required<&Organization::name, &read_words>("name"),
    optional<&Organization::kind, &read_organization_kind>("kind"),
    optional<&Organization::country>("country"),
    optional<&Organization::parent>("parent"),
    optional<&Organization::aliases>("aliases"),
    optional<&Organization::same_as>("same_as"),
    optional<&Organization::merged_from, &read_mergers<Organization>>("merged_from"),
    note_field<Organization>(),
    x_field<Organization>(),
}};

} // namespace

void read_record(Reading& reading, JsonValue object, Organization& organization)
{
    read_fields(reading, object, fields, organization);
}

} // namespace hearsay
