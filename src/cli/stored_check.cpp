#include "cli/stored_check.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "base/unique.hpp"
#include "cli/database.hpp"
#include "cli/held_record.hpp"
#include "cli/rest_form.hpp"
#include "cli/stored_claims.hpp"
#include "store/breach_in_store.hpp"
#include "store/misplaced_evidence.hpp"
#include "store/names_scope.hpp"
#include "store/row_pass.hpp"
#include "store/soundness.hpp"
#include "store/stored.hpp"
#include "write/progress.hpp"

namespace hearsay {
namespace {

using Ids = std::vector<std::string>;

/// What is remarked on, by the ids of the records: they outlive the graph of a block.
struct Remarked {
    using AnachronismKey = std::tuple<bool, std::string, std::string>; // uncertain, from, to

    std::map<Ids, Ids> circles;                 // steps, and the claims
    std::map<AnachronismKey, Ids> anachronisms; // and the claims
    std::vector<std::pair<ProposalKind, Ids>> proposals;
    std::vector<std::pair<std::string, std::string>> quoting; // an unnamed speaker, an article

    void add(Remarked other)
    {
        add_all(circles, other.circles);
        add_all(anachronisms, other.anachronisms);
        std::ranges::move(other.proposals, std::back_inserter(proposals));
        std::ranges::move(other.quoting, std::back_inserter(quoting));
    }

    /// All ids, but of unnamed speakers, who are among the names.
    Ids ids() const
    {
        Ids all;
        const auto take = [&](const Ids& some) { all.insert(all.end(), some.begin(), some.end()); };
        for (const auto& [steps, claims] : circles) {
            take(steps);
            take(claims);
        }
        for (const auto& [key, claims] : anachronisms) {
            take({std::get<1>(key), std::get<2>(key)});
            take(claims);
        }
        for (const auto& [kind, records] : proposals) {
            take(records);
        }
        for (const auto& [speaker, article] : quoting) {
            all.push_back(article);
        }
        sort_each_once(all);
        return all;
    }

private:
    template <class Key> static void add_all(std::map<Key, Ids>& all, std::map<Key, Ids>& more)
    {
        for (auto& [key, claims] : more) {
            auto& known = all[key];
            std::ranges::move(claims, std::back_inserter(known));
        }
    }
};

Ids ids_of(const Provenance& provenance, const std::vector<Vertex>& vertices)
{
    Ids ids;
    for (const auto vertex : vertices) {
        ids.emplace_back(id_of(provenance, vertex));
    }
    return ids;
}

std::string id_in(const Provenance& provenance, RecordRef record)
{
    return std::string(
        record.kind == RecordKind::attribution ? provenance.facts.attributions[record.number].id
                                               : id_of(provenance, vertex_of(provenance, record)));
}

Remarked remarks_on(const Provenance& provenance, std::uint32_t claims)
{
    Remarked remarks;
    const auto inspection = inspect(provenance, claims);
    for (const auto& [circle, touched] : inspection.circles) {
        remarks.circles[ids_of(provenance, circle)] = ids_of(provenance, touched);
    }
    for (const auto& [found, touched] : inspection.anachronisms) {
        remarks.anachronisms[{
            !found.certain, std::string(id_of(provenance, found.from)),
            std::string(id_of(provenance, found.to))}] = ids_of(provenance, touched);
    }
    for (const auto& proposals :
         {stand_ins(provenance, claims), repeated_attributions(provenance, claims)}) {
        for (const auto& proposal : proposals) {
            auto& [kind, ids] = remarks.proposals.emplace_back(proposal.kind, Ids());
            for (const auto record : proposal.records) {
                ids.push_back(id_in(provenance, record));
            }
        }
    }
    for (const auto& [speaker, article] : quoting_unnamed(provenance, claims)) {
        remarks.quoting.emplace_back(id_in(provenance, speaker), id_in(provenance, article));
    }
    return remarks;
}

/// Articles of speakers that only one article quotes are nothing to remark on.
void leave_out_quoted_once(std::vector<std::pair<std::string, std::string>>& quoting)
{
    sort_each_once(quoting);
    std::vector<std::pair<std::string, std::string>> several;
    for (std::size_t first = 0, past = 0; first < quoting.size(); first = past) {
        while (past < quoting.size() && quoting[past].first == quoting[first].first) {
            ++past;
        }
        for (auto one = first; past - first > 1 && one < past; ++one) {
            several.push_back(std::move(quoting[one]));
        }
    }
    quoting = std::move(several);
}

Remarked all_remarks(const OneMoment& moment, const std::string& graph)
{
    Remarked all;
    Progress progress("looking at claims");
    work_on_claims(
        moment, graph, {}, &remarks_on, [&](Remarked some, std::size_t passed, std::size_t count) {
            all.add(std::move(some));
            progress.show(passed, count);
            return Go::on;
        });
    leave_out_quoted_once(all.quoting);
    return all;
}

/// Remarks on the records of a dossier that has all that are named.
class Named {
public:
    Named(const Provenance& provenance, const std::string& graph)
        : provenance_(provenance), dossier_(*provenance.dossier), graph_(graph)
    {
    }

    Inspection inspection(const Remarked& remarks) const
    {
        Inspection inspection;
        for (const auto& [circle, claims] : remarks.circles) {
            inspection.circles.push_back({vertices(circle), sorted(claims)});
        }
        for (const auto& [key, claims] : remarks.anachronisms) {
            const auto& [uncertain, from, to] = key;
            inspection.anachronisms.push_back(
                {{vertex(from), vertex(to), !uncertain}, sorted(claims)});
        }
        return inspection;
    }

    std::vector<Proposal> proposals(const Remarked& remarks) const
    {
        std::vector<Proposal> proposals;
        for (const auto& [kind, ids] : remarks.proposals) {
            auto& proposal = proposals.emplace_back();
            proposal.kind = kind;
            for (const auto& id : ids) {
                proposal.records.push_back(record(id));
            }
        }
        std::vector<Quoting> quoting;
        for (const auto& [speaker, article] : remarks.quoting) {
            quoting.push_back({record(speaker), record(article)});
        }
        for (auto more :
             {shared_addresses(dossier_), near_names(dossier_), busy_unnamed(dossier_, quoting)}) {
            std::ranges::move(more, std::back_inserter(proposals));
        }
        sort_proposals(dossier_, proposals);
        return proposals;
    }

private:
    RecordRef record(const std::string& id) const { return held_record(dossier_, graph_, id); }
    Vertex vertex(const std::string& id) const { return vertex_of(provenance_, record(id)); }

    std::vector<Vertex> vertices(const Ids& ids) const
    {
        std::vector<Vertex> all;
        for (const auto& id : ids) {
            all.push_back(vertex(id));
        }
        return all;
    }

    std::vector<Vertex> sorted(const Ids& ids) const
    {
        auto all = vertices(ids);
        sort_by_id(provenance_, all);
        return all;
    }

    const Provenance& provenance_;
    const Dossier& dossier_;
    const std::string& graph_; // its name
};

/// How many records there are; nothing if there are errors among those that are not held, or
/// between records.
std::optional<RecordCounts> sound_counts(const Database& database)
{
    if (has_dangling(database) || breach_in(database) ||
        !MisplacedEvidence(database).behind(std::numeric_limits<std::int64_t>::min()).empty()) {
        return std::nullopt;
    }
    Progress progress("reading records");
    RowPass rows(database, json_rest_form(), progress.callback());
    const auto to_read = [](const auto& /*row*/) {}; // which refuses what no document could say
    rows.visit<StoredText>(to_read);
    RecordCounts counts;
    counts.articles = rows.visit<StoredArticle>(to_read);
    counts.claims = rows.visit<StoredClaim>(to_read);
    counts.attributions = rows.visit<StoredAttribution>(to_read);
    bool is_sound = true;
    rows.visit<StoredEvidence>([&](const StoredEvidence& row) {
        is_sound = is_sound && row.record.start < row.record.end;
    });
    return is_sound ? std::optional(counts) : std::nullopt;
}

} // namespace

std::optional<StoredCheck> stored_check(const std::string& graph)
{
    const auto moment = moment_for_claims(graph);
    const auto& database = connection_beside(moment);
    require_all_records_by_indices(database);
    auto counts = sound_counts(database);
    if (!counts) {
        return std::nullopt;
    }
    const auto remarks = all_remarks(moment, graph);
    auto document = document_of(names_scope(database, json_rest_form(), remarks.ids()), graph);
    if (has_errors(document.problems)) {
        return std::nullopt;
    }
    counts->outlets = document.dossier.outlets().size();
    counts->speakers = document.dossier.speakers().size();
    StoredCheck check;
    check.problems = std::move(document.problems);
    check.named = std::make_unique<const Dossier>(std::move(document.dossier));
    check.provenance = std::make_unique<const Provenance>(build_provenance(*check.named));
    const Named named(*check.provenance, graph);
    check.remarkable = {
        *counts, check.provenance.get(), named.inspection(remarks), named.proposals(remarks)};
    return check;
}

} // namespace hearsay
