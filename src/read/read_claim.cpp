#include "read/fields.hpp"
#include "read/mergers.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr Fields<Claim, 12> fields{{
    required<&Claim::id>("id"),
    required<&Claim::text, &read_words>("text"),
    optional<&Claim::kind>("kind"),
    optional<&Claim::language>("language"),
    optional<&Claim::texts>("texts"),
    optional<&Claim::about>("about"),
    optional<&Claim::place>("place"),
    optional<&Claim::implies>("implies"),
    optional<&Claim::distinct_from>("distinct_from"),
    optional<&Claim::merged_from, &read_mergers<Claim>>("merged_from"),
    note_field<Claim>(),
    x_field<Claim>(),
}};

} // namespace

void read_record(Reading& reading, JsonValue object, Claim& claim)
{
    read_fields(reading, object, fields, claim);
}

} // namespace hearsay
