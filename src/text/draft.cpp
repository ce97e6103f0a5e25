#include "text/draft.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "base/slug.hpp"
#include "text/characters.hpp"
#include "text/code_points.hpp"
#include "text/draft_ids.hpp"
#include "text/draft_speaker.hpp"
#include "text/quoted_words.hpp"

namespace hearsay {
namespace {

constexpr std::string_view ellipsis = " \xE2\x80\xA6 ";

constexpr std::ptrdiff_t most_letters = 26; // that number the attributions of a claim

/// Collects the records of one article.
class Drafting {
public:
    Drafting(
        const ArticleText& text, const FoundArticle& found, const Gazetteer& gazetteer,
        const PageVocabulary& words)
        : text_(text), found_(found), gazetteer_(gazetteer), words_(words), points_(text.text)
    {
    }

    Records run()
    {
        add_article();
        const auto& all = found_.attributions;
        for (auto first = all.begin(); first != all.end();) {
            const auto end = all.end() - first > most_letters ? first + most_letters : all.end();
            const auto last = std::find_if(
                first + 1, end, [&](const auto& other) { return first->content != other.content; });
            for (const auto& sentence : sentences_of(text_.text, first->content)) {
                add_claim({first, last}, sentence);
            }
            first = last;
        }
        return std::move(draft_);
    }

private:
    void add_article()
    {
        const auto& masthead = found_.masthead;
        Article article;
        article.id.text = article_id(text_, masthead, gazetteer_);
        if (!masthead.outlet.empty()) {
            article.outlet = OutletId{outlet(masthead.outlet)};
        }
        article.kind = ArticleKind::article;
        article.title = line_of(masthead.title);
        article.url = masthead.url;
        for (const auto& author : masthead.authors) {
            article.authors.push_back(line_of(author));
        }
        article.language = masthead.language;
        article.published = masthead.published.date;
        article.published_as_printed = line_of(masthead.published.as_printed);
        article.date_inferred = masthead.published.is_inferred && masthead.published.date;
        article_ = article.id;
        draft_.articles.push_back(std::move(article));
        Text text;
        text.sha256 = text_.sha256;
        text.article = article_;
        text.media_type = "text/plain";
        text.language = masthead.language;
        draft_.texts.push_back(std::move(text));
    }

    static std::string line_of(const std::string& words)
    {
        return joined_words(words, {{0, static_cast<std::uint32_t>(words.size())}});
    }

    /// A claim, and an attribution for each of those that put it forward, or deny it, in the same
    /// words of the text. Joint speakers do so on one occasion.
    void add_claim(std::span<const FoundAttribution> sayings, const std::vector<TextSpan>& sentence)
    {
        const auto place = points_.before(sentence.front().begin);
        const auto wanted = fmt::format("{}/{}", article_.text, place);
        Claim claim;
        claim.id.text =
            free_id(wanted, [&](const std::string& id) { return claims_.contains(id); });
        claims_.insert(claim.id.text);
        claim.text = joined_words(text_.text, sentence);
        claim.language = found_.masthead.language;
        char letter = 'a';
        for (const auto& found : sayings) {
            const bool joint = std::ranges::any_of(
                sayings, [&](const auto& other) { return are_joint(found, other); });
            add_attribution(found, sentence, claim.id, letter);
            draft_.attributions.back().occasion = joint ? claim.id.text : "";
            letter = static_cast<char>(letter + 1);
        }
        draft_.claims.push_back(std::move(claim));
    }

    void add_attribution(
        const FoundAttribution& found, const std::vector<TextSpan>& sentence, const ClaimId& claim,
        char letter)
    {
        Attribution attribution;
        attribution.id.text = claim.text + '/' + letter;
        attribution.claim = claim;
        attribution.article = article_;
        attribution.mode = found.mode;
        attribution.stance = found.stance;
        attribution.said_on = found.said_on;
        attribution.cue = joined_cues(found);
        attribution.addressee = joined_words(text_.text, found.addressee);
        attribution.rule = found.rule;
        attribution.confidence = found.confidence;
        attribution.status = Status::draft;
        add_via(attribution, found);
        add_speaker(attribution, found);
        attribution.translated = is_translated(attribution);
        add_evidence(attribution, found, sentence);
        draft_.attributions.push_back(std::move(attribution));
    }

    std::string joined_cues(const FoundAttribution& found) const
    {
        std::string cue;
        for (const auto span : found.cue) {
            cue += cue.empty() ? std::string_view() : ellipsis;
            cue += joined_words(text_.text, {span});
        }
        return cue;
    }

    void add_via(Attribution& attribution, const FoundAttribution& found)
    {
        for (const auto& step : found.via) {
            if (is_own(step.name)) {
                continue; // a desk of the same outlet
            }
            const auto* const body = gazetteer_.outlet(step.name) == nullptr
                                         ? gazetteer_.organization(step.name)
                                         : nullptr;
            attribution.via.push_back({body == nullptr ? outlet(step.name) : voice_of(*body)});
        }
    }

    bool is_own(const std::string& name) const
    {
        const auto* const named = gazetteer_.outlet(name);
        return named != nullptr && named == gazetteer_.outlet(found_.masthead.outlet);
    }

    /// `dikutip dari BMKG`: what a ministry or agency says itself is no outlet's.
    std::string voice_of(const Organization& body)
    {
        Speaker speaker;
        speaker.id.text = speaker_id(body.name, SpeakerKind::organization, true, text_, gazetteer_);
        speaker.name = body.name;
        speaker.kind = SpeakerKind::organization;
        speaker.speaks_for = {{Tie{body.id, {}, {}, ""}}};
        add_ties(speaker.speaks_for);
        const auto id = speaker.id.text;
        keep(std::move(speaker));
        return id;
    }

    void add_speaker(Attribution& attribution, const FoundAttribution& found)
    {
        auto made = draft_speaker_of(text_, found, gazetteer_, words_);
        if (!made) {
            return;
        }
        const auto* const reporting = gazetteer_.outlet(made->speaker.name);
        if (reporting != nullptr && is_no_person(made->speaker)) {
            report_through(attribution, *reporting);
            return;
        }
        attribution.speaker = made->speaker.id;
        attribution.speaker_as = std::move(made->printed);
        for (auto& organization : made->organizations) {
            if (added_.insert(organization.id.text).second) {
                draft_.organizations.push_back(std::move(organization));
            }
        }
        add_ties(made->speaker.speaks_for);
        add_ties(made->speaker.affiliation);
        keep(std::move(made->speaker));
    }

    /// An outlet's name is a person's only if the text says what the person is.
    static bool is_no_person(const Speaker& speaker)
    {
        return speaker.kind == SpeakerKind::organization ||
               (speaker.role.empty() && !speaker.affiliation);
    }

    /// What an outlet says came through it; who said it is open.
    void report_through(Attribution& attribution, const Outlet& reporting)
    {
        const SourceId id{outlet(reporting.name)};
        if (std::ranges::find(attribution.via, id) == attribution.via.end() &&
            draft_.articles.front().outlet != OutletId{id.text}) {
            attribution.via.push_back(id);
        }
    }

    /// A speaker's first mention may say less than a later one.
    void keep(Speaker speaker)
    {
        const auto [place, added] = speakers_.try_emplace(speaker.id.text, draft_.speakers.size());
        if (added) {
            draft_.speakers.push_back(std::move(speaker));
            return;
        }
        auto& known = draft_.speakers[place->second];
        if (known.role.empty()) {
            known.role = std::move(speaker.role);
        }
        known.speaks_for = known.speaks_for ? known.speaks_for : speaker.speaks_for;
        known.affiliation = known.affiliation ? known.affiliation : speaker.affiliation;
    }

    void add_ties(const Ties& ties)
    {
        for (const auto& tie : ties.value_or(std::vector<Tie>{})) {
            add_organization(tie.organization);
        }
    }

    /// A known organization, with all above it.
    void add_organization(const OrganizationId& id)
    {
        const auto* organization = gazetteer_.organization_of(id);
        while (organization != nullptr && added_.insert(organization->id.text).second) {
            draft_.organizations.push_back(*organization);
            organization =
                organization->parent ? gazetteer_.organization_of(*organization->parent) : nullptr;
        }
    }

    /// The id of the outlet called `name`, whose record is in the draft from then on.
    std::string outlet(const std::string& name)
    {
        if (const auto* const known = gazetteer_.outlet(name)) {
            if (added_.insert(known->id.text).second) {
                draft_.outlets.push_back(*known);
                add_ties(known->owner);
            }
            return known->id.text;
        }
        Outlet outlet;
        outlet.id.text = outlet_id(name);
        outlet.name = line_of(name);
        if (is_domain(name)) {
            outlet.domains.push_back(small_letters(name));
            outlet.kind = "website";
        } else if (name.starts_with('@')) {
            outlet.kind = "social_media";
        }
        const auto id = outlet.id.text;
        if (added_.insert(id).second) {
            draft_.outlets.push_back(std::move(outlet));
        }
        return id;
    }

    /// Quoted directly, and through an outlet in another language than the article's.
    bool is_translated(const Attribution& attribution) const
    {
        const auto& language = found_.masthead.language;
        return attribution.mode != Mode::indirect && !language.empty() &&
               std::ranges::any_of(draft_.outlets, [&](const Outlet& outlet) {
                   const SourceId id{outlet.id.text};
                   return !outlet.language.empty() && outlet.language != language &&
                          std::ranges::find(attribution.via, id) != attribution.via.end();
               });
    }

    void add_evidence(
        Attribution& attribution, const FoundAttribution& found,
        const std::vector<TextSpan>& sentence) const
    {
        const auto add = [&](const std::vector<TextSpan>& spans, Part part) {
            for (const auto& span : spans) {
                add_words(attribution, span, part);
            }
        };
        add(sentence, Part::content);
        add(found.source, Part::speaker);
        add(found.cue, Part::cue);
        for (const auto& step : found.via) {
            add({step.words}, Part::relay);
        }
        add(found.addressee, Part::addressee);
        add(found.date, Part::date);
    }

    void add_words(Attribution& attribution, TextSpan span, Part part) const
    {
        const Evidence evidence{
            text_.sha256, part, points_.before(span.begin), points_.before(span.end)};
        const bool known =
            std::ranges::find(attribution.evidence, evidence) != attribution.evidence.end();
        if (evidence.start < evidence.end && !known) {
            attribution.evidence.push_back(evidence);
        }
    }

    const ArticleText& text_;
    const FoundArticle& found_;
    const Gazetteer& gazetteer_;
    const PageVocabulary& words_;
    CodePoints points_;
    Records draft_;
    ArticleId article_;
    std::set<std::string> claims_;
    std::set<std::string> added_; // ids of outlets and organizations
    std::map<std::string, std::size_t> speakers_;
};

} // namespace

Records draft_of(
    const ArticleText& text, const FoundArticle& found, const Gazetteer& gazetteer,
    const PageVocabulary& words)
{
    return Drafting(text, found, gazetteer, words).run();
}

} // namespace hearsay
