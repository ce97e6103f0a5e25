#include "cli/stored_audit.hpp"

#include <utility>
#include <vector>

#include "cli/as_of_option.hpp"
#include "cli/database.hpp"
#include "cli/load.hpp"

namespace hearsay {

void weigh_stored(
    const OneMoment& moment, const std::string& graph, const ClaimsAsked& asked,
    const WeighingLimits& limits, Format format, const OnProgress& progress,
    const std::function<Go(AuditEntry)>& take)
{
    const auto& database = connection_beside(moment);
    if (!asked.from.empty() && !has_claim(database, asked.from)) {
        require_claim(
            load_dossier_about(graph, {}, {{asked.from}, {}, Around::nothing}), graph,
            asked.from); // says what it may be
    }
    warn_as_stored(database);
    const auto weigh_block = [&](const Provenance& provenance, std::uint32_t claims) {
        std::vector<AuditEntry> entries;
        entries.reserve(claims);
        for (std::uint32_t claim = 0; claim < claims; ++claim) {
            const auto vertex = vertex_of(provenance, {RecordKind::claim, claim});
            entries.push_back(audit_entry(provenance, weigh(provenance, vertex, limits), format));
        }
        return entries;
    };
    work_on_claims(
        moment, graph, asked, weigh_block,
        [&](std::vector<AuditEntry> entries, std::size_t passed, std::size_t count) {
            auto go = Go::on;
            for (auto& entry : entries) {
                go = go == Go::stop ? go : take(std::move(entry));
            }
            progress(passed, count);
            return go;
        });
}

} // namespace hearsay
