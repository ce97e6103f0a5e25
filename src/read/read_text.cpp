#include "read/fields.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr Fields<Text, 11> fields{{
    required<&Text::sha256, &read_sha256>("sha256"),
    required<&Text::article>("article"),
    optional<&Text::url>("url"),
    optional<&Text::archived>("archived"),
    optional<&Text::retrieved>("retrieved"),
    optional<&Text::media_type>("media_type"),
    optional<&Text::language>("language"),
    optional<&Text::translation_of, &read_sha256>("translation_of"),
    optional<&Text::extractor>("extractor"),
    note_field<Text>(),
    x_field<Text>(),
}};

} // namespace

void read_record(Reading& reading, JsonValue object, Text& text)
{
    read_fields(reading, object, fields, text);
}

} // namespace hearsay
