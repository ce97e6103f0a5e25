#include "read/fields.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr Fields<Correction, 4> correction_fields{{
    required<&Correction::kind>("kind"),
    optional<&Correction::date>("date"),
    optional<&Correction::url>("url"),
    optional<&Correction::note>("note"),
}};

void read_corrections(Reading& reading, JsonValue value, std::vector<Correction>& corrections)
{
    if (!require_array(reading, value, "an array of corrections")) {
        return;
    }
    for (const auto each : value) {
        read_fields(reading, each, correction_fields, corrections.emplace_back());
    }
}

constexpr Fields<Article, 17> fields{{
    required<&Article::id>("id"),
    optional<&Article::outlet>("outlet"),
    optional<&Article::kind>("kind"),
    optional<&Article::title>("title"),
    optional<&Article::url>("url"),
    optional<&Article::archived>("archived"),
    optional<&Article::authors>("authors"),
    optional<&Article::language>("language"),
    optional<&Article::published>("published"),
    optional<&Article::published_as_printed>("published_as_printed"),
    optional<&Article::date_inferred>("date_inferred"),
    optional<&Article::revised>("revised"),
    optional<&Article::in_hand>("in_hand"),
    optional<&Article::copy_of>("copy_of"),
    optional<&Article::corrections, &read_corrections>("corrections"),
    note_field<Article>(),
    x_field<Article>(),
}};

} // namespace

void read_record(Reading& reading, JsonValue object, Article& article)
{
    read_fields(reading, object, fields, article);
}

} // namespace hearsay
