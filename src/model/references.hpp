#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "model/dossier.hpp"

namespace hearsay {

/// A place at which a record names another: `a4/claim`, and in a list `a9/via/0`.
struct ReferencePlace {
    std::string_view record;             // the id of the one that names; of a text its SHA-256
    std::string_view key;                // `claim`, `via`, `owner` …
    std::optional<std::uint32_t> place;  // in a list

    /// As in the `references` of a Merger. Told apart whatever the id: keys have no `/` in them.
    std::string str() const;
};

/// `Record` or `const Record`.
template <class Given, class Record>
concept IsRecord = std::same_as<std::remove_const_t<Given>, Record>;

/// Calls `visit(key, place, id)` for each reference that the record has, in the order of its keys;
/// `id` is the text of the id, and may be changed if the record may.
template <IsRecord<Text> Given, class Visit>
void visit_references(Given& text, Visit&& visit)
{
    visit("article", std::nullopt, text.article.text);
}

namespace detail {

template <class OptionalId, class Visit>
void visit_one(std::string_view key, OptionalId& id, Visit& visit)
{
    if (id) {
        visit(key, std::nullopt, id->text);
    }
}

template <class Ids, class Visit>
void visit_each(std::string_view key, Ids& ids, Visit& visit)
{
    for (std::uint32_t place = 0; place < ids.size(); ++place) {
        visit(key, std::optional(place), ids[place].text);
    }
}

template <class TiesGiven, class Visit>
void visit_ties(std::string_view key, TiesGiven& ties, Visit& visit)
{
    for (std::uint32_t place = 0; ties && place < ties->size(); ++place) {
        visit(key, std::optional(place), (*ties)[place].organization.text);
    }
}

} // namespace detail

template <IsRecord<Organization> Given, class Visit>
void visit_references(Given& organization, Visit&& visit)
{
    detail::visit_one("parent", organization.parent, visit);
}

template <IsRecord<Outlet> Given, class Visit>
void visit_references(Given& outlet, Visit&& visit)
{
    detail::visit_ties("owner", outlet.owner, visit);
}

template <IsRecord<Speaker> Given, class Visit>
void visit_references(Given& speaker, Visit&& visit)
{
    detail::visit_ties("speaks_for", speaker.speaks_for, visit);
    detail::visit_ties("affiliation", speaker.affiliation, visit);
}

template <IsRecord<Article> Given, class Visit>
void visit_references(Given& article, Visit&& visit)
{
    detail::visit_one("outlet", article.outlet, visit);
    detail::visit_one("copy_of", article.copy_of, visit);
}

template <IsRecord<Claim> Given, class Visit>
void visit_references(Given& claim, Visit&& visit)
{
    detail::visit_each("implies", claim.implies, visit);
    detail::visit_each("distinct_from", claim.distinct_from, visit);
}

template <IsRecord<Attribution> Given, class Visit>
void visit_references(Given& attribution, Visit&& visit)
{
    visit("claim", std::nullopt, attribution.claim.text);
    visit("article", std::nullopt, attribution.article.text);
    detail::visit_each("via", attribution.via, visit);
    detail::visit_one("speaker", attribution.speaker, visit);
}

} // namespace hearsay
