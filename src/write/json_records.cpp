#include "write/json_records.hpp"

#include "write/json_object.hpp"

namespace hearsay {
namespace {

// One overload a kind of record, one line a key; the readers' tables in read/read_<kind>.cpp have
// the same keys.

void add_remarks(JsonObject& object, const Remarks& remarks)
{
    object.add("note", remarks.note);
    object.add_json("x", remarks.x);
}

void add_members(JsonObject& object, const Text& text)
{
    object.add_always("sha256", text.sha256);
    object.add_always("article", text.article);
    object.add("url", text.url);
    object.add("archived", text.archived);
    object.add("retrieved", text.retrieved);
    object.add("media_type", text.media_type);
    object.add("language", text.language);
    object.add("translation_of", text.translation_of);
    object.add("extractor", text.extractor);
    add_remarks(object, text.remarks);
}

void add_members(JsonObject& object, const Organization& organization)
{
    object.add_always("id", organization.id);
    object.add_always("name", organization.name);
    object.add("kind", organization.kind);
    object.add("country", organization.country);
    object.add("parent", organization.parent);
    object.add("aliases", organization.aliases);
    object.add("same_as", organization.same_as);
    object.add("merged_from", organization.merged_from);
    add_remarks(object, organization.remarks);
}

void add_members(JsonObject& object, const Outlet& outlet)
{
    object.add_always("id", outlet.id);
    object.add_always("name", outlet.name);
    object.add("named", outlet.named, true);
    object.add("kind", outlet.kind);
    object.add("country", outlet.country);
    object.add("language", outlet.language);
    object.add("domains", outlet.domains);
    object.add("owner", outlet.owner);
    object.add("aliases", outlet.aliases);
    object.add("same_as", outlet.same_as);
    object.add("merged_from", outlet.merged_from);
    add_remarks(object, outlet.remarks);
}

void add_members(JsonObject& object, const Speaker& speaker)
{
    object.add_always("id", speaker.id);
    object.add_always("name", speaker.name);
    object.add_always("kind", speaker.kind);
    object.add("named", speaker.named, true);
    object.add("speaks_for", speaker.speaks_for);
    object.add("affiliation", speaker.affiliation);
    object.add("role", speaker.role);
    object.add("url", speaker.url);
    object.add("date", speaker.date);
    object.add("aliases", speaker.aliases);
    object.add("same_as", speaker.same_as);
    object.add("merged_from", speaker.merged_from);
    add_remarks(object, speaker.remarks);
}

void add_members(JsonObject& object, const Article& article)
{
    object.add_always("id", article.id);
    object.add("outlet", article.outlet);
    object.add("kind", article.kind);
    object.add("title", article.title);
    object.add("url", article.url);
    object.add("archived", article.archived);
    object.add("authors", article.authors);
    object.add("language", article.language);
    object.add("published", article.published);
    object.add("published_as_printed", article.published_as_printed);
    object.add("date_inferred", article.date_inferred);
    object.add("revised", article.revised);
    object.add("in_hand", article.in_hand);
    object.add("copy_of", article.copy_of);
    object.add("corrections", article.corrections);
    add_remarks(object, article.remarks);
}

void add_members(JsonObject& object, const Claim& claim)
{
    object.add_always("id", claim.id);
    object.add_always("text", claim.text);
    object.add("kind", claim.kind);
    object.add("language", claim.language);
    object.add("texts", claim.texts);
    object.add("about", claim.about);
    object.add("place", claim.place);
    object.add("implies", claim.implies);
    object.add("distinct_from", claim.distinct_from);
    object.add("merged_from", claim.merged_from);
    add_remarks(object, claim.remarks);
}

void add_members(JsonObject& object, const Attribution& attribution)
{
    object.add_always("id", attribution.id);
    object.add_always("claim", attribution.claim);
    object.add_always("article", attribution.article);
    object.add("via", attribution.via);
    object.add("speaker", attribution.speaker);
    object.add("speaker_as", attribution.speaker_as, SpeakerAs{});
    object.add("mode", attribution.mode);
    object.add("stance", attribution.stance, Stance::asserts);
    object.add("basis", attribution.basis);
    object.add("occasion", attribution.occasion);
    object.add("own", attribution.own);
    object.add("said_on", attribution.said_on);
    object.add("cue", attribution.cue);
    object.add("addressee", attribution.addressee);
    object.add("translated", attribution.translated);
    object.add("rule", attribution.rule);
    object.add("confidence", attribution.confidence);
    object.add("status", attribution.status);
    object.add("evidence", attribution.evidence);
    object.add("recorded", attribution.recorded);
    object.add("reviewed", attribution.reviewed);
    add_remarks(object, attribution.remarks);
}

void add_members(JsonObject& object, const Records& records)
{
    object.add_always("hearsay", std::uint64_t{1}); // the version of the format
    object.add("title", records.title);
    object.add("base", records.base);
    object.add("created", records.created);
    object.add("generator", records.generator);
    add_remarks(object, records.remarks);
}

template <class Record> void append_object(std::string& json, const Record& record)
{
    JsonObject object(json);
    add_members(object, record);
}

/// A merger of which only the id is known is no more than that.
template <class Record> void append_merger(std::string& json, const Merger<Record>& merger)
{
    if (merger.was.empty()) {
        append_json(json, std::string_view(merger.id));
        return;
    }
    JsonObject object(json);
    object.add_always("was", merger.was.front());
    object.add("into", merger.into);
    object.add("after", merger.after);
    object.add("gained", merger.gained);
    object.add("references", merger.references);
    object.add("note", merger.note);
}

/// One line of the bulk form.
template <class Record>
void append_line(std::string& json, std::string_view type, const Record& record)
{
    {
        JsonObject object(json);
        object.add_always("type", std::string(type));
        add_members(object, record);
    }
    json += '\n';
}

template <class Record>
void append_lines(std::string& json, RecordKind kind, const std::vector<Record>& records)
{
    for (const auto& record : records) {
        append_line(json, name_of(kind), record);
    }
}

} // namespace

void append_json(std::string& json, const Text& text)
{
    append_object(json, text);
}

void append_json(std::string& json, const Organization& organization)
{
    append_object(json, organization);
}

void append_json(std::string& json, const Outlet& outlet)
{
    append_object(json, outlet);
}

void append_json(std::string& json, const Speaker& speaker)
{
    append_object(json, speaker);
}

void append_json(std::string& json, const Article& article)
{
    append_object(json, article);
}

void append_json(std::string& json, const Claim& claim)
{
    append_object(json, claim);
}

void append_json(std::string& json, const Attribution& attribution)
{
    append_object(json, attribution);
}

void append_json(std::string& json, const Tie& tie)
{
    JsonObject object(json);
    object.add_always("id", tie.organization);
    object.add("since", tie.since);
    object.add("until", tie.until);
    object.add("source", tie.source);
}

void append_json(std::string& json, const Correction& correction)
{
    JsonObject object(json);
    object.add_always("kind", correction.kind);
    object.add("date", correction.date);
    object.add("url", correction.url);
    object.add("note", correction.note);
}

void append_json(std::string& json, const Evidence& evidence)
{
    JsonObject object(json);
    object.add_always("text", evidence.text);
    object.add_always(
        "part", evidence.part); // though absence says content: offsets alone are riddles
    object.add_always("start", evidence.start);
    object.add_always("end", evidence.end);
}

void append_json(std::string& json, const SpeakerAs& speaker_as)
{
    JsonObject object(json);
    object.add("name", speaker_as.name);
    object.add("role", speaker_as.role);
    object.add("affiliation", speaker_as.affiliation);
}

void append_json(std::string& json, const Recorded& recorded)
{
    JsonObject object(json);
    object.add("by", recorded.by);
    object.add("at", recorded.at);
    object.add("tool", recorded.tool);
}

void append_json(std::string& json, const Reviewed& reviewed)
{
    JsonObject object(json);
    object.add("by", reviewed.by);
    object.add("at", reviewed.at);
}

void append_json(std::string& json, const Merger<Organization>& merger)
{
    append_merger(json, merger);
}

void append_json(std::string& json, const Merger<Outlet>& merger)
{
    append_merger(json, merger);
}

void append_json(std::string& json, const Merger<Speaker>& merger)
{
    append_merger(json, merger);
}

void append_json(std::string& json, const Merger<Claim>& merger)
{
    append_merger(json, merger);
}

std::string root_json_of(const Records& records)
{
    std::string json;
    append_object(json, records);
    return json;
}

std::string json_document_of(const Records& records)
{
    std::string json;
    {
        JsonObject object(json, Members::on_a_line_each);
        add_members(object, records);
        object.add_lines(plural_of(RecordKind::text), records.texts);
        object.add_lines(plural_of(RecordKind::organization), records.organizations);
        object.add_lines(plural_of(RecordKind::outlet), records.outlets);
        object.add_lines(plural_of(RecordKind::speaker), records.speakers);
        object.add_lines(plural_of(RecordKind::article), records.articles);
        object.add_lines(plural_of(RecordKind::claim), records.claims);
        object.add_lines(plural_of(RecordKind::attribution), records.attributions);
    }
    json += '\n';
    return json;
}

std::string json_lines_of(const Records& records)
{
    std::string json;
    append_line(json, "dossier", records);
    return json + record_lines_of(records);
}

std::string record_lines_of(const Records& records)
{
    std::string json;
    append_lines(json, RecordKind::text, records.texts);
    append_lines(json, RecordKind::organization, records.organizations);
    append_lines(json, RecordKind::outlet, records.outlets);
    append_lines(json, RecordKind::speaker, records.speakers);
    append_lines(json, RecordKind::article, records.articles);
    append_lines(json, RecordKind::claim, records.claims);
    append_lines(json, RecordKind::attribution, records.attributions);
    return json;
}

} // namespace hearsay
