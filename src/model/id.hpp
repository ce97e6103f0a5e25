#pragma once

#include <compare>
#include <functional>
#include <string>

namespace hearsay {

/// The name of one record, unique in its dossier: letters, digits and `._:/-`, at most 200 bytes.
/// `Kind` is the kind of record that it names, so that ids of different kinds do not mix.
template <class Kind>
struct Id {
    std::string text;

    friend auto operator<=>(const Id&, const Id&) = default;
};

using OrganizationId = Id<struct Organization>;
using OutletId = Id<struct Outlet>;
using SpeakerId = Id<struct Speaker>;
using ArticleId = Id<struct Article>;
using ClaimId = Id<struct Claim>;
using AttributionId = Id<struct Attribution>;
using SourceId = Id<struct Source>;  // an outlet, an article or a speaker: what `via` names

} // namespace hearsay

template <class Kind>
struct std::hash<hearsay::Id<Kind>> {
    std::size_t operator()(const hearsay::Id<Kind>& id) const noexcept
    {
        return std::hash<std::string>{}(id.text);
    }
};
