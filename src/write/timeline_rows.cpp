#include <algorithm>
#include <array>

#include "base/unique.hpp"
#include "model/terms.hpp"
#include "write/timeline_text.hpp"
#include "write/utc.hpp"

namespace hearsay {
namespace {

constexpr std::int64_t day = 24 * 60 * 60;

std::string_view name_of(Order order)
{
    constexpr std::array<std::string_view, 3> names{"certain", "relies", "open"};
    return names[static_cast<std::size_t>(order)];
}

RowValue::List distinct(RowValue::List list)
{
    std::ranges::sort(list);
    erase_repeats(list);
    return list;
}

/// What the attributions of an appearance say, each once.
struct Said {
    RowValue::List via;
    RowValue::List speakers;
    RowValue::List stances;
    RowValue::List ids;
};

Said said_in(const Provenance& provenance, const Appearance& appearance)
{
    Said said;
    for (const auto number : appearance.attributions) {
        const auto& attribution = provenance.dossier->attributions()[number];
        for (const auto& step : attribution.via) {
            said.via.push_back(step.text);
        }
        if (const auto speaker = speaker_of(segment_of(provenance, number))) {
            said.speakers.emplace_back(id_of(provenance, *speaker));
        }
        said.stances.emplace_back(term_for(attribution.stance));
        said.ids.push_back(attribution.id.text);
    }
    return {
        distinct(said.via), distinct(said.speakers), distinct(said.stances), std::move(said.ids)};
}

std::vector<RowValue>
row_of(const Provenance& provenance, const Timeline& timeline, std::size_t place)
{
    const auto& appearance = timeline.appearances[place];
    const auto& articles = provenance.dossier->articles();
    const auto& article = articles[appearance.article];
    const auto said = said_in(provenance, appearance);
    RowValue::List from;
    for (const auto behind : appearance.from) {
        from.push_back(articles[timeline.appearances[behind].article].id.text);
    }
    const bool dated = appearance.published.has_value();
    const auto if_dated = [&](RowValue value) { return dated ? std::move(value) : RowValue(); };
    return {
        if_dated(place + 1),
        article.id.text,
        article.outlet ? RowValue(article.outlet->text) : RowValue(),
        dated ? RowValue(article.published->text) : RowValue(),
        dated ? RowValue(utc_text(appearance.published->begin)) : RowValue(),
        dated ? RowValue(utc_text(appearance.published->end)) : RowValue(),
        if_dated(name_of(appearance.order)),
        appearance.may_be_first,
        if_dated(static_cast<std::size_t>(appearance.silence / day)),
        from,
        said.via,
        said.speakers,
        said.stances,
        said.ids,
        appearance.retracted};
}

} // namespace

Rows rows_of(const Provenance& provenance, const Timeline& timeline)
{
    Rows rows{
        {"place", "article", "outlet", "published", "earliest", "latest", "order", "may_be_first",
         "silence_days", "from", "via", "speakers", "stances", "attributions", "retracted"},
        {}};
    for (std::size_t place = 0; place < timeline.appearances.size(); ++place) {
        rows.rows.push_back(row_of(provenance, timeline, place));
    }
    return rows;
}

} // namespace hearsay
