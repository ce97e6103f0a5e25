#include "cli/stored_audit.hpp"

#include <algorithm>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

#include "base/ordered_work.hpp"
#include "cli/as_of_option.hpp"
#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "graph/keeps_rules.hpp"
#include "store/claim_blocks.hpp"
#include "store/claim_order.hpp"
#include "store/one_moment.hpp"
#include "store/schema.hpp"

namespace hearsay {
namespace {

constexpr std::size_t claims_in_block = 512;
constexpr std::size_t blocks_at_once = 8;

/// Claims to weigh, and how many of all have been passed with them.
struct Block {
    std::vector<NumberedClaim> claims;
    ClaimBlocks::Between between;
    std::size_t passed = 0;
};

struct WeighedBlock {
    std::vector<AuditEntry> entries;
    std::size_t passed = 0;
};

/// Cuts the claims that are asked about into blocks.
class Blocks {
public:
    Blocks(const Database& database, const ClaimsAsked& asked)
        : order_(database, json_rest_form(), asked.from), shard_(asked.shard),
          count_(order_.count())
    {
    }

    std::size_t count() const { return count_; }

    std::optional<Block> next()
    {
        const bool follow_each_other = order_.is_by_number() && !shard_;
        Block block{
            {}, follow_each_other ? ClaimBlocks::Between::none : ClaimBlocks::Between::others, 0};
        while (block.claims.size() < claims_in_block) {
            auto claim = order_.next();
            if (!claim) {
                break;
            }
            ++passed_;
            if (!shard_ || holds(*shard_, claim->id.text)) {
                block.claims.push_back(*std::move(claim));
            }
        }
        block.passed = passed_;
        return block.claims.empty() ? std::nullopt : std::optional(std::move(block));
    }

private:
    ClaimOrder order_;
    std::optional<Shard> shard_;
    std::size_t count_;
    std::size_t passed_ = 0;
};

/// One reader for each of the first connections, lent to whoever has a block to read.
class Readers {
public:
    Readers(const OneMoment& moment, std::size_t connections)
    {
        for (std::size_t connection = 0; connection < connections; ++connection) {
            all_.push_back(std::make_unique<ClaimBlocks>(moment.at(connection), json_rest_form()));
            free_.push_back(all_.back().get());
        }
    }

    struct GiveBack {
        void operator()(ClaimBlocks* reader) const
        {
            const std::lock_guard lock(readers->mutex_);
            readers->free_.push_back(reader);
        }
        Readers* readers;
    };

    /// One that nobody else has.
    std::unique_ptr<ClaimBlocks, GiveBack> borrow()
    {
        const std::lock_guard lock(mutex_);
        auto* const reader = free_.back();
        free_.pop_back();
        return std::unique_ptr<ClaimBlocks, GiveBack>(reader, GiveBack{this});
    }

private:
    std::vector<std::unique_ptr<ClaimBlocks>> all_;
    std::mutex mutex_;
    std::vector<ClaimBlocks*> free_;
};

std::size_t processors()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace

OneMoment moment_for_weighing(const std::string& graph)
{
    return {graph, processors() + 1}; // a connection serves one thread at a time
}

const Database& connection_beside(const OneMoment& moment)
{
    return moment.at(moment.size() - 1);
}

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
    Blocks blocks(database, asked);
    Readers readers(moment, moment.size() - 1);
    const auto weigh_block = [&](const Block& block) {
        const auto reader = readers.borrow();
        const auto provenance = build_provenance(reader->of(block.claims, block.between));
        if (!keeps_rules(provenance)) {
            load_dossier(graph); // says what is wrong, all of it
        }
        WeighedBlock weighed{{}, block.passed};
        weighed.entries.reserve(block.claims.size());
        for (std::uint32_t claim = 0; claim < block.claims.size(); ++claim) {
            const auto vertex = vertex_of(provenance, {RecordKind::claim, claim});
            weighed.entries.push_back(
                audit_entry(provenance, weigh(provenance, vertex, limits), format));
        }
        return weighed;
    };
    auto go = Go::on;
    work_in_order(
        [&] { return go == Go::stop ? std::nullopt : blocks.next(); },
        [](const Block&) { return std::size_t{1}; }, weigh_block,
        [&](WeighedBlock weighed) {
            for (auto& entry : weighed.entries) {
                go = go == Go::stop ? go : take(std::move(entry));
            }
            progress(weighed.passed, blocks.count());
        },
        {blocks_at_once, blocks_at_once + 1});
}

std::vector<std::string> stored_claims(const std::string& graph)
{
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    warn_as_stored(*database);
    ClaimOrder order(*database, json_rest_form());
    std::vector<std::string> ids;
    for (auto claim = order.next(); claim; claim = order.next()) {
        ids.push_back(std::move(claim->id.text));
    }
    return ids;
}

} // namespace hearsay
