#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/shard.hpp"
#include "base/go.hpp"
#include "base/ordered_work.hpp"
#include "graph/provenance.hpp"
#include "store/claim_blocks.hpp"
#include "store/claim_order.hpp"
#include "store/one_moment.hpp"

namespace hearsay {

/// Which claims of a database to look at.
struct ClaimsAsked {
    std::string from;           // from this claim on, in document order; empty: from the first
    std::optional<Shard> shard; // only those of this share
};

/// The database at `graph` as of one moment, over as many connections as work_on_claims() takes.
OneMoment moment_for_claims(const std::string& graph);

/// The one of them that nothing else uses but the thread that asks for the work.
const Database& connection_beside(const OneMoment& moment);

namespace detail {

/// Some claims, and how many of all have been passed with them.
struct BlockOfClaims {
    std::vector<NumberedClaim> claims;
    ClaimBlocks::Between between;
    std::size_t passed = 0;
};

/// Cuts the claims that are asked about into blocks.
class BlocksOfClaims {
public:
    BlocksOfClaims(const Database& database, const ClaimsAsked& asked);

    /// How many claims the database has.
    std::size_t count() const { return count_; }

    std::optional<BlockOfClaims> next();

private:
    ClaimOrder order_;
    std::optional<Shard> shard_;
    std::size_t count_;
    std::size_t passed_ = 0;
};

/// One reader for each of the first connections, lent to whoever has a block to read.
class ReadersOfClaims {
public:
    ReadersOfClaims(const OneMoment& moment, std::size_t connections);

    struct GiveBack {
        void operator()(ClaimBlocks* reader) const;
        ReadersOfClaims* readers;
    };

    /// One that nobody else has.
    std::unique_ptr<ClaimBlocks, GiveBack> borrow();

private:
    std::vector<std::unique_ptr<ClaimBlocks>> all_;
    std::mutex mutex_;
    std::vector<ClaimBlocks*> free_;
};

/// The graph of what the weighing of a block's claims rests on. Throws as load_dossier() for
/// records with errors.
Provenance provenance_of(const std::string& graph, const BlockOfClaims& block, ClaimBlocks& reader);

constexpr WorkLimits blocks_at_once{8, 9};

} // namespace detail

/// Calls `work(provenance, claims)` for some hundred claims of a database at a time, on all
/// processors: the first `claims` of the graph's are these, and what weigh() says of them it says
/// of them in the whole one. Calls `take(result, passed, count)` with each result, in document
/// order and on the calling thread, until it says stop: so many claims of so many have been passed.
/// The memory is that of some blocks, however many claims there are. Throws as load_dossier(), for
/// records with errors when it comes to them.
template <class Work, class Take>
void work_on_claims(
    const OneMoment& moment, const std::string& graph, const ClaimsAsked& asked, Work work,
    Take take)
{
    detail::BlocksOfClaims blocks(connection_beside(moment), asked);
    detail::ReadersOfClaims readers(moment, moment.size() - 1);
    const auto work_on_block = [&](const detail::BlockOfClaims& block) {
        const auto reader = readers.borrow();
        const auto provenance = detail::provenance_of(graph, block, *reader);
        const auto claims = static_cast<std::uint32_t>(block.claims.size());
        return std::pair(work(provenance, claims), block.passed);
    };
    auto go = Go::on;
    work_in_order(
        [&] { return go == Go::stop ? std::nullopt : blocks.next(); },
        [](const detail::BlockOfClaims&) { return std::size_t{1}; }, work_on_block,
        [&](auto worked) {
            auto& [result, passed] = worked;
            go = go == Go::stop ? go : take(std::move(result), passed, blocks.count());
        },
        detail::blocks_at_once);
}

/// The ids of all claims of the database at `graph`, in document order.
std::vector<std::string> stored_claims(const std::string& graph);

} // namespace hearsay
