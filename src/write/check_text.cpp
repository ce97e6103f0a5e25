#include "write/check_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "write/sentence.hpp"
#include "write/standing_text.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_names = 4;

const Dossier& dossier_of(const Labels& labels)
{
    return *labels.provenance().dossier;
}

/// `CNN (cnn)`: what is looked up or called.
std::string named(const Labels& labels, const std::string& id)
{
    const auto record = dossier_of(labels).find(id);
    return record ? labels.with_id(vertex_of(labels.provenance(), *record)) : labels.of_id(id);
}

const Attribution& attribution_in(const Labels& labels, const std::string& id)
{
    return dossier_of(labels).attributions()[dossier_of(labels).find(id)->number];
}

/// Who said it: the speaker, or the article that was there or names nobody.
std::string voice_of(const Labels& labels, const Attribution& attribution)
{
    if (attribution.speaker) {
        return labels.of_id(attribution.speaker->text);
    }
    return named(
        labels, attribution.via.empty() ? attribution.article.text : attribution.via.back().text);
}

/// `kompastv-1 (KompasTV) ← CNN ← Leif-Eric Easley`.
std::string way_of(const Labels& labels, const Attribution& attribution)
{
    auto way = named(labels, attribution.article.text);
    for (const auto& source : attribution.via) {
        way += " ← " + labels.of_id(source.text);
    }
    return attribution.speaker ? way + " ← " + labels.of_id(attribution.speaker->text) : way;
}

std::string about_attribution(const Labels& labels, const Check& check)
{
    const auto& attribution = attribution_in(labels, check.about);
    const auto article = named(labels, attribution.article.text);
    switch (check.question) {
    case Question::who_said_it:
        return attribution.via.empty()
                   ? fmt::format("Who told {} ({})?", article, check.about)
                   : fmt::format(
                         "Who told {}, from whom {} has it ({})?",
                         named(labels, attribution.via.back().text), article, check.about);
    case Question::which_article:
        return fmt::format(
            "Which article of {} does {} rely on ({})?", labels.of_id(check.other), article,
            check.about);
    case Question::when_said:
        return fmt::format(
            "When did {} say what {} prints ({})?", voice_of(labels, attribution), article,
            check.about);
    case Question::one_occasion:
        return fmt::format(
            "Did {} ({}) and {} ({}) say it on one occasion?", voice_of(labels, attribution),
            check.about, voice_of(labels, attribution_in(labels, check.other)), check.other);
    default:
        return fmt::format(
            "Is the draft {} right: {}{}?", check.about, way_of(labels, attribution),
            attribution.stance == Stance::asserts ? "" : ", who denies or doubts it");
    }
}

std::string condition_on(const Check& check, const Outcome& outcome, const std::string& names)
{
    const bool owner = check.question == Question::who_owns_it;
    switch (outcome.finding) {
    case Finding::organization:
        return names + (owner ? " owns it" : " stands behind it");
    case Finding::shared_owner:
        return "it shares an owner with " + names;
    case Finding::nobody:
        return owner ? "nobody in these chains does" : "it is nobody in these chains";
    case Finding::same_as:
    case Finding::article:
        return "it is " + names;
    case Finding::somebody_else:
        return check.question == Question::who_is_it
                   ? "it is somebody else, tied to nobody in these chains"
                   : "it was somebody new to this claim";
    case Finding::speaker:
        return "it was " + names;
    case Finding::first_hand:
        return "its author was there";
    case Finding::until:
        return "on " + names + " or before";
    case Finding::day:
        return "on " + names;
    case Finding::since:
        return "on " + names + " or later";
    case Finding::together:
        return "they did";
    case Finding::right:
        return "it is right";
    default:
        return "it is wrong";
    }
}

std::string name_in(const Labels& labels, const Outcome& outcome)
{
    const bool is_date = outcome.finding == Finding::until || outcome.finding == Finding::day ||
                         outcome.finding == Finding::since;
    return is_date || outcome.of.empty() ? outcome.of : named(labels, outcome.of);
}

/// Outcomes that end alike, and are told in one sentence.
using Alike = std::vector<const Outcome*>;

std::vector<Alike> alike_in(const Next& next, const Check& check)
{
    std::vector<Alike> groups;
    for (const auto& outcome : check.outcomes) {
        const auto found = std::ranges::find_if(groups, [&](const Alike& group) {
            return group.front()->finding == outcome.finding &&
                   group.front()->standing == outcome.standing;
        });
        (found == groups.end() ? groups.emplace_back() : *found).push_back(&outcome);
    }
    std::stable_sort(groups.begin(), groups.end(), [&](const Alike& one, const Alike& other) {
        return move_between(next.now, one.front()->standing) >
               move_between(next.now, other.front()->standing);
    });
    return groups;
}

std::string names_in(const Labels& labels, const Alike& group)
{
    std::vector<std::string> names;
    for (const auto* outcome : group) {
        if (names.size() == most_names && group.size() > most_names + 1) {
            names.push_back(in_figures(group.size() - most_names, "other"));
            break;
        }
        names.push_back(name_in(labels, *outcome));
    }
    return listed(names, "or");
}

} // namespace

std::string question_text(const Labels& labels, const Check& check)
{
    switch (check.question) {
    case Question::who_is_it:
        return "Who is behind " + named(labels, check.about) + ", not named?";
    case Question::who_owns_it:
        return "Who owns " + named(labels, check.about) + "?";
    case Question::for_whom:
        return "What organization stands behind " + named(labels, check.about) + "?";
    case Question::when_published:
        return "When did " + named(labels, check.about) + " appear?";
    default:
        return about_attribution(labels, check);
    }
}

std::string condition_text(const Labels& labels, const Check& check, const Outcome& outcome)
{
    return "if " + condition_on(check, outcome, name_in(labels, outcome));
}

CheckText text_of(const Labels& labels, const Next& next, const Check& check)
{
    CheckText text{question_text(labels, check), {}};
    bool stays = false;
    for (const auto& group : alike_in(next, check)) {
        const auto& first = *group.front();
        if (first.standing == next.now) {
            stays = true;
            continue;
        }
        const auto condition = condition_on(check, first, names_in(labels, group));
        text.outcomes.push_back(
            {"if " + condition, effect_text(next.now, first.standing), first.entries, true});
    }
    if (stays) {
        text.outcomes.push_back({"else", "stays", {}, false});
    }
    return text;
}

std::string summary_of(const Provenance& provenance, const Next& next)
{
    auto text =
        fmt::format("{} stands at {}", id_of(provenance, next.claim), standing_text(next.now));
    if (next.checks.empty()) {
        text += next.questions == 0 ? ": nothing about it is left to find out."
                                    : "; no single fact would move it, of " +
                                          in_figures(next.questions, "question") + " looked into.";
    } else {
        text += fmt::format(
            "; {} of {} looked into would move it.", next.checks.size(),
            in_figures(next.questions, "question"));
    }
    if (next.left_out != 0) {
        text += fmt::format(
            " {} more {} too many to look into; --max-outcomes allows more.", next.left_out,
            next.left_out == 1 ? "was" : "were");
    }
    return text;
}

} // namespace hearsay
