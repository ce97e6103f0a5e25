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

/// Calls `take` with whatever names a record may have, empty ones too.
template <class Record, class Take> void visit_all_names(const Record& record, const Take& take)
{
    take(record.name);
    std::ranges::for_each(record.aliases, take);
}

template <class Take> void visit_all_names(const Article& article, const Take& take)
{
    take(article.title);
    take(bare(article.url));
    take(bare(article.archived));
}

template <class Take> void visit_all_names(const Claim& claim, const Take& take)
{
    take(claim.text);
    for (const auto& [language, text] : claim.texts) {
        take(text);
    }
}

/// Calls `visit(name)` for each name that a record goes by.
template <class Record, class Visit> void visit_names_of(const Record& record, const Visit& visit)
{
    visit_all_names(record, [&](std::string_view name) {
        if (!name.empty()) {
            visit(name);
        }
    });
}

/// Calls `visit(record, name)` for each name that a record of the kind goes by.
template <class Visit> void visit_names(const Dossier& dossier, RecordKind kind, Visit visit)
{
    const auto each = [&](const auto& records) {
        for (std::uint32_t number = 0; number < records.size(); ++number) {
            visit_names_of(records[number], [&](std::string_view name) {
                visit(RecordRef{kind, number}, name);
            });
        }
    };
    switch (kind) {
    case RecordKind::organization:
        return each(dossier.organizations());
    case RecordKind::outlet:
        return each(dossier.outlets());
    case RecordKind::speaker:
        return each(dossier.speakers());
    case RecordKind::article:
        return each(dossier.articles());
    case RecordKind::claim:
        return each(dossier.claims());
    case RecordKind::text:
    case RecordKind::attribution:
        break;
    }
}

bool fits(RecordRef record, Kinds kinds)
{
    return std::ranges::find(kinds, record.kind) != kinds.end();
}

std::string_view word_to_compare(std::string_view word)
{
    return is_address(word) ? bare(word) : word;
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
    const auto wanted = folded(word_to_compare(word));
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
    return nearest_name(word_to_compare(word), names);
}

NameToFind::NameToFind(std::string_view word)
    : word_(word_to_compare(word)), folded_(folded(word_))
{
}

template <class Record> bool NameToFind::names(const Record& record) const
{
    bool found = false;
    visit_names_of(
        record, [&](std::string_view name) { found = found || folded(name) == folded_; });
    return found;
}

template <class Record>
std::optional<std::size_t> NameToFind::distance_to(const Record& record) const
{
    auto nearest = slip_distance(word_, record.id.text);
    visit_names_of(record, [&](std::string_view name) {
        const auto distance = slip_distance(word_, name);
        nearest = distance && (!nearest || *distance < *nearest) ? distance : nearest;
    });
    return nearest;
}

template bool NameToFind::names(const Organization&) const;
template bool NameToFind::names(const Outlet&) const;
template bool NameToFind::names(const Speaker&) const;
template bool NameToFind::names(const Article&) const;
template bool NameToFind::names(const Claim&) const;
template std::optional<std::size_t> NameToFind::distance_to(const Organization&) const;
template std::optional<std::size_t> NameToFind::distance_to(const Outlet&) const;
template std::optional<std::size_t> NameToFind::distance_to(const Speaker&) const;
template std::optional<std::size_t> NameToFind::distance_to(const Article&) const;
template std::optional<std::size_t> NameToFind::distance_to(const Claim&) const;

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
