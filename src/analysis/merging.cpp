#include "analysis/merging.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "analysis/barring.hpp"
#include "base/numbering.hpp"

namespace hearsay {
namespace {

/// What a token is of.
struct Kind {
    bool reports_only = false;
    bool of_origin = false;
};

/// What a rule makes one: an organization, an outlet, an occasion.
struct Group {
    Rule rule = Rule::speaks_for;
    std::uint32_t order = 0; // among those of its rule
    std::uint32_t name = 0;  // of its token
    std::uint32_t stage = 0;
    std::optional<std::string_view> id;
};

/// A token that a rule adds to a chain.
struct Merge {
    std::uint32_t group = 0;
    std::uint32_t member = 0; // the vertex
    Kind kind;
};

/// By name of a token: its groups, where a rule merges into it.
struct GroupsOfToken {
    std::uint32_t speaks_for = no_vertex;
    std::uint32_t owner = no_vertex; // or occasion
};

class VertexMerger {
public:
    VertexMerger(
        const Provenance& provenance, const Scope& scope, const Chains& chains, Memory memory)
        : memory_(memory), provenance_(provenance), facts_(provenance.facts), chains_(chains),
          denials_(denials_in(provenance, scope)),
          vertices_(static_cast<std::uint32_t>(num_vertices(provenance.graph))),
          occasions_(memory), numbering_(chains.steps.members().size(), memory),
          groups_of_(memory), groups_(memory), merges_(memory), barring_(memory),
          unnamed_(memory), merging_(memory)
    {
        const auto steps = chains.steps.members().size();
        groups_of_.reserve(2 * steps);
        groups_.reserve(steps);
        merges_.reserve(chains.size(), 2 * steps);
        merging_.chains.reserve(chains.size());
        own_.reserve(chains.size(), 2 * steps);
        note_occasions();
    }

    Merging run()
    {
        for (std::uint32_t place = 0; place < chains_.size(); ++place) {
            const auto chain = chains_.of(place);
            if (chain.end == End::speaker || chain.end == End::seen) {
                merging_.chains.push_back({place, false, false, false});
                merge(chain);
                own_.end_row();
                merges_.end_row();
            }
        }
        give_stages();
        give_tokens();
        merging_.names = static_cast<std::uint32_t>(groups_of_.size());
        return std::move(merging_);
    }

private:
    MergedChain& current() { return merging_.chains.back(); }

    void note_occasions()
    {
        for (std::size_t place = 0; place < chains_.size(); ++place) {
            const auto occasion = occasion_of(chains_.of(place));
            if (!occasion.empty()) {
                occasions_.push_back(occasion);
            }
        }
        std::ranges::sort(occasions_);
        occasions_.erase(std::unique(occasions_.begin(), occasions_.end()), occasions_.end());
    }

    std::string_view occasion_of(const Chain& chain) const
    {
        return facts_.attributions[chain.segments.back()].occasion;
    }

    void merge(const Chain& chain)
    {
        const auto barring = barred_by(provenance_, chain, denials_);
        current().barred = !barring.empty();
        barring_.insert(barring_.end(), barring.begin(), barring.end());
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
        own_.push({number_of(name), 0, shared, is_origin});
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
        own_.push({number_of(name), 0, false, true});
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
            unnamed_.push_back(static_cast<std::uint32_t>(vertex));
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
            unnamed_.push_back(static_cast<std::uint32_t>(vertex));
        }
    }

    void add_occasion(const Chain& chain)
    {
        const auto occasion = occasion_of(chain);
        if (occasion.empty()) {
            return;
        }
        const auto place = std::ranges::lower_bound(occasions_, occasion) - occasions_.begin();
        const auto order = static_cast<std::uint32_t>(place);
        add({Rule::occasion, order, number_of(2 * vertices_ + order), 0, occasion},
            chain.steps.back(), {});
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

    void add(Rule rule, Vertex organization, Vertex member, Kind kind)
    {
        const auto name = number_of(static_cast<std::uint32_t>(organization));
        add({rule, provenance_.rank[organization], name, 0, id_of(provenance_, organization)},
            member, kind);
    }

    /// Barred chains are out before anything is merged.
    void add(const Group& group, Vertex member, Kind kind)
    {
        if (current().barred) {
            return;
        }
        auto& of_token = groups_of_[group.name];
        auto& number = group.rule == Rule::speaks_for ? of_token.speaks_for : of_token.owner;
        if (number == no_vertex) {
            number = static_cast<std::uint32_t>(groups_.size());
            groups_.push_back(group);
        }
        merges_.push({number, static_cast<std::uint32_t>(member), kind});
    }

    /// Numbers tokens densely.
    std::uint32_t number_of(std::uint32_t name)
    {
        const auto number = numbering_(name);
        if (number == groups_of_.size()) {
            groups_of_.emplace_back();
        }
        return number;
    }

    void give_stages()
    {
        std::pmr::vector<Group*> ordered(memory_);
        ordered.reserve(groups_.size());
        for (auto& group : groups_) {
            ordered.push_back(&group);
        }
        std::ranges::sort(ordered, {}, [](const Group* group) {
            return std::pair(group->rule, group->order);
        });
        auto& stages = merging_.stages;
        stages.reserve(unnamed_stage + 1 + ordered.size());
        stages.assign({{Rule::exchange, {}}, {Rule::dates, {}}, {Rule::unnamed, {}}});
        for (auto* group : ordered) {
            group->stage = static_cast<std::uint32_t>(stages.size());
            stages.push_back({group->rule, group->id});
        }
        std::pmr::vector<std::uint32_t> stage_of(memory_); // by merge
        stage_of.reserve(merges_.members().size());
        for (const auto& merge : merges_.members()) {
            stage_of.push_back(groups_[merge.group].stage);
        }
        const auto by_stage = grouped_by(stage_of, stages.size(), memory_);
        merging_.vertices.reserve(stages.size(), stage_of.size() + barring_.size() + unnamed_.size());
        merging_.vertices.end_row();
        merging_.vertices.add(barring_);
        merging_.vertices.add(unnamed_);
        for (std::size_t stage = unnamed_stage + 1; stage < stages.size(); ++stage) {
            for (const auto merge : by_stage.of(stage)) {
                merging_.vertices.push(merges_.members()[merge].member);
            }
            merging_.vertices.end_row();
        }
    }

    void give_tokens()
    {
        merging_.tokens.reserve(merging_.chains.size(), own_.members().size() + merges_.members().size());
        for (std::size_t chain = 0; chain < merging_.chains.size(); ++chain) {
            for (const auto& token : own_.of(chain)) {
                merging_.tokens.push(token);
            }
            for (const auto& merge : merges_.of(chain)) {
                const auto& group = groups_[merge.group];
                merging_.tokens.push(
                    {group.name, group.stage, merge.kind.reports_only, merge.kind.of_origin});
            }
            std::ranges::sort(merging_.tokens.end_row(), {}, &Token::name);
        }
    }

    Memory memory_;
    const Provenance& provenance_;
    const Facts& facts_;
    const Chains& chains_;
    std::vector<Denial> denials_;
    std::uint32_t vertices_;  // names of tokens: vertices, then first-hand units, then occasions
    std::pmr::vector<std::string_view> occasions_;
    Numbering numbering_;                       // of these names
    std::pmr::vector<GroupsOfToken> groups_of_; // by number
    std::pmr::vector<Group> groups_;
    Groups<Token> own_{memory_};                // by merged chain: those that no rule adds
    Groups<Merge> merges_;                      // by merged chain
    std::pmr::vector<std::uint32_t> barring_;   // vertices, for stage `dates`
    std::pmr::vector<std::uint32_t> unnamed_;   // vertices, for stage `unnamed`
    Merging merging_;
};

} // namespace

Merging merging_of(
    const Provenance& provenance, const Scope& scope, const Chains& chains, Memory memory)
{
    return VertexMerger(provenance, scope, chains, memory).run();
}

} // namespace hearsay
