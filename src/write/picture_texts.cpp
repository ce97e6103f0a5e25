#include "write/picture_texts.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "write/stance.hpp"

namespace hearsay {
namespace {

constexpr std::size_t day_length = 10;    // yyyy-mm-dd
constexpr std::size_t minute_length = 16; // yyyy-mm-ddThh:mm

/// `2023-09-07 05:49`: `date` as it is written, but for seconds and zone; an interval whole.
std::string shown(const Date& date)
{
    if (date.text.find('/') != std::string::npos) {
        return date.text;
    }
    auto text = date.text.substr(0, minute_length);
    std::ranges::replace(text, 'T', ' ');
    return text;
}

/// The day, month or year on which a date begins.
std::string day_of(const Date& date)
{
    return date.text.substr(0, std::min(date.text.find_first_of("T/"), day_length));
}

void add_detail(PictureNode& node, std::string detail)
{
    if (!detail.empty()) {
        node.details.push_back(std::move(detail));
    }
}

std::string outlet_name(const Provenance& provenance, const Article& article)
{
    const auto outlet =
        article.outlet ? provenance.dossier->find(article.outlet->text) : std::nullopt;
    return outlet ? std::string(label_of(*provenance.dossier, *outlet)) : "";
}

const char* word_for(ArticleKind kind)
{
    switch (kind) {
    case ArticleKind::article:
        return "";
    case ArticleKind::post:
        return "post";
    case ArticleKind::press_release:
        return "press release";
    case ArticleKind::transcript:
        return "transcript";
    case ArticleKind::video:
        return "video";
    case ArticleKind::image:
        return "image";
    }
    return "";
}

std::string date_line(const Article& article)
{
    if (!article.published) {
        return "";
    }
    return shown(*article.published) + (article.date_inferred ? " (inferred)" : "");
}

void describe_article(
    PictureNode& node, const Provenance& provenance, const Article& article, std::size_t copies)
{
    const auto outlet = outlet_name(provenance, article);
    const auto& title = article.title.empty() ? article.id.text : article.title;
    node.kind = NodeKind::article;
    node.name = outlet.empty() ? title : outlet;
    add_detail(node, outlet.empty() || article.title.empty() ? "" : title);
    add_detail(node, article.kind ? word_for(*article.kind) : "");
    add_detail(node, date_line(article));
    add_detail(node, is_retracted(article) ? "[retracted]" : "");
    if (copies != 0) {
        add_detail(node, fmt::format("and {} {}", copies, copies == 1 ? "copy" : "copies"));
    }
    node.day = article.published ? day_of(*article.published) : "";
    node.url = article.url.empty() ? article.archived : article.url;
    node.tooltip = "article " + article.id.text + ": ";
    for (const auto& part : {outlet, article.title, date_line(article)}) {
        node.tooltip += (part.empty() || node.tooltip.ends_with(": ") ? "" : ", ") + part;
    }
}

void describe_speaker(PictureNode& node, const Speaker& speaker)
{
    node.kind = NodeKind::speaker;
    node.name = speaker.name;
    node.faint = !speaker.named;
    add_detail(node, speaker.role);
    add_detail(node, speaker.kind == SpeakerKind::document ? "document" : "");
    add_detail(node, speaker.date ? shown(*speaker.date) : "");
    add_detail(node, speaker.named ? "" : "(unnamed)");
    node.url = speaker.url;
    node.tooltip = fmt::format(
        "speaker {}: {}{}{}", speaker.id.text, speaker.name, speaker.role.empty() ? "" : ", ",
        speaker.role);
}

void describe_outlet(PictureNode& node, const Outlet& outlet)
{
    node.kind = NodeKind::outlet;
    node.name = outlet.name;
    node.faint = !outlet.named;
    add_detail(node, outlet.named ? "" : "(unnamed)");
    node.tooltip = fmt::format("outlet {}: {}", outlet.id.text, outlet.name);
}

void describe_claim(PictureNode& node, const Claim& claim)
{
    node.kind = NodeKind::claim;
    node.name = claim.text;
    node.tooltip = fmt::format("claim {}: {}", claim.id.text, claim.text);
}

void describe_organization(PictureNode& node, const Organization& organization)
{
    node.kind = NodeKind::organization;
    node.name = organization.name;
    node.tooltip = fmt::format("organization {}: {}", organization.id.text, organization.name);
}

std::string_view name_of(const Provenance& provenance, std::string_view id)
{
    const auto record = provenance.dossier->find(id);
    return record ? label_of(*provenance.dossier, *record) : id;
}

std::string who_says(const Provenance& provenance, const Attribution& attribution)
{
    if (attribution.speaker) {
        return std::string(name_of(provenance, attribution.speaker->text));
    }
    return attribution.basis == Basis::seen ? "its own reporter" : "nobody named";
}

std::string through_whom(const Provenance& provenance, const Attribution& attribution)
{
    std::string text;
    for (const auto& source : attribution.via) {
        text += (text.empty() ? ", through " : " from ") +
                std::string(name_of(provenance, source.text));
    }
    return text;
}

} // namespace

PictureNode node_for(const Provenance& provenance, Vertex vertex, std::size_t copies)
{
    const auto& dossier = *provenance.dossier;
    const auto [kind, number] = provenance.graph[vertex];
    PictureNode node;
    node.id = id_of(provenance, vertex);
    switch (kind) {
    case RecordKind::article:
        describe_article(node, provenance, dossier.articles()[number], copies);
        node.faint = !provenance.in_hand[vertex];
        break;
    case RecordKind::speaker:
        describe_speaker(node, dossier.speakers()[number]);
        break;
    case RecordKind::outlet:
        describe_outlet(node, dossier.outlets()[number]);
        break;
    case RecordKind::organization:
        describe_organization(node, dossier.organizations()[number]);
        break;
    default:
        describe_claim(node, dossier.claims()[number]);
    }
    return node;
}

std::string short_text(const Attribution& attribution)
{
    const auto date = attribution.said_on ? shown(*attribution.said_on) : "";
    const bool both = !date.empty() && !attribution.cue.empty();
    return date + (both ? " · " : "") + attribution.cue;
}

std::string
full_text(const Provenance& provenance, std::uint32_t attribution, const std::string& words)
{
    const auto& record = provenance.dossier->attributions()[attribution];
    std::string text = fmt::format(
        "{}: {} {} \"{}\"", record.id.text, who_says(provenance, record), verb_for(record.stance),
        name_of(provenance, record.claim.text));
    if (record.said_on) {
        text += ", " + record.said_on->text;
    }
    if (!record.cue.empty()) {
        text += ", cue \"" + record.cue + "\"";
    }
    text += fmt::format(", in {}{}", record.article.text, through_whom(provenance, record));
    return words.empty() ? text : text + ": \"" + words + "\"";
}

std::string size_text(const Provenance& provenance, const Selection& selection)
{
    std::set<std::uint32_t> attributions;
    std::set<std::uint32_t> claims;
    std::set<std::uint32_t> articles;
    for (const auto& stretch : selection.stretches) {
        attributions.insert(stretch.attribution);
        claims.insert(provenance.claims[stretch.attribution]);
        articles.insert(provenance.steps.of(stretch.attribution).front());
    }
    const auto count = [](std::size_t number, const char* what) {
        return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
    };
    return fmt::format(
        "{} of {} in {}", count(attributions.size(), "attribution"), count(claims.size(), "claim"),
        count(articles.size(), "article"));
}

} // namespace hearsay
