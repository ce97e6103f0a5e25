#include "read/fields.hpp"
#include "read/mergers.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr Fields<Speaker, 14> fields{{
    required<&Speaker::id>("id"),
    required<&Speaker::name, &read_words>("name"),
    required<&Speaker::kind>("kind"),
    optional<&Speaker::named>("named"),
    optional<&Speaker::speaks_for>("speaks_for"),
    optional<&Speaker::affiliation>("affiliation"),
    optional<&Speaker::role>("role"),
    optional<&Speaker::url>("url"),
    optional<&Speaker::date>("date"),
    optional<&Speaker::aliases>("aliases"),
    optional<&Speaker::same_as>("same_as"),
    optional<&Speaker::merged_from, &read_mergers<Speaker>>("merged_from"),
    note_field<Speaker>(),
    x_field<Speaker>(),
}};

} // namespace

void read_record(Reading& reading, JsonValue object, Speaker& speaker)
{
    read_fields(reading, object, fields, speaker);
    if (speaker.kind == SpeakerKind::organization && object.is(JsonType::object) &&
        !object.find("speaks_for")) {
        reading.report(
            object, "missing key 'speaks_for', expected for a speaker of kind organization; write "
                    "[] if it speaks for nobody");
    }
}

} // namespace hearsay
