#include "store/row_writer.hpp"

namespace hearsay {

// Only what has no column is taken over: most records have none of it.

Records without_columns(const Records& root)
{
    Records rest;
    rest.remarks = root.remarks;
    return rest;
}

Text without_columns(const Text& text)
{
    Text rest;
    rest.archived = text.archived;
    rest.retrieved = text.retrieved;
    rest.media_type = text.media_type;
    rest.translation_of = text.translation_of;
    rest.extractor = text.extractor;
    rest.remarks = text.remarks;
    return rest;
}

Organization without_columns(const Organization& organization)
{
    Organization rest;
    rest.aliases = organization.aliases;
    rest.same_as = organization.same_as;
    rest.merged_from = organization.merged_from;
    rest.remarks = organization.remarks;
    return rest;
}

Outlet without_columns(const Outlet& outlet)
{
    Outlet rest;
    rest.domains = outlet.domains;
    rest.aliases = outlet.aliases;
    rest.same_as = outlet.same_as;
    rest.merged_from = outlet.merged_from;
    rest.remarks = outlet.remarks;
    return rest;
}

Speaker without_columns(const Speaker& speaker)
{
    Speaker rest;
    rest.url = speaker.url;
    rest.date = speaker.date;
    rest.aliases = speaker.aliases;
    rest.same_as = speaker.same_as;
    rest.merged_from = speaker.merged_from;
    rest.remarks = speaker.remarks;
    return rest;
}

Article without_columns(const Article& article)
{
    Article rest;
    rest.archived = article.archived;
    rest.authors = article.authors;
    rest.published_as_printed = article.published_as_printed;
    rest.date_inferred = article.date_inferred;
    rest.revised = article.revised;
    rest.corrections = article.corrections;
    rest.remarks = article.remarks;
    return rest;
}

Claim without_columns(const Claim& claim)
{
    Claim rest;
    rest.texts = claim.texts;
    rest.place = claim.place;
    rest.merged_from = claim.merged_from;
    rest.remarks = claim.remarks;
    return rest;
}

Attribution without_columns(const Attribution& attribution)
{
    Attribution rest;
    rest.speaker_as = attribution.speaker_as;
    rest.addressee = attribution.addressee;
    rest.translated = attribution.translated;
    rest.rule = attribution.rule;
    rest.recorded = attribution.recorded;
    rest.reviewed = attribution.reviewed;
    rest.remarks = attribution.remarks;
    return rest;
}

} // namespace hearsay
