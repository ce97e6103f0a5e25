#include "write/audit_join.hpp"

#include <algorithm>
#include <deque>
#include <set>

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/fingerprint.hpp"
#include "write/audit_part.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_known = 64; // claims of a part by which its shard is told
constexpr std::uint64_t most_shards = 1'000;

/// The shard of which all these claims are, in a split into `of`; none if they are of several.
std::optional<std::uint64_t> shard_of(const std::vector<std::string>& claims, std::uint64_t of)
{
    std::optional<std::uint64_t> shard;
    for (const auto& claim : claims) {
        const auto its = fnv1a_64(claim) % of + 1;
        if (shard.value_or(its) != its) {
            return std::nullopt;
        }
        shard = its;
    }
    return shard;
}

class Joining {
public:
    Joining(const std::string& graph, const std::vector<std::string>& claims,
            const std::vector<std::string>& paths, Format format)
        : graph_(graph), claims_(claims), known_(paths.size())
    {
        for (const auto& path : paths) {
            parts_.emplace_back(path);
            require_form(parts_.back(), format);
        }
    }

    void run(const std::function<Go(AuditEntry)>& take)
    {
        for (std::size_t place = 0; place < claims_.size(); ++place) {
            if (take(entry_of(place)) == Go::stop) {
                return;
            }
        }
        for (const auto& part : parts_) {
            if (part.entry()) {
                refuse_stray(part);
            }
        }
    }

private:
    static void require_form(const AuditPart& part, Format format)
    {
        if (format != Format::text && part.format().value_or(format) != format) {
            const auto* const form = format == Format::json ? "JSON" : "TSV";
            throw InputError(
                part.where(),
                fmt::format("the part is no {}, in which the answer is asked for", form));
        }
    }

    AuditEntry entry_of(std::size_t place)
    {
        const auto& claim = claims_[place];
        std::optional<std::size_t> holder;
        for (std::size_t part = 0; part < parts_.size(); ++part) {
            const auto& entry = parts_[part].entry();
            if (!entry || entry->row.claim != claim) {
                continue;
            }
            if (holder) {
                throw InputError(
                    parts_[part].where(),
                    fmt::format(
                        "claim '{}' is in {} too; give each claim once", claim,
                        parts_[*holder].where().str()));
            }
            holder = part;
        }
        if (!holder) {
            refuse_missing(place);
        }
        auto entry = *parts_[*holder].entry();
        if (known_[*holder].size() < most_known) {
            known_[*holder].push_back(claim);
        }
        parts_[*holder].advance();
        return entry;
    }

    /// A part that stands at a claim which will never come is to blame, else whoever left one out.
    [[noreturn]] void refuse_missing(std::size_t place)
    {
        const auto left = claims_.begin() + static_cast<std::ptrdiff_t>(place);
        for (const auto& part : parts_) {
            if (part.entry() && std::none_of(left, claims_.end(), [&](const std::string& claim) {
                    return claim == part.entry()->row.claim;
                })) {
                refuse_stray(part);
            }
        }
        get_to_know();
        const auto& claim = claims_[place];
        const auto shard = shard_without(known_, claim);
        throw InputError(
            {graph_, 0, 0, {}},
            fmt::format(
                "claim '{}' is in none of the parts; {}", claim,
                shard ? fmt::format("shard {}/{} is missing or was stopped", shard->number, shard->of)
                      : "a part is missing, or was stopped"));
    }

    /// Reads on in parts of which too few claims are known to tell their shard.
    void get_to_know()
    {
        for (std::size_t part = 0; part < parts_.size(); ++part) {
            while (known_[part].size() < most_known && parts_[part].entry()) {
                known_[part].push_back(parts_[part].entry()->row.claim);
                parts_[part].advance();
            }
        }
    }

    [[noreturn]] void refuse_stray(const AuditPart& part) const
    {
        throw InputError(
            part.where(), fmt::format(
                              "claim '{}' has come before, or is not in {}", part.entry()->row.claim,
                              graph_));
    }

    const std::string& graph_;
    const std::vector<std::string>& claims_;
    std::deque<AuditPart> parts_;
    std::vector<std::vector<std::string>> known_; // by part: its first claims
};

} // namespace

std::optional<Shard>
shard_without(const std::vector<std::vector<std::string>>& known, const std::string& claim)
{
    for (std::uint64_t of = known.size(); of <= most_shards; ++of) {
        std::set<std::uint64_t> shards;
        const bool apart = std::ranges::all_of(known, [&](const auto& claims) {
            const auto shard = shard_of(claims, of);
            return shard && shards.insert(*shard).second;
        });
        const auto missing = shard_of({claim}, of);
        if (apart && !shards.contains(*missing)) {
            return Shard{*missing, of};
        }
    }
    return std::nullopt;
}

void join_audits(
    const std::string& graph, const std::vector<std::string>& claims,
    const std::vector<std::string>& parts, Format format,
    const std::function<Go(AuditEntry)>& take)
{
    Joining(graph, claims, parts, format).run(take);
}

} // namespace hearsay
