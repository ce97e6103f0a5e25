#include <algorithm>

#include <fmt/format.h>

#include "analysis/questions.hpp"

namespace hearsay {
namespace {

const Attribution& record_at(const Inquiry& inquiry, std::uint32_t attribution)
{
    return inquiry.dossier().attributions()[attribution];
}

Entry set_of(const Attribution& attribution, std::string key, std::string value)
{
    return set_entry(
        RecordKind::attribution, attribution.id.text, std::move(key), std::move(value));
}

/// `via` with `article` at `place`, as an entry spells it.
std::string via_with(const Attribution& attribution, std::size_t place, const std::string& article)
{
    std::vector<std::string_view> ids;
    for (const auto& source : attribution.via) {
        ids.emplace_back(source.text);
    }
    ids[place] = article;
    return fmt::format("{}", fmt::join(ids, ","));
}

/// An article does not have it from itself.
void add_article(
    const Attribution& attribution, std::size_t place, const std::string& article, Check& check)
{
    if (article != attribution.article.text) {
        const auto via = via_with(attribution, place, article);
        check.outcomes.push_back(
            {Finding::article, article, {set_of(attribution, "via", via)}, {}});
    }
}

/// The attributions with which a chain of these steps may end.
std::vector<const Attribution*> last_of(const Inquiry& inquiry, const Way& way)
{
    std::vector<const Attribution*> found;
    for (const auto& scoped : inquiry.scope.asserting) {
        const auto segment = segment_of(inquiry.provenance, scoped.attribution);
        const auto steps = segment.steps;
        const bool ends = segment.end == End::speaker || segment.end == End::seen;
        const bool fits =
            steps.size() <= way.size() && std::equal(steps.rbegin(), steps.rend(), way.rbegin());
        if (ends && fits) {
            found.push_back(&record_at(inquiry, scoped.attribution));
        }
    }
    return found;
}

/// Where both occasions are recorded there is nothing to ask.
void add_occasion(const Attribution& one, const Attribution& other, std::vector<Check>& checks)
{
    if (!one.occasion.empty() && !other.occasion.empty()) {
        return;
    }
    const auto known = one.occasion.empty() ? other.occasion : one.occasion;
    const auto name = known.empty() ? "occasion-of-" + one.id.text : known;
    Check check{Question::one_occasion, one.id.text, other.id.text, {}};
    check.outcomes.push_back(
        {Finding::together,
         {},
         {set_of(one, "occasion", name), set_of(other, "occasion", name)},
         {}});
    if (std::ranges::find(checks, check) == checks.end()) {
        checks.push_back(std::move(check));
    }
}

void add_pairs(
    const std::vector<const Attribution*>& ones, const std::vector<const Attribution*>& others,
    std::vector<Check>& checks)
{
    for (const auto* one : ones) {
        for (const auto* other : others) {
            if (one != other) {
                add_occasion(
                    one->id < other->id ? *one : *other, one->id < other->id ? *other : *one,
                    checks);
            }
        }
    }
}

void add_occasions(const Inquiry& inquiry, const std::vector<Way>& ways, std::vector<Check>& checks)
{
    constexpr std::size_t most_ways = 20;
    std::vector<std::vector<const Attribution*>> last;
    for (std::size_t place = 0; place < std::min(ways.size(), most_ways); ++place) {
        last.push_back(last_of(inquiry, ways[place]));
    }
    for (auto first = last.begin(); first != last.end(); ++first) {
        for (auto second = first + 1; second != last.end(); ++second) {
            add_pairs(*first, *second, checks);
        }
    }
}

} // namespace

void ask_which_article(const Inquiry& inquiry, std::vector<Check>& checks)
{
    for (const auto& scoped : inquiry.scope.asserting) {
        const auto& attribution = record_at(inquiry, scoped.attribution);
        for (std::size_t place = 0; place < attribution.via.size(); ++place) {
            const auto& source = attribution.via[place].text;
            Check check{Question::which_article, attribution.id.text, source, {}};
            const auto articles = inquiry.articles.find(source);
            if (articles == inquiry.articles.end()) {
                continue;
            }
            for (const auto& article : articles->second) {
                add_article(attribution, place, article, check);
            }
            if (!check.outcomes.empty()) {
                checks.push_back(std::move(check));
            }
        }
    }
}

void ask_about_occasions(const Inquiry& inquiry, std::vector<Check>& checks)
{
    add_occasions(inquiry, inquiry.weighing.disjoint.sources, checks);
    add_occasions(inquiry, inquiry.weighing.disjoint.reports, checks);
}

void ask_about_drafts(const Inquiry& inquiry, std::vector<Check>& checks)
{
    for (const auto* side : {&inquiry.scope.asserting, &inquiry.scope.contesting}) {
        for (const auto& scoped : *side) {
            const auto& attribution = record_at(inquiry, scoped.attribution);
            if (attribution.status == Status::draft) {
                checks.push_back(
                    {Question::is_it_right,
                     attribution.id.text,
                     {},
                     {{Finding::right, {}, {set_of(attribution, "status", "reviewed")}, {}},
                      {Finding::wrong, {}, {set_of(attribution, "status", "rejected")}, {}}}});
            }
        }
    }
}

} // namespace hearsay
