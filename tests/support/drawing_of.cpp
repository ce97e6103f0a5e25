#include "support/dossier_of.hpp"

#include <algorithm>
#include <array>

namespace hearsay::test {
namespace {

std::string dated(const std::string& keyword, const std::optional<Date>& date)
{
    return date ? " " + keyword + " " + date->text : "";
}

std::string drawn(const std::string& keyword, const Ties& ties)
{
    if (!ties) {
        return "";
    }
    std::string text = ties->empty() ? " " + keyword + " nobody" : "";
    for (const auto& tie : *ties) {
        text += " " + keyword + " " + tie.organization.text;
        text += dated("since", tie.since) + dated("until", tie.until);
    }
    return text;
}

std::string drawn(const Organization& organization)
{
    const auto& parent = organization.parent;
    return "org " + organization.id.text + (parent ? " parent " + parent->text : "");
}

std::string drawn(const Outlet& outlet)
{
    return "outlet " + outlet.id.text + (outlet.named ? "" : " unnamed") +
           drawn("owner", outlet.owner);
}

std::string drawn(const Speaker& speaker)
{
    constexpr std::array kinds{"", " kind group", " kind organization", " kind document"};
    return "speaker " + speaker.id.text + kinds.at(static_cast<std::size_t>(speaker.kind)) +
           (speaker.named ? "" : " unnamed") + drawn("speaks", speaker.speaks_for) +
           drawn("member", speaker.affiliation);
}

std::string drawn(const Article& article, const std::vector<Text>& texts)
{
    const auto is_its = [&](const Text& text) { return text.article == article.id; };
    std::string text = "article " + article.id.text;
    text += article.outlet ? " at " + article.outlet->text : "";
    text += dated("on", article.published) + dated("revised", article.revised);
    text += article.in_hand ? " in-hand" : "";
    text += std::ranges::any_of(texts, is_its) ? " with-text" : "";
    text += article.copy_of ? " copies " + article.copy_of->text : "";
    return text + (is_retracted(article) ? " retracted" : "");
}

std::string drawn(const Claim& claim)
{
    constexpr std::array kinds{"fact", "figure", "opinion", "forecast", "intent"};
    std::string text = "claim " + claim.id.text;
    if (claim.kind) {
        text += std::string(" kind ") + kinds.at(static_cast<std::size_t>(*claim.kind));
    }
    for (const auto& broad : claim.implies) {
        text += " implies " + broad.text;
    }
    return text;
}

std::string drawn_qualities(const Attribution& attribution)
{
    constexpr std::array bases{" seen", " told", " inferred"};
    constexpr std::array statuses{" draft", " reviewed", " rejected"};
    std::string text;
    if (attribution.basis) {
        text += bases.at(static_cast<std::size_t>(*attribution.basis));
    }
    text += attribution.own ? " own" : "";
    text += dated("on", attribution.said_on);
    text += attribution.occasion.empty() ? "" : " occasion " + attribution.occasion;
    if (attribution.status) {
        text += statuses.at(static_cast<std::size_t>(*attribution.status));
    }
    return text;
}

std::string drawn(const Attribution& attribution)
{
    constexpr std::array links{" < ", " denies ", " doubts ", " unverified ", " declines "};
    const std::string link = links.at(static_cast<std::size_t>(attribution.stance));
    std::string text =
        attribution.id.text + " = " + attribution.claim.text + ": " + attribution.article.text;
    for (const auto& step : attribution.via) {
        text += " < " + step.text;
    }
    if (attribution.speaker) {
        text += link + attribution.speaker->text;
    } else if (!attribution.via.empty()) {
        text += link + "?";
    } else if (attribution.stance != Stance::asserts) {
        text += link;
    }
    return text + drawn_qualities(attribution);
}

} // namespace

std::string drawing_of(const Records& records)
{
    std::string text;
    for (const auto& organization : records.organizations) {
        text += drawn(organization) + "\n";
    }
    for (const auto& outlet : records.outlets) {
        text += drawn(outlet) + "\n";
    }
    for (const auto& speaker : records.speakers) {
        text += drawn(speaker) + "\n";
    }
    for (const auto& article : records.articles) {
        text += drawn(article, records.texts) + "\n";
    }
    for (const auto& claim : records.claims) {
        text += drawn(claim) + "\n";
    }
    for (const auto& attribution : records.attributions) {
        text += drawn(attribution) + "\n";
    }
    return text;
}

} // namespace hearsay::test
