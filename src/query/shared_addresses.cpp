#include <algorithm>
#include <map>
#include <string_view>

#include "query/proposals.hpp"

namespace hearsay {
namespace {

bool drop_prefix(std::string_view& text, std::string_view prefix)
{
    const bool has = text.starts_with(prefix);
    text.remove_prefix(has ? prefix.size() : 0);
    return has;
}

std::string plain_address(std::string_view address)
{
    static_cast<void>(drop_prefix(address, "https://") || drop_prefix(address, "http://"));
    drop_prefix(address, "www.");
    while (address.ends_with('/')) {
        address.remove_suffix(1);
    }
    if (drop_prefix(address, "wikidata.org/entity/")) {
        return "wikidata.org/wiki/" + std::string(address);
    }
    return std::string(address);
}

struct Sharing {
    std::string address; // as first written
    std::vector<RecordRef> records;
};

template <class Record>
void add_addresses(
    std::map<std::string, Sharing>& sharing, RecordKind kind, const std::vector<Record>& records)
{
    for (std::uint32_t number = 0; number < records.size(); ++number) {
        for (const auto& address : records[number].same_as) {
            const auto plain = plain_address(address);
            auto& entry = sharing.try_emplace(plain, Sharing{address, {}}).first->second;
            const RecordRef record{kind, number};
            if (!plain.empty() && (entry.records.empty() || entry.records.back() != record)) {
                entry.records.push_back(record);
            }
        }
    }
}

} // namespace

std::vector<Proposal> shared_addresses(const Dossier& dossier)
{
    std::map<std::string, Sharing> sharing;
    add_addresses(sharing, RecordKind::organization, dossier.organizations());
    add_addresses(sharing, RecordKind::outlet, dossier.outlets());
    add_addresses(sharing, RecordKind::speaker, dossier.speakers());
    std::vector<Proposal> proposals;
    for (auto& [plain, entry] : sharing) {
        if (entry.records.size() > 1) {
            std::ranges::sort(
                entry.records, {}, [&](RecordRef record) { return id_of(dossier, record); });
            proposals.push_back(
                {ProposalKind::same_as, std::move(entry.records), std::move(entry.address)});
        }
    }
    return proposals;
}

} // namespace hearsay
