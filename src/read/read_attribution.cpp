#include "read/fields.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr Fields<SpeakerAs, 3> speaker_as_fields{{
    optional<&SpeakerAs::name>("name"),
    optional<&SpeakerAs::role>("role"),
    optional<&SpeakerAs::affiliation>("affiliation"),
}};

constexpr Fields<Evidence, 4> evidence_fields{{
    required<&Evidence::text, &read_sha256>("text"),
    optional<&Evidence::part>("part"),
    required<&Evidence::start, &read_offset>("start"),
    required<&Evidence::end, &read_offset>("end"),
}};

constexpr Fields<Recorded, 3> recorded_fields{{
    optional<&Recorded::by>("by"),
    optional<&Recorded::at>("at"),
    optional<&Recorded::tool>("tool"),
}};

constexpr Fields<Reviewed, 2> reviewed_fields{{
    optional<&Reviewed::by>("by"),
    optional<&Reviewed::at>("at"),
}};

void read_speaker_as(Reading& reading, JsonValue value, SpeakerAs& speaker_as)
{
    read_fields(reading, value, speaker_as_fields, speaker_as);
}

void read_recorded(Reading& reading, JsonValue value, std::optional<Recorded>& recorded)
{
    read_fields(reading, value, recorded_fields, recorded.emplace());
}

void read_reviewed(Reading& reading, JsonValue value, std::optional<Reviewed>& reviewed)
{
    read_fields(reading, value, reviewed_fields, reviewed.emplace());
}

/// Whether an object has a count under `key`; what is none has been reported.
bool has_offset(JsonValue object, std::string_view key)
{
    const auto value = object.find(key);
    return value && whole_number(*value);
}

void read_piece(Reading& reading, JsonValue object, Evidence& evidence)
{
    read_fields(reading, object, evidence_fields, evidence);
    if (evidence.start < evidence.end || !object.is(JsonType::object) ||
        !has_offset(object, "start") || !has_offset(object, "end")) {
        return;
    }
    reading.report(
        *object.find("end"), "found end " + std::to_string(evidence.end) +
                                 ", expected it past start " + std::to_string(evidence.start));
}

void read_evidence(Reading& reading, JsonValue value, std::vector<Evidence>& evidence)
{
    if (!require_array(reading, value, "an array of pieces of evidence")) {
        return;
    }
    evidence.reserve(value.size());
    for (const auto each : value) {
        read_piece(reading, each, evidence.emplace_back());
    }
}

constexpr Fields<Attribution, 23> fields{{
    required<&Attribution::id>("id"),
    required<&Attribution::claim>("claim"),
    required<&Attribution::article>("article"),
    optional<&Attribution::via>("via"),
    optional<&Attribution::speaker>("speaker"),
    optional<&Attribution::speaker_as, &read_speaker_as>("speaker_as"),
    optional<&Attribution::mode>("mode"),
    optional<&Attribution::stance>("stance"),
    optional<&Attribution::basis>("basis"),
    optional<&Attribution::occasion>("occasion"),
    optional<&Attribution::own>("own"),
    optional<&Attribution::said_on>("said_on"),
    optional<&Attribution::cue>("cue"),
    optional<&Attribution::addressee>("addressee"),
    optional<&Attribution::translated>("translated"),
    optional<&Attribution::rule>("rule"),
    optional<&Attribution::confidence, &read_confidence>("confidence"),
    optional<&Attribution::status>("status"),
    optional<&Attribution::evidence, &read_evidence>("evidence"),
    optional<&Attribution::recorded, &read_recorded>("recorded"),
    optional<&Attribution::reviewed, &read_reviewed>("reviewed"),
    note_field<Attribution>(),
    x_field<Attribution>(),
}};

} // namespace

void read_record(Reading& reading, JsonValue object, Attribution& attribution)
{
    read_fields(reading, object, fields, attribution);
}

} // namespace hearsay
