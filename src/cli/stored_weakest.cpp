#include "cli/stored_weakest.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <span>
#include <utility>

#include "cli/database.hpp"
#include "cli/held_record.hpp"
#include "cli/rest_form.hpp"
#include "cli/stored_claims.hpp"
#include "store/record_scope.hpp"

namespace hearsay {

WeakestAnswer stored_weakest(
    const OneMoment& moment, const std::string& graph, std::size_t most,
    const WeighingLimits& limits, const OnProgress& on_progress)
{
    const auto& database = connection_beside(moment);
    warn_as_stored(database);
    const auto hanging_of_block = [&](const Provenance& provenance, std::uint32_t claims) {
        const HangingFinder finder(provenance, limits);
        std::vector<Hanging> hanging;
        for (std::uint32_t claim = 0; claim < claims; ++claim) {
            std::ranges::move(
                finder.of(vertex_of(provenance, {RecordKind::claim, claim})),
                std::back_inserter(hanging));
        }
        return hanging;
    };
    Dependences found;
    work_on_claims(
        moment, graph, {}, hanging_of_block,
        [&](std::vector<Hanging> hanging, std::size_t passed, std::size_t count) {
            found.add(std::move(hanging));
            on_progress(passed, count);
            return Go::on;
        });
    auto all = std::move(found).ranked();
    About about{{}, {}, Around::nothing};
    for (const auto& one : std::span(all).first(std::min(most, all.size()))) {
        about.ids.push_back(one.on);
    }
    Dossier named(record_scope(database, json_rest_form(), about));
    for (const auto& id : about.ids) {
        held_record(named, graph, id);
    }
    return {std::move(all), std::move(named)};
}

} // namespace hearsay
