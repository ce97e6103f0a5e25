#include "write/quotes_rows.hpp"

#include "model/terms.hpp"
#include "write/quotes_text.hpp"

namespace hearsay {
namespace {

RowValue id_of(const Dossier& dossier, const std::optional<RecordRef>& record)
{
    return record ? RowValue(hearsay::id_of(dossier, *record)) : RowValue();
}

RowValue text_of(const std::optional<Date>& date)
{
    return date ? RowValue(date->text) : RowValue();
}

template <class Enum> RowValue term_of(const std::optional<Enum>& value)
{
    return value ? RowValue(term_for(*value)) : RowValue();
}

RowValue words_of(const WordsByAttribution& words, std::uint32_t attribution)
{
    const auto found = words.find(attribution);
    return found == words.end() ? RowValue() : RowValue(found->second);
}

RowValue::List via_of(const Attribution& attribution)
{
    RowValue::List list;
    for (const auto& step : attribution.via) {
        list.push_back(step.text);
    }
    return list;
}

} // namespace

Rows rows_of(
    const Provenance& provenance, const std::vector<Quote>& quotes, const WordsByAttribution& words)
{
    Rows rows{
        {"attribution", "speaker", "stance", "claim", "article", "outlet", "via", "date", "said_on",
         "published", "mode", "status", "retracted", "within", "cue", "words"},
        {}};
    const auto& dossier = *provenance.dossier;
    for (const auto& quote : quotes) {
        const auto& attribution = dossier.attributions()[quote.attribution];
        rows.rows.push_back(
            {attribution.id.text, id_of(dossier, quote.speaker), term_for(attribution.stance),
             attribution.claim.text, attribution.article.text, id_of(dossier, quote.outlet),
             via_of(attribution), text_of(quote.date), text_of(attribution.said_on),
             text_of(dossier.articles()[quote.article.number].published), term_of(attribution.mode),
             term_of(attribution.status), quote.retracted,
             quote.within == Within::certainly ? "certainly" : "possibly",
             unless_empty(attribution.cue), words_of(words, quote.attribution)});
    }
    return rows;
}

Rows rows_of(const Provenance& provenance, const std::vector<Tally>& tallies, CountBy by)
{
    Rows rows{{std::string(name_of(by)), "name", "quotes", "articles", "claims", "speakers"}, {}};
    const auto& dossier = *provenance.dossier;
    for (const auto& tally : tallies) {
        const auto name = tally.record ? RowValue(label_of(dossier, *tally.record)) : RowValue();
        rows.rows.push_back(
            {id_of(dossier, tally.record), name, tally.quotes, tally.articles, tally.claims,
             tally.speakers});
    }
    return rows;
}

} // namespace hearsay
