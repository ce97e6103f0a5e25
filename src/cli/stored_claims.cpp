#include "cli/stored_claims.hpp"

#include <algorithm>
#include <thread>

#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "graph/keeps_rules.hpp"
#include "store/schema.hpp"

namespace hearsay {
namespace {

constexpr std::size_t claims_in_block = 512;

std::size_t processors()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace

OneMoment moment_for_claims(const std::string& graph)
{
    return {graph, processors() + 1}; // a connection serves one thread at a time
}

const Database& connection_beside(const OneMoment& moment)
{
    return moment.at(moment.size() - 1);
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

namespace detail {

BlocksOfClaims::BlocksOfClaims(const Database& database, const ClaimsAsked& asked)
    : order_(database, json_rest_form(), asked.from), shard_(asked.shard), count_(order_.count())
{
}

std::optional<BlockOfClaims> BlocksOfClaims::next()
{
    const bool follow_each_other = order_.is_by_number() && !shard_;
    BlockOfClaims block{
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

ReadersOfClaims::ReadersOfClaims(const OneMoment& moment, std::size_t connections)
{
    for (std::size_t connection = 0; connection < connections; ++connection) {
        all_.push_back(std::make_unique<ClaimBlocks>(moment.at(connection), json_rest_form()));
        free_.push_back(all_.back().get());
    }
}

void ReadersOfClaims::GiveBack::operator()(ClaimBlocks* reader) const
{
    const std::lock_guard lock(readers->mutex_);
    readers->free_.push_back(reader);
}

std::unique_ptr<ClaimBlocks, ReadersOfClaims::GiveBack> ReadersOfClaims::borrow()
{
    const std::lock_guard lock(mutex_);
    auto* const reader = free_.back();
    free_.pop_back();
    return std::unique_ptr<ClaimBlocks, GiveBack>(reader, GiveBack{this});
}

Provenance provenance_of(const std::string& graph, const BlockOfClaims& block, ClaimBlocks& reader)
{
    auto provenance = build_provenance(reader.of(block.claims, block.between));
    if (!keeps_rules(provenance)) {
        load_dossier(graph); // says what is wrong, all of it
    }
    return provenance;
}

} // namespace detail
} // namespace hearsay
