#include "edit/named.hpp"

#include <algorithm>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "edit/refusal.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

using Kinds = std::span<const RecordKind>;

/// An address without what may differ between two of one page.
std::string_view bare(std::string_view address)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (address.starts_with(scheme)) {
            address.remove_prefix(scheme.size());
        }
    }
    return address.ends_with('/') ? address.substr(0, address.size() - 1) : address;
}

std::string_view host_of(std::string_view address)
{
    const auto rest = bare(address);
    return rest.substr(0, rest.find_first_of("/?#:"));
}

/// Calls `visit(record, name)` for each name that a record of the kind goes by.
template <class Visit> void visit_names(const Dossier& dossier, RecordKind kind, Visit visit)
{
    const auto each = [&](const auto& records, const auto& visit_record) {
        for (std::uint32_t number = 0; number < records.size(); ++number) {
            visit_record(records[number], [&](std::string_view name) {
                if (!name.empty()) {
                    visit(RecordRef{kind, number}, name);
                }
            });
        }
    };
    const auto named_record = [](const auto& record, const auto& take) {
        take(record.name);
        std::ranges::for_each(record.aliases, take);
    };
    const auto article = [](const Article& record, const auto& take) {
        take(record.title);
        take(bare(record.url));
        take(bare(record.archived));
    };
    const auto claim = [](const Claim& record, const auto& take) {
        take(record.text);
        for (const auto& [language, text] : record.texts) {
            take(text);
        }
    };
    switch (kind) {
    case RecordKind::organization:
        return each(dossier.organizations(), named_record);
    case RecordKind::outlet:
        return each(dossier.outlets(), named_record);
    case RecordKind::speaker:
        return each(dossier.speakers(), named_record);
    case RecordKind::article:
        return each(dossier.articles(), article);
    case RecordKind::claim:
        return each(dossier.claims(), claim);
    case RecordKind::text:
    case RecordKind::attribution:
        break;
    }
}

bool fits(RecordRef record, Kinds kinds)
{
    return std::ranges::find(kinds, record.kind) != kinds.end();
}

std::string word_to_compare(std::string_view word)
{
    return folded(is_address(word) ? bare(word) : word);
}

} // namespace

bool is_address(std::string_view word)
{
    return word.starts_with("https://") || word.starts_with("http://");
}

std::optional<RecordRef> named(const Dossier& dossier, std::string_view word, Kinds kinds)
{
    const auto by_id = dossier.find(word);
    if (by_id && fits(*by_id, kinds)) {
        return by_id;
    }
    const auto wanted = word_to_compare(word);
    std::vector<RecordRef> found;
    for (const auto kind : kinds) {
        visit_names(dossier, kind, [&](RecordRef record, std::string_view name) {
            if (folded(name) == wanted && (found.empty() || found.back() != record)) {
                found.push_back(record);
            }
        });
    }
    if (found.size() > 1) {
        throw Refusal(
            quoted(word) + " is the name of several: " + quoted(id_of(dossier, found[0])) + ", " +
            quoted(id_of(dossier, found[1])) + (found.size() > 2 ? " …" : "") +
            "; give the id of one");
    }
    if (found.empty() && by_id) {
        throw Refusal(
            quoted(word) + " is " + one_of(std::span(&by_id->kind, 1)) + ", expected " +
            one_of(kinds));
    }
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<std::string> nearly_named(const Dossier& dossier, std::string_view word, Kinds kinds)
{
    std::vector<std::string_view> names;
    const auto add_ids = [&names](const auto& records) {
        for (const auto& record : records) {
            names.push_back(record.id.text);
        }
    };
    for (const auto kind : kinds) {
        visit_names(
            dossier, kind, [&](RecordRef, std::string_view name) { names.push_back(name); });
    }
    const auto has = [kinds](RecordKind kind) { return fits({kind, 0}, kinds); };
    has(RecordKind::organization) ? add_ids(dossier.organizations()) : void();
    has(RecordKind::outlet) ? add_ids(dossier.outlets()) : void();
    has(RecordKind::speaker) ? add_ids(dossier.speakers()) : void();
    has(RecordKind::article) ? add_ids(dossier.articles()) : void();
    has(RecordKind::claim) ? add_ids(dossier.claims()) : void();
    return nearest_name(is_address(word) ? bare(word) : word, names);
}

std::optional<OutletId> outlet_at(const Records& records, std::string_view address)
{
    const auto host = host_of(address);
    const Outlet* found = nullptr;
    std::size_t longest = 0;
    for (const auto& outlet : records.outlets) {
        for (const std::string_view domain : outlet.domains) {
            const bool fits_host = host == domain || host.ends_with("." + std::string(domain));
            if (fits_host && domain.size() > longest) {
                longest = domain.size();
                found = &outlet;
            }
        }
    }
    return found == nullptr ? std::nullopt : std::optional(found->id);
}

} // namespace hearsay
