#include "support/oracle_told.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace hearsay::test {
namespace {

template <class Record>
const Record* record_in(const std::vector<Record>& records, const std::string& id)
{
    for (const auto& record : records) {
        if (record.id.text == id) {
            return &record;
        }
    }
    return nullptr;
}

/// `from` and all that can be reached from it by `implies`.
NameSet broader_than(const Dossier& dossier, const std::string& from)
{
    NameSet all{from};
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto& claim : dossier.claims()) {
            for (const auto& broad : claim.implies) {
                grown |= all.contains(claim.id.text) && all.insert(broad.text).second;
            }
        }
    }
    return all;
}

/// The retracted articles over which an attribution's way leads.
NameSet retracted_on(const Dossier& dossier, const Attribution& attribution)
{
    NameSet touched{attribution.article.text, root_article(dossier, attribution.article.text)};
    for (const auto& step : attribution.via) {
        touched.insert({step.text, root_article(dossier, step.text)});
    }
    std::erase_if(touched, [&](const std::string& id) {
        const auto* article = article_in(dossier, id);
        return article == nullptr || !is_retracted(*article);
    });
    return touched;
}

Names steps_of(const Dossier& dossier, const Attribution& attribution)
{
    const auto& article = attribution.article.text;
    Names all{attribution.own ? article : root_article(dossier, article)};
    for (const auto& step : attribution.via) {
        all.push_back(root_article(dossier, step.text));
    }
    if (attribution.speaker) {
        all.push_back(attribution.speaker->text);
    }
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Told told(const Dossier& dossier, const Attribution& attribution)
{
    Told result;
    result.id = attribution.id.text;
    result.claim = attribution.claim.text;
    result.steps = steps_of(dossier, attribution);
    if (speaker_in(dossier, result.steps.back()) != nullptr) {
        result.speaker = result.steps.back();
    }
    result.first_hand =
        attribution.basis == Basis::seen && attribution.via.empty() && !attribution.speaker;
    result.stance = attribution.stance;
    result.occasion = attribution.occasion;
    result.said_on = attribution.said_on;
    result.date = attribution.said_on ? attribution.said_on
                                      : article_in(dossier, result.steps.front())->published;
    result.reviewed = attribution.status == Status::reviewed;
    return result;
}

/// Keeps of equal ones that with the smallest id.
std::vector<Told> without_repetition(std::vector<Told> all)
{
    std::ranges::sort(all, {}, &Told::id);
    std::vector<Told> kept;
    for (const auto& one : all) {
        const auto key = [](const Told& it) {
            const auto date = it.said_on ? it.said_on->text : "";
            return std::tuple(it.steps, it.first_hand, it.claim, it.occasion, date, it.stance);
        };
        const auto equal = std::ranges::find(kept, key(one), key);
        if (equal == kept.end()) {
            kept.push_back(one);
        } else {
            equal->reviewed |= one.reviewed;
        }
    }
    return kept;
}

} // namespace

const Article* article_in(const Dossier& dossier, const std::string& id)
{
    return record_in(dossier.articles(), id);
}

const Outlet* outlet_in(const Dossier& dossier, const std::string& id)
{
    return record_in(dossier.outlets(), id);
}

const Speaker* speaker_in(const Dossier& dossier, const std::string& id)
{
    return record_in(dossier.speakers(), id);
}

std::string root_article(const Dossier& dossier, std::string id)
{
    const auto* article = article_in(dossier, id);
    return article != nullptr && article->copy_of ? root_article(dossier, article->copy_of->text)
                                                  : id;
}

std::string root_organization(const Dossier& dossier, std::string id)
{
    const auto* organization = record_in(dossier.organizations(), id);
    return organization->parent ? root_organization(dossier, organization->parent->text) : id;
}

Bearing bearing_on(const Dossier& dossier, const std::string& claim)
{
    Bearing bearing;
    const auto broader = broader_than(dossier, claim);
    for (const auto& attribution : dossier.attributions()) {
        const auto stance = attribution.stance;
        const auto& said = attribution.claim.text;
        const bool asserts =
            stance == Stance::asserts && broader_than(dossier, said).contains(claim);
        const bool contests =
            (stance == Stance::denies || stance == Stance::doubts) && broader.contains(said);
        if (attribution.status == Status::rejected || (!asserts && !contests)) {
            continue;
        }
        if (auto retracted = retracted_on(dossier, attribution); !retracted.empty()) {
            bearing.retracted.merge(retracted);
        } else {
            (asserts ? bearing.asserting : bearing.contesting)
                .push_back(told(dossier, attribution));
        }
    }
    bearing.asserting = without_repetition(std::move(bearing.asserting));
    bearing.contesting = without_repetition(std::move(bearing.contesting));
    return bearing;
}

std::vector<Told> denials_in(const Dossier& dossier)
{
    std::vector<Told> all;
    for (const auto& attribution : dossier.attributions()) {
        if (attribution.stance == Stance::denies && attribution.status != Status::rejected &&
            retracted_on(dossier, attribution).empty()) {
            all.push_back(told(dossier, attribution));
        }
    }
    return all;
}

} // namespace hearsay::test
