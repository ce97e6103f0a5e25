#include "analysis/merging.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "base/unique.hpp"
#include "analysis/barring.hpp"

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
        : provenance_(provenance), dossier_(*provenance.dossier), chains_(chains),
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
            const auto& occasion = dossier_.attributions()[chain.segments.back()].occasion;
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
            const auto& date = date_of(provenance_, segment);
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

    const Outlet& outlet_at(Vertex vertex) const
    {
        return dossier_.outlets()[provenance_.graph[vertex].number];
    }

    std::span<const std::uint32_t> owners_of(Vertex outlet) const
    {
        return provenance_.owners.of(provenance_.graph[outlet].number);
    }

    void add_step(Vertex vertex, const std::optional<Date>& date, bool is_origin)
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

    void add_unit(Vertex article, const std::optional<Date>& date)
    {
        const auto name = vertices_ + static_cast<std::uint32_t>(article);
        current().tokens.push_back({name, 0, false, true});
        merge_with_publisher(article, date, {false, true});
    }

    void merge_with_publisher(Vertex article, const std::optional<Date>& date, Kind kind)
    {
        const auto outlet = provenance_.outlets[provenance_.graph[article].number];
        if (outlet == no_vertex || !outlet_at(outlet).named) {
            return;
        }
        add(Rule::owner, outlet, article, kind);
        merge_ties(Rule::owner, outlet_at(outlet).owner, owners_of(outlet), date, article, kind);
    }

    void merge_outlet(Vertex vertex, const std::optional<Date>& date)
    {
        const auto& outlet = outlet_at(vertex);
        merge_ties(Rule::owner, outlet.owner, owners_of(vertex), date, vertex, {});
        if (!outlet.named) {
            current().anybodys = true;
            current().anybodys_on_the_way = true;
            note(unnamed_stage, {vertex});
        }
    }

    void merge_speaker(Vertex vertex, const std::optional<Date>& date, bool is_origin)
    {
        const auto number = provenance_.graph[vertex].number;
        const auto& speaker = dossier_.speakers()[number];
        const bool merged = merge_ties(
            Rule::speaks_for, ties_of(speaker), provenance_.voices.of(number), date, vertex,
            {false, is_origin});
        if (!speaker.named && !merged) {
            current().anybodys = true;
            current().anybodys_on_the_way = current().anybodys_on_the_way || !is_origin;
            note(unnamed_stage, {vertex});
        }
    }

    void add_occasion(const Chain& chain)
    {
        const auto& occasion = dossier_.attributions()[chain.segments.back()].occasion;
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
        Rule rule, const Ties& ties, std::span<const std::uint32_t> tops,
        const std::optional<Date>& date, Vertex member, Kind kind)
    {
        bool merged = false;
        for (std::size_t tie = 0; tie < tops.size(); ++tie) {
            if (tops[tie] != no_vertex && may_hold((*ties)[tie], date)) {
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
        const Merge* before = nullptr;
        for (const auto& merge : merges_) {
            const bool same =
                before != nullptr && before->rule == merge.rule && before->name == merge.name;
            if (!same) {
                merging_.stages.push_back({merge.rule, name_of(merge), {}});
            }
            before = &merge;
            const auto stage = static_cast<std::uint32_t>(merging_.stages.size() - 1);
            merging_.stages.back().vertices.push_back(merge.member);
            merging_.chains[merge.chain].tokens.push_back(
                {merge.name, stage, merge.reports_only, merge.of_origin});
        }
    }

    /// Numbers tokens densely, and sorts those of each chain.
    void number_tokens()
    {
        std::vector<std::uint32_t> names;
        for (const auto& chain : merging_.chains) {
            for (const auto& token : chain.tokens) {
                names.push_back(token.name);
            }
        }
        const auto limit = 2 * vertices_ + static_cast<std::uint32_t>(occasions_.size());
        const bool is_dense = names.size() > limit / 4;
        const auto numbers = is_dense ? numbers_by_name(names, limit) : sorted_names(names);
        for (auto& chain : merging_.chains) {
            for (auto& token : chain.tokens) {
                token.name = is_dense ? numbers[token.name] : place_in(numbers, token.name);
            }
            std::ranges::sort(chain.tokens, {}, &Token::name);
        }
    }

    /// A table of all names that there can be: for claims that touch much of the archive.
    static std::vector<std::uint32_t>
    numbers_by_name(const std::vector<std::uint32_t>& names, std::uint32_t limit)
    {
        std::vector<std::uint32_t> numbers(limit, no_vertex);
        std::uint32_t next = 0;
        for (const auto name : names) {
            if (numbers[name] == no_vertex) {
                numbers[name] = next++;
            }
        }
        return numbers;
    }

    static std::vector<std::uint32_t> sorted_names(std::vector<std::uint32_t> names)
    {
        std::ranges::sort(names);
        erase_repeats(names);
        return names;
    }

    static std::uint32_t place_in(const std::vector<std::uint32_t>& names, std::uint32_t name)
    {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(names, name) - names.begin());
    }

    std::string name_of(const Merge& merge) const
    {
        return merge.rule == Rule::occasion ? std::string(occasions_[merge.order])
                                            : std::string(id_of(provenance_, merge.name));
    }

    const Provenance& provenance_;
    const Dossier& dossier_;
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
