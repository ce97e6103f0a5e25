#include "query/selection.hpp"

#include <algorithm>
#include <set>

#include <boost/range/iterator_range.hpp>

#include "base/unique.hpp"
#include "graph/provenance_graph.hpp"
#include "graph/scope.hpp"
#include "query/onward.hpp"

namespace hearsay {
namespace {

const Attribution& attribution_of(const Provenance& provenance, std::uint32_t number)
{
    return provenance.dossier->attributions()[number];
}

bool is_rejected(const Provenance& provenance, std::uint32_t number)
{
    return attribution_of(provenance, number).status == Status::rejected;
}

/// Gathers attributions for a selection.
class Selector {
public:
    explicit Selector(const Provenance& provenance) : provenance_(provenance), onward_(provenance)
    {
    }

    void add_whole(std::uint32_t attribution)
    {
        if (const auto steps = steps_of(attribution); steps != 0) {
            add(attribution, 0, steps - 1);
        }
    }

    /// The stretch before the step, or from it on, and what that goes on with.
    void add_around(std::uint32_t attribution, std::uint32_t step, Towards towards)
    {
        if (towards == Towards::both) {
            add_around(attribution, step, Towards::sources);
            add_around(attribution, step, Towards::carriers);
        } else if (towards == Towards::sources) {
            add(attribution, step, steps_of(attribution) - 1);
            add_all_after(attribution);
        } else {
            add(attribution, 0, step);
            add_all_before(attribution);
        }
    }

    void add_vertex(Vertex vertex) { selection_.others.push_back(vertex); }
    void ask_for(Vertex vertex) { selection_.asked_for.push_back(vertex); }

    Selection result() { return joined(provenance_, std::move(selection_), {}); }

private:
    std::uint32_t steps_of(std::uint32_t attribution) const
    {
        return static_cast<std::uint32_t>(provenance_.steps.of(attribution).size());
    }

    bool names_nobody(std::uint32_t attribution)
    {
        const auto end = provenance_.ends[attribution];
        return end == End::nobody || (end == End::article && onward_.after(attribution).empty());
    }

    void add(std::uint32_t attribution, std::uint32_t first, std::uint32_t last)
    {
        const bool withdrawn = provenance_.out[attribution];
        const bool to_the_end = last + 1 == steps_of(attribution);
        const bool nobody = to_the_end && !withdrawn && names_nobody(attribution);
        selection_.stretches.push_back({attribution, first, last, first == 0, nobody, withdrawn});
    }

    void add_all_after(std::uint32_t start)
    {
        std::vector<std::uint32_t> open{start};
        while (!open.empty()) {
            const auto attribution = open.back();
            open.pop_back();
            for (const auto next : onward_.after(attribution)) {
                if (after_.insert(next).second) {
                    add(next, 0, steps_of(next) - 1);
                    selection_.stretches.back().with_claim = false;
                    open.push_back(next);
                }
            }
        }
    }

    void add_all_before(std::uint32_t start)
    {
        std::vector<std::uint32_t> open{start};
        while (!open.empty()) {
            const auto attribution = open.back();
            open.pop_back();
            for (const auto earlier : onward_.before(attribution)) {
                if (before_.insert(earlier).second) {
                    add_whole(earlier);
                    open.push_back(earlier);
                }
            }
        }
    }

    const Provenance& provenance_;
    Onward onward_;
    Selection selection_;
    std::set<std::uint32_t> after_;
    std::set<std::uint32_t> before_;
};

/// What the stances of a claim's attributions must be to be in its picture.
enum class Wanted { assertions, contests, failed_checks };

bool is_wanted(Stance stance, Wanted wanted)
{
    switch (stance) {
    case Stance::asserts:
        return wanted == Wanted::assertions;
    case Stance::denies:
    case Stance::doubts:
        return wanted == Wanted::contests;
    default:
        return wanted == Wanted::failed_checks;
    }
}

/// Those that a retraction took out, which a scope does not list, and failed checks.
void add_unscoped(Selector& selector, const Provenance& provenance, Vertex claim, Wanted wanted)
{
    for (const auto number : provenance.by_claim.of(provenance.graph[claim].number)) {
        const bool unscoped = provenance.out[number] || wanted == Wanted::failed_checks;
        if (unscoped && !is_rejected(provenance, number) &&
            is_wanted(attribution_of(provenance, number).stance, wanted)) {
            selector.add_whole(number);
        }
    }
}

void add_claim(Selector& selector, const Provenance& provenance, Vertex claim)
{
    const auto scope = scope_of(provenance, claim);
    for (const auto* side : {&scope.asserting, &scope.contesting}) {
        for (const auto& scoped : *side) {
            selector.add_whole(scoped.attribution);
        }
    }
    for (const auto narrower : implying(provenance, claim)) {
        add_unscoped(selector, provenance, narrower, Wanted::assertions);
    }
    for (const auto broader : implied_by(provenance, claim)) {
        add_unscoped(selector, provenance, broader, Wanted::contests);
    }
    add_unscoped(selector, provenance, claim, Wanted::failed_checks);
}

bool belongs(LinkKind kind)
{
    return kind == LinkKind::owned_by || kind == LinkKind::speaks_for ||
           kind == LinkKind::published_by;
}

/// The vertex, what it copies, and all that belongs to it, however deep.
std::vector<Vertex> itself_and_its_own(const Provenance& provenance, Vertex start)
{
    const auto& graph = graph_of(provenance);
    std::vector<Vertex> found{start};
    std::set<Vertex> seen{start};
    if (const auto [kind, number] = graph[start]; kind == RecordKind::article) {
        found.push_back(vertex_of(provenance, {kind, provenance.roots[number]}));
        seen.insert(found.back());
    }
    for (std::size_t at = 0; at < found.size(); ++at) {
        for (const auto link : boost::make_iterator_range(in_edges(found[at], graph))) {
            if (belongs(graph[link].kind) && seen.insert(source(link, graph)).second) {
                found.push_back(source(link, graph));
            }
        }
    }
    return found;
}

void add_source(Selector& selector, const Provenance& provenance, Vertex start, Towards towards)
{
    std::vector<bool> wanted(num_vertices(provenance.graph));
    for (const auto vertex : itself_and_its_own(provenance, start)) {
        wanted[vertex] = true;
        if (provenance.graph[vertex].kind == RecordKind::organization) {
            selector.add_vertex(vertex);
        }
    }
    for (std::uint32_t number = 0; number < provenance.out.size(); ++number) {
        const auto steps = provenance.steps.of(number);
        for (std::uint32_t step = 0; step < steps.size(); ++step) {
            if (wanted[steps[step]] && !is_rejected(provenance, number)) {
                selector.add_around(number, step, towards);
            }
        }
    }
}

template <class Value> void sort_and_make_unique(std::vector<Value>& values)
{
    std::ranges::sort(values);
    erase_repeats(values);
}

void put_in_order(const Provenance& provenance, std::vector<Vertex>& vertices)
{
    sort_and_make_unique(vertices);
    sort_by_id(provenance, vertices);
}

} // namespace

Selection select_all(const Provenance& provenance)
{
    Selector selector(provenance);
    for (std::uint32_t number = 0; number < provenance.out.size(); ++number) {
        if (!is_rejected(provenance, number)) {
            selector.add_whole(number);
        }
    }
    for (std::uint32_t claim = 0; claim < provenance.dossier->claims().size(); ++claim) {
        selector.add_vertex(vertex_of(provenance, {RecordKind::claim, claim}));
    }
    return selector.result();
}

Selection select_around(const Provenance& provenance, RecordRef record, Towards towards)
{
    Selector selector(provenance);
    if (record.kind == RecordKind::attribution) {
        selector.add_whole(record.number);
        return selector.result();
    }
    const auto start = vertex_of(provenance, record);
    selector.ask_for(start);
    if (record.kind == RecordKind::claim) {
        add_claim(selector, provenance, start);
    } else {
        add_source(selector, provenance, start, towards);
    }
    return selector.result();
}

Selection joined(const Provenance& provenance, const Selection& one, const Selection& other)
{
    Selection both = one;
    both.asked_for.insert(both.asked_for.end(), other.asked_for.begin(), other.asked_for.end());
    both.others.insert(both.others.end(), other.others.begin(), other.others.end());
    both.stretches.insert(both.stretches.end(), other.stretches.begin(), other.stretches.end());
    put_in_order(provenance, both.asked_for);
    put_in_order(provenance, both.others);
    sort_and_make_unique(both.stretches);
    return both;
}

} // namespace hearsay
