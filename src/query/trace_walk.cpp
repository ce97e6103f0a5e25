#include "query/trace_walk.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace hearsay {
namespace {

constexpr std::size_t most_counted = 1'000'000;
constexpr std::size_t nodes_for_each_chain = 64;

std::size_t budget_for(std::size_t chains)
{
    const auto most = std::min(chains, SIZE_MAX / nodes_for_each_chain);
    return std::max(most_counted, most * nodes_for_each_chain);
}

} // namespace

TraceWalk::TraceWalk(const Provenance& provenance, const TraceRequest& request)
    : provenance_(provenance), request_(request),
      start_(provenance, request.start, request.direction),
      on_way_(num_vertices(provenance.graph)), shown_(provenance.ends.size()),
      visited_(provenance.ends.size()), budget_(budget_for(request.max_chains))
{
}

Trace TraceWalk::run()
{
    trace_.direction = request_.direction;
    trace_.retracted = start_.retracted();
    TraceNode start;
    start.vertex = request_.start;
    trace_.nodes.push_back(start);
    for (const auto vertex : start_.itself()) {
        on_way_[vertex] = true;
    }
    Frame first;
    first.shown = start;
    first.children = children_of_start();
    frames_.push_back(std::move(first));
    while (!frames_.empty() && may_go_on()) {
        auto& frame = frames_.back();
        if (frame.next == frame.children.size() && frames_.size() == 1) {
            add_circles(frame);
        }
        if (frame.next == frame.children.size()) {
            leave();
        } else {
            enter(std::move(frame.children[frame.next++]));
        }
    }
    return std::move(trace_);
}

bool TraceWalk::may_go_on()
{
    trace_.complete = budget_ != 0;
    budget_ -= budget_ != 0 ? 1 : 0;
    return trace_.complete;
}

std::vector<TraceWalk::Child> TraceWalk::children_of_start()
{
    if (!start_.is_claim()) {
        return claims_of_start();
    }
    auto children = std::vector<Child>();
    for (auto& [claim, places] : places_by_claim()) {
        if (claim.kind == TraceKind::start) {
            auto own = children_of(claim, places);
            std::ranges::move(own, std::back_inserter(children));
        } else {
            children.push_back({claim, std::move(places)});
        }
    }
    in_order(children);
    return children;
}

/// The start's scope, by the claim that each attribution is about, entered at its near end.
/// Downstream only what a chain ends with: the rest is come to from there.
TraceWalk::PlacesByClaim TraceWalk::places_by_claim()
{
    const auto claim = request_.start;
    const auto scope = TraceContext::Reach::scope;
    context_.emplace(provenance_, claim, request_.direction, scope);
    const TraceContext behind(provenance_, claim, TraceDirection::upstream, scope);
    PlacesByClaim places;
    for (const auto attribution : context_->attributions()) {
        const auto segment = segment_of(provenance_, attribution);
        const auto size = static_cast<std::int64_t>(segment.steps.size());
        const bool goes_on = segment.end == End::article &&
                             !behind.onward(attribution, segment.steps.back()).empty();
        if (upstream()) {
            places[claim_node(attribution)].push_back({attribution, -1});
        } else if (!goes_on) {
            places[claim_node(attribution)].push_back({attribution, size});
        }
    }
    return places;
}

/// The claim that an attribution in the start's scope is about.
TraceNode TraceWalk::claim_node(std::uint32_t attribution) const
{
    const auto& dossier = *provenance_.dossier;
    const auto& record = dossier.attributions()[attribution];
    TraceNode node;
    node.vertex = vertex_of(provenance_, *dossier.find(record.claim.text));
    if (node.vertex != request_.start) {
        node.kind = record.stance == Stance::asserts ? TraceKind::narrower : TraceKind::broader;
    }
    return node;
}

std::vector<TraceWalk::Child> TraceWalk::claims_of_start() const
{
    std::vector<Child> children;
    for (const auto claim : start_.claims()) {
        Child child;
        child.node.kind = TraceKind::claim;
        child.node.vertex = claim;
        children.push_back(std::move(child));
    }
    return children;
}

void TraceWalk::enter_claim(Child& child)
{
    const auto reach = upstream() ? TraceContext::Reach::scope : TraceContext::Reach::both_ways;
    context_.emplace(provenance_, child.node.vertex, request_.direction, reach);
    ++turn_;
    for (const auto attribution : standing(provenance_, child.node.vertex)) {
        const auto entries = start_.entries(attribution);
        child.places.insert(child.places.end(), entries.begin(), entries.end());
    }
}

/// What only leads in circles has no end to be entered from: takes the next such joint.
void TraceWalk::add_circles(Frame& start)
{
    if (!start_.is_claim() || upstream()) {
        return;
    }
    for (; circles_from_ < context_->attributions().size(); ++circles_from_) {
        const auto attribution = context_->attributions()[circles_from_];
        if (visited_[attribution]) {
            continue;
        }
        const auto joint = segment_of(provenance_, attribution).steps.back();
        std::vector<TracePlace> places;
        for (const auto taker : context_->onward(attribution, joint)) {
            if (!visited_[taker]) {
                const auto size = segment_of(provenance_, taker).steps.size();
                places.push_back({taker, static_cast<std::int64_t>(size)});
            }
        }
        auto children = children_of(start.shown, places);
        std::ranges::move(children, std::back_inserter(start.children));
        return;
    }
}

std::vector<TraceWalk::Child>
TraceWalk::children_of(const TraceNode& node, const std::vector<TracePlace>& places)
{
    std::vector<Child> children;
    for (const auto place : places) {
        add_child(children, node, place);
    }
    in_order(children);
    merge(children);
    keep_to_depth(children, node);
    return children;
}

void TraceWalk::add_child(std::vector<Child>& children, const TraceNode& parent, TracePlace place)
{
    const auto segment = segment_of(provenance_, place.attribution);
    const auto size = static_cast<std::int64_t>(segment.steps.size());
    place.step += upstream() ? 1 : -1;
    if (place.step < 0 || place.step >= size) {
        children.push_back(ending(parent, place));
        return;
    }
    TraceNode node;
    node.kind = TraceKind::step;
    node.depth = parent.depth + 1;
    node.vertex = segment.steps[static_cast<std::size_t>(place.step)];
    const bool carries_on = segment.end == End::speaker || segment.end == End::article;
    const bool last = upstream() ? carries_on && place.step + 1 == size : place.step == 0;
    if (on_way_[node.vertex]) {
        node.attribution = place.attribution;
        node.end = TraceEnd::circle;
        children.push_back({node, {}});
    } else if (last) {
        children.push_back(last_step(node, place));
    } else {
        children.push_back({node, {place}});
        return;
    }
    visited_[place.attribution] = true;
}

void TraceWalk::merge(std::vector<Child>& children)
{
    std::vector<Child> merged;
    for (auto& child : children) {
        const bool shared = child.node.attribution == no_attribution;
        if (shared && !merged.empty() && merged.back().node == child.node) {
            merged.back().places.push_back(child.places.front());
        } else {
            merged.push_back(std::move(child));
        }
    }
    children = std::move(merged);
}

TraceWalk::Child TraceWalk::ending(const TraceNode& parent, TracePlace place) const
{
    TraceNode node;
    node.kind = TraceKind::ending;
    node.depth = parent.depth;
    node.vertex = parent.vertex;
    node.attribution = place.attribution;
    switch (provenance_.ends[place.attribution]) {
    case End::speaker:
        node.end = TraceEnd::speaker;
        break;
    case End::seen:
        node.end = TraceEnd::seen;
        break;
    default:
        node.end = TraceEnd::nobody;
    }
    return {node, {}};
}

TraceWalk::Child TraceWalk::last_step(TraceNode node, TracePlace place) const
{
    node.attribution = place.attribution;
    if (upstream() && provenance_.ends[place.attribution] == End::speaker) {
        node.end = TraceEnd::speaker;
        return {node, {}};
    }
    Child child{node, {}};
    for (const auto onward : context_->onward(place.attribution, node.vertex)) {
        const auto size = segment_of(provenance_, onward).steps.size();
        child.places.push_back({onward, upstream() ? 0 : static_cast<std::int64_t>(size) - 1});
    }
    if (child.places.empty()) {
        child.node.end = upstream() ? TraceEnd::nobody : TraceEnd::carried;
    }
    return child;
}

bool TraceWalk::is_at_joint(TracePlace place) const
{
    const auto segment = segment_of(provenance_, place.attribution);
    const auto last = static_cast<std::int64_t>(segment.steps.size()) - 1;
    return upstream() ? place.step == 0 : segment.end == End::article && place.step == last;
}

void TraceWalk::refer_to_above(Child& child) const
{
    const auto is_shown = [this](TracePlace place) {
        return is_at_joint(place) && shown_[place.attribution] == turn_;
    };
    if (!child.places.empty() && std::ranges::all_of(child.places, is_shown)) {
        child.node.end = TraceEnd::above;
        child.places.clear();
    }
}

void TraceWalk::keep_to_depth(std::vector<Child>& children, const TraceNode& parent) const
{
    if (parent.depth < request_.depth) {
        return;
    }
    const auto cut = std::erase_if(
        children, [](const Child& child) { return child.node.kind == TraceKind::step; });
    if (cut != 0) {
        TraceNode node = parent;
        node.attribution = no_attribution;
        node.kind = TraceKind::ending;
        node.end = TraceEnd::depth;
        children.push_back({node, {}});
    }
}

void TraceWalk::in_order(std::vector<Child>& children) const
{
    const auto id_of_attribution = [this](std::uint32_t attribution) {
        return attribution == no_attribution
                   ? std::string_view()
                   : std::string_view(provenance_.dossier->attributions()[attribution].id.text);
    };
    std::ranges::stable_sort(children, {}, [&](const Child& child) {
        const auto& node = child.node;
        return std::tuple(
            node.kind, provenance_.rank[node.vertex], id_of_attribution(node.attribution));
    });
}

void TraceWalk::enter(Child child)
{
    if (!counting_ && trace_.chains == request_.max_chains) {
        counting_ = true;
        budget_ = most_counted;
    }
    auto& node = child.node;
    node.parent = frames_.back().node;
    if (node.kind == TraceKind::claim) {
        enter_claim(child);
    } else if (request_.repeats == Repeats::once) {
        refer_to_above(child);
    }
    if (!counting_) {
        trace_.nodes.push_back(node);
    }
    if (node.end != TraceEnd::goes_on) {
        ++(counting_ ? trace_.left_out : trace_.chains);
        frames_.back().cut = frames_.back().cut || node.end == TraceEnd::depth;
        return;
    }
    if (node.kind == TraceKind::step) {
        on_way_[node.vertex] = true;
    }
    Frame frame;
    frame.node = static_cast<std::uint32_t>(trace_.nodes.size() - 1);
    frame.shown = node;
    frame.children = children_of(node, child.places);
    for (const auto place : child.places) {
        if (is_at_joint(place)) {
            frame.shows.push_back(place.attribution);
        }
    }
    frames_.push_back(std::move(frame));
}

void TraceWalk::leave()
{
    const auto frame = std::move(frames_.back());
    frames_.pop_back();
    if (frame.shown.kind == TraceKind::step) {
        on_way_[frame.shown.vertex] = false;
    }
    if (!frame.cut) {
        for (const auto attribution : frame.shows) {
            shown_[attribution] = turn_;
        }
    } else if (!frames_.empty()) {
        frames_.back().cut = true;
    }
}

} // namespace hearsay
