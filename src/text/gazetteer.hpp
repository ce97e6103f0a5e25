#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/dossier.hpp"

namespace hearsay {

/// The outlets and organizations that a dossier lists, by every name that a text may call them.
///
/// Names, aliases and, of outlets, domains count; case and accents do not, and neither do `the` at
/// the beginning, `www.` and what stands before a domain (`news.detik.com`). Where two records have
/// one name the first keeps it. Names are taken whole: `CNN Indonesia` is not CNN.
class Gazetteer {
public:
    /// `records` must outlive the gazetteer. O(bytes of names).
    explicit Gazetteer(const Records& records);

    const Records& records() const { return *records_; }

    /// The outlet called `name`; null if there is none. O(|name|).
    const Outlet* outlet(std::string_view name) const;

    /// The organization called `name`; null if there is none. O(|name|).
    const Organization* organization(std::string_view name) const;

    /// The organization whose id is `id`; null if there is none. O(1).
    const Organization* organization_of(const OrganizationId& id) const;

    /// Whether a record of the gazetteer has this id. O(1).
    bool has_id(std::string_view id) const;

    /// Bytes of the longest name of an outlet that `words` begins with, up to the end of a word; 0
    /// if it begins with none. A lost blank after the name (`CNNpada`) does not hide it where the
    /// name ends in a capital and a small letter follows. O(1).
    std::size_t outlet_prefix(std::string_view words) const;

private:
    using Numbers = std::unordered_map<std::string, std::uint32_t>;

    const Outlet* outlet_by_domain(std::string_view name) const;

    const Records* records_;
    Numbers outlets_;       // by name or alias, as name_key() has it
    Numbers domains_;       // in lower case
    Numbers organizations_; // as outlets
    Numbers organization_ids_;
    Numbers outlet_ids_;
};

/// `name` as names are compared: case and accents folded, runs of blanks one blank, without `the`
/// at the beginning and marks at either end.
std::string name_key(std::string_view name);

} // namespace hearsay
