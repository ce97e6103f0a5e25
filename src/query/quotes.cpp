#include "query/quotes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace hearsay {
namespace {

bool is_met(const std::vector<RecordRef>& wanted, const std::optional<RecordRef>& found)
{
    return wanted.empty() || (found && std::ranges::find(wanted, *found) != wanted.end());
}

std::optional<RecordRef> claim_of(const Provenance& provenance, std::uint32_t attribution)
{
    return RecordRef{RecordKind::claim, provenance.claims[attribution]};
}

/// The steps of an attribution's `via` as they are recorded.
std::vector<RecordRef> via_of(const Dossier& dossier, std::uint32_t attribution)
{
    std::vector<RecordRef> records;
    for (const auto& id : dossier.attributions()[attribution].via) {
        if (const auto found = dossier.find(id.text)) {
            records.push_back(*found);
        }
    }
    return records;
}

bool leads_through(
    const Dossier& dossier, std::uint32_t attribution, const std::vector<RecordRef>& wanted)
{
    const auto via = via_of(dossier, attribution);
    return wanted.empty() ||
           std::ranges::any_of(via, [&](RecordRef step) { return is_met(wanted, step); });
}

std::optional<RecordRef> outlet_of(const Dossier& dossier, const Article& article)
{
    return article.outlet ? dossier.find(article.outlet->text) : std::nullopt;
}

Quote quote_of(const Provenance& provenance, std::uint32_t number)
{
    const auto& dossier = *provenance.dossier;
    const auto& attribution = dossier.attributions()[number];
    Quote quote;
    quote.attribution = number;
    if (const auto speaker = speaker_of(segment_of(provenance, number))) {
        quote.speaker = record_of(provenance, *speaker);
    }
    quote.article = dossier.find(attribution.article.text).value();
    quote.outlet = outlet_of(dossier, dossier.articles()[quote.article.number]);
    quote.date = date_of(dossier, attribution);
    quote.retracted = provenance.out[number] && attribution.status != Status::rejected;
    return quote;
}

bool is_asked_for(const Provenance& provenance, const Quote& quote, const QuotesRequest& request)
{
    const auto& dossier = *provenance.dossier;
    const auto& attribution = dossier.attributions()[quote.attribution];
    return may_be_asked_for(request, attribution.stance, attribution.status) &&
           is_met(request.speakers, quote.speaker) && is_met(request.outlets, quote.outlet) &&
           is_met(request.claims, claim_of(provenance, quote.attribution)) &&
           is_met(request.articles, quote.article) &&
           leads_through(dossier, quote.attribution, request.via) &&
           is_wanted(request.span, quote.within);
}

auto place_of(const Dossier& dossier, const Quote& quote)
{
    const auto when = quote.date ? quote.date->interval : Interval{};
    return std::tuple(
        !quote.speaker, quote.speaker ? id_of(dossier, *quote.speaker) : std::string_view(),
        !quote.date, when.begin, when.end,
        std::string_view(dossier.attributions()[quote.attribution].id.text));
}

std::vector<std::optional<RecordRef>>
keys_of(const Provenance& provenance, const Quote& quote, CountBy by)
{
    switch (by) {
    case CountBy::speaker:
        return {quote.speaker};
    case CountBy::outlet:
        return {quote.outlet};
    case CountBy::claim:
        return {claim_of(provenance, quote.attribution)};
    case CountBy::via:
        break;
    }
    const auto via = via_of(*provenance.dossier, quote.attribution);
    const std::set<std::optional<RecordRef>> different(via.begin(), via.end());
    return via.empty() ? std::vector<std::optional<RecordRef>>{std::nullopt}
                       : std::vector<std::optional<RecordRef>>(different.begin(), different.end());
}

/// What was counted so far under one key.
struct Seen {
    std::size_t quotes = 0;
    std::set<RecordRef> articles;
    std::set<std::uint32_t> claims;
    std::set<RecordRef> speakers;
};

} // namespace

bool may_be_asked_for(const QuotesRequest& request, Stance stance, std::optional<Status> status)
{
    const auto& stances = request.stances;
    return (request.rejected || status != Status::rejected) &&
           (stances.empty() || std::ranges::find(stances, stance) != stances.end());
}

std::optional<Date> date_of(const Dossier& dossier, const Attribution& attribution)
{
    if (attribution.said_on) {
        return attribution.said_on;
    }
    const auto article = dossier.find(attribution.article.text);
    const bool found = article && article->kind == RecordKind::article;
    return found ? dossier.articles()[article->number].published : std::nullopt;
}

std::vector<Quote> quotes(const Provenance& provenance, const QuotesRequest& request)
{
    std::vector<Quote> found;
    const auto count = provenance.dossier->attributions().size();
    for (std::uint32_t number = 0; number < count; ++number) {
        auto quote = quote_of(provenance, number);
        quote.within = within(request.span, quote.date);
        if (is_asked_for(provenance, quote, request)) {
            found.push_back(std::move(quote));
        }
    }
    std::ranges::sort(
        found, {}, [&](const Quote& quote) { return place_of(*provenance.dossier, quote); });
    return found;
}

std::vector<Tally>
tallies(const Provenance& provenance, const std::vector<Quote>& quotes, CountBy by)
{
    std::map<std::optional<RecordRef>, Seen> seen;
    for (const auto& quote : quotes) {
        for (const auto& key : keys_of(provenance, quote, by)) {
            auto& entry = seen[key];
            ++entry.quotes;
            entry.articles.insert(quote.article);
            entry.claims.insert(provenance.claims[quote.attribution]);
            if (quote.speaker) {
                entry.speakers.insert(*quote.speaker);
            }
        }
    }
    std::vector<Tally> all;
    for (const auto& [key, entry] : seen) {
        all.push_back(
            {key, entry.quotes, entry.articles.size(), entry.claims.size(), entry.speakers.size()});
    }
    std::ranges::sort(all, {}, [&](const Tally& tally) {
        const auto& dossier = *provenance.dossier;
        return std::tuple(
            SIZE_MAX - tally.quotes, !tally.record,
            tally.record ? id_of(dossier, *tally.record) : std::string_view());
    });
    return all;
}

} // namespace hearsay
