#include "read/fields.hpp"
#include "read/mergers.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr Fields<Outlet, 13> fields{{
    required<&Outlet::id>("id"),
    required<&Outlet::name, &read_words>("name"),
    optional<&Outlet::named>("named"),
    optional<&Outlet::kind, &read_outlet_kind>("kind"),
    optional<&Outlet::country>("country"),
    optional<&Outlet::language>("language"),
    optional<&Outlet::domains>("domains"),
    optional<&Outlet::owner>("owner"),
    optional<&Outlet::aliases>("aliases"),
    optional<&Outlet::same_as>("same_as"),
    optional<&Outlet::merged_from, &read_mergers<Outlet>>("merged_from"),
    note_field<Outlet>(),
    x_field<Outlet>(),
}};

} // namespace

void read_record(Reading& reading, JsonValue object, Outlet& outlet)
{
    read_fields(reading, object, fields, outlet);
}

} // namespace hearsay
