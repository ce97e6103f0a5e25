#include "analysis/merging.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>

#include "analysis/barring.hpp"
#include "base/numbering.hpp"
#include "base/unique.hpp"

namespace hearsay {
namespace {

/// A token that a rule adds, before its group has a stage.
struct Merge {
    std::size_t chain = 0;  // among the merged chains
    Rule rule = Rule::speaks_for;
    std::uint32_t name = 0;   // of the token; the group's identity too
    std::uint32_t order = 0;  // of the group among those of its rule
    Vertex member = 0;
    bool reports_only = false;
    bool of_origin = false;
};

/// What a token is of.
struct Kind {
    bool reports_only = false;
    bool of_origin = false;
};

class VertexMerger {
public:
    VertexMerger(const Provenance& provenance, const Scope& scope, const Chains& chains)
        : provenance_(provenance), facts_(provenance.facts), chains_(chains),
          denials_(denials_in(provenance, scope)),
          vertices_(static_cast<std::uint32_t>(num_vertices(provenance.graph)))
    {
        merging_.stages = {{Rule::exchange, {}, {}}, {Rule::dates, {}, {}}, {Rule::unnamed, {}, {}}};
        note_occasions();
    }

    Merging run()
    {
        merging_.chains.reserve(chains_.all.size());
        for (std::size_t place = 0; place < chains_.all.size(); ++place) {
            const auto& chain = chains_.all[place];
            if (chain.end == End::speaker || chain.end == End::seen) {
                merging_.chains.push_back({});
                merging_.chains.back().place = place;
                merging_.chains.back().tokens.reserve(4 * chain.steps.size());
                merge(chain);
            }
        }
        give_stages();
        number_tokens();
        return std::move(merging_);
    }

private:
    MergedChain& current() { return merging_.chains.back(); }

    void note_occasions()
    {
        for (const auto& chain : chains_.all) {
            const auto& occasion = facts_.attributions[chain.segments.back()].occasion;
            if (!occasion.empty()) {
                occasions_.push_back(occasion);
            }
        }
        std::ranges::sort(occasions_);
        erase_repeats(occasions_);
    }

    void merge(const Chain& chain)
    {
        const auto barring = barred_by(provenance_, chain, denials_);
        current().barred = !barring.empty();
        note(dates_stage, barring);
        std::size_t first = 0;
        for (const auto attribution : chain.segments) {
            const auto segment = segment_of(provenance_, attribution);
            const auto date = date_of(provenance_, segment);
            for (std::size_t step = 0; step < segment.steps.size(); ++step) {
                const bool last = first + step + 1 == chain.steps.size();
                add_step(segment.steps[step], date, last && chain.end == End::speaker);
            }
            first += segment.steps.size() - 1;
        }
        if (chain.end == End::seen) {
            const auto segment = segment_of(provenance_, chain.segments.back());
            add_unit(chain.steps.back(), date_of(provenance_, segment));
        }
        add_occasion(chain);
    }

    const Facts::Outlet& outlet_at(Vertex vertex) const
    {
        return facts_.outlets[provenance_.graph[vertex].number];
    }

    void add_step(Vertex vertex, const std::optional<Interval>& date, bool is_origin)
    {
        const bool shared = provenance_.in_hand[vertex];
        const auto name = static_cast<std::uint32_t>(vertex);
        current().tokens.push_back({name, 0, shared, is_origin});
        switch (provenance_.graph[vertex].kind) {
        case RecordKind::article:
            merge_with_publisher(vertex, date, {shared, false});
            break;
        case RecordKind::outlet:
            merge_outlet(vertex, date);
            break;
        default:
            merge_speaker(vertex, date, is_origin);
        }
    }

    void add_unit(Vertex article, const std::optional<Interval>& date)
    {
        const auto name = vertices_ + static_cast<std::uint32_t>(article);
        current().tokens.push_back({name, 0, false, true});
        merge_with_publisher(article, date, {false, true});
    }

    void merge_with_publisher(Vertex article, const std::optional<Interval>& date, Kind kind)
    {
        const auto outlet = provenance_.outlets[provenance_.graph[article].number];
        if (outlet == no_vertex || !outlet_at(outlet).named) {
            return;
        }
        add(Rule::owner, outlet, article, kind);
        merge_with_owners(outlet, date, article, kind);
    }

    void merge_with_owners(
        Vertex outlet, const std::optional<Interval>& date, Vertex member, Kind kind)
    {
        const auto number = provenance_.graph[outlet].number;
        merge_ties(
            Rule::owner, facts_.owners.of(number), provenance_.owners.of(number), date, member,
            kind);
    }

    void merge_outlet(Vertex vertex, const std::optional<Interval>& date)
    {
        merge_with_owners(vertex, date, vertex, {});
        if (!outlet_at(vertex).named) {
            current().anybodys = true;
            current().anybodys_on_the_way = true;
            note(unnamed_stage, {vertex});
        }
    }

    void merge_speaker(Vertex vertex, const std::optional<Interval>& date, bool is_origin)
    {
        const auto number = provenance_.graph[vertex].number;
        const auto& speaker = facts_.speakers[number];
        const bool merged = merge_ties(
            Rule::speaks_for, facts_.voices.of(number), provenance_.voices.of(number), date, vertex,
            {false, is_origin});
        if (!speaker.named && !merged) {
            current().anybodys = true;
            current().anybodys_on_the_way = current().anybodys_on_the_way || !is_origin;
            note(unnamed_stage, {vertex});
        }
    }

    void add_occasion(const Chain& chain)
    {
        const auto& occasion = facts_.attributions[chain.segments.back()].occasion;
        if (occasion.empty()) {
            return;
        }
        const auto place = std::ranges::lower_bound(occasions_, occasion) - occasions_.begin();
        const auto order = static_cast<std::uint32_t>(place);
        merges_.push_back(
            {merging_.chains.size() - 1, Rule::occasion, 2 * vertices_ + order, order,
             chain.steps.back(), false, false});
    }

    /// Merges `member` into the top organizations of the ties that may hold; whether any does.
    bool merge_ties(
        Rule rule, std::span<const Facts::Tie> ties, std::span<const std::uint32_t> tops,
        const std::optional<Interval>& date, Vertex member, Kind kind)
    {
        bool merged = false;
        for (std::size_t tie = 0; tie < tops.size(); ++tie) {
            if (tops[tie] != no_vertex && may_hold(ties[tie], date)) {
                add(rule, tops[tie], member, kind);
                merged = true;
            }
        }
        return merged;
    }

    void add(Rule rule, Vertex group, Vertex member, Kind kind)
    {
        merges_.push_back(
            {merging_.chains.size() - 1, rule, static_cast<std::uint32_t>(group),
             provenance_.rank[group], member, kind.reports_only, kind.of_origin});
    }

    void note(std::uint32_t stage, const std::vector<Vertex>& vertices)
    {
        auto& noted = merging_.stages[stage].vertices;
        noted.insert(noted.end(), vertices.begin(), vertices.end());
    }

    /// Barred chains are out before anything is merged.
    void give_stages()
    {
        std::erase_if(
            merges_, [&](const Merge& merge) { return merging_.chains[merge.chain].barred; });
        std::ranges::sort(merges_, {}, [](const Merge& merge) {
            return std::tuple(merge.rule, merge.order, merge.chain);
        });
        for (auto first = merges_.begin(); first != merges_.end();) {
            const auto past = std::find_if(first, merges_.end(), [&](const Merge& merge) {
                return merge.rule != first->rule || merge.name != first->name;
            });
            add_stage(std::span(first, past));
            first = past;
        }
    }

    void add_stage(std::span<const Merge> merges)
    {
        const auto stage = static_cast<std::uint32_t>(merging_.stages.size());
        merging_.stages.push_back({merges.front().rule, name_of(merges.front()), {}});
        merging_.stages.back().vertices.reserve(merges.size());
        for (const auto& merge : merges) {
            merging_.stages.back().vertices.push_back(merge.member);
            merging_.chains[merge.chain].tokens.push_back(
                {merge.name, stage, merge.reports_only, merge.of_origin});
        }
    }

    /// Numbers tokens densely, and sorts those of each chain.
    void number_tokens()
    {
        std::size_t tokens = 0;
        for (const auto& chain : merging_.chains) {
            tokens += chain.tokens.size();
        }
        Numbering number(tokens);
        for (auto& chain : merging_.chains) {
            for (auto& token : chain.tokens) {
                token.name = number(token.name);
            }
            std::ranges::sort(chain.tokens, {}, &Token::name);
        }
    }

    std::string name_of(const Merge& merge) const
    {
        return merge.rule == Rule::occasion ? std::string(occasions_[merge.order])
                                            : std::string(id_of(provenance_, merge.name));
    }

    const Provenance& provenance_;
    const Facts& facts_;
    const Chains& chains_;
    std::vector<Denial> denials_;
    std::uint32_t vertices_;  // tokens: vertices, then first-hand units, then occasions
    std::vector<std::string_view> occasions_;
    std::vector<Merge> merges_;
    Merging merging_;
};

} // namespace

Merging merging_of(const Provenance& provenance, const Scope& scope, const Chains& chains)
{
    return VertexMerger(provenance, scope, chains).run();
}

} // namespace hearsay
