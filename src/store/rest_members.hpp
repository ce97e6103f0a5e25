#pragma once

#include <tuple>

#include "model/dossier.hpp"

namespace hearsay {

/// What a record may say beyond its table's columns, and beyond what stands in other tables.
template <class Record> constexpr std::tuple<> rest_members{};

template <> inline constexpr auto rest_members<Records> = std::tuple(&Records::remarks);

template <>
inline constexpr auto rest_members<Text> = std::tuple(
    &Text::archived, &Text::retrieved, &Text::media_type, &Text::translation_of, &Text::extractor,
    &Text::remarks);

template <>
inline constexpr auto rest_members<Organization> = std::tuple(
    &Organization::aliases, &Organization::same_as, &Organization::merged_from,
    &Organization::remarks);

template <>
inline constexpr auto rest_members<Outlet> = std::tuple(
    &Outlet::domains, &Outlet::aliases, &Outlet::same_as, &Outlet::merged_from, &Outlet::remarks);

template <>
inline constexpr auto rest_members<Speaker> = std::tuple(
    &Speaker::url, &Speaker::date, &Speaker::aliases, &Speaker::same_as, &Speaker::merged_from,
    &Speaker::remarks);

template <>
inline constexpr auto rest_members<Article> = std::tuple(
    &Article::archived, &Article::authors, &Article::published_as_printed, &Article::date_inferred,
    &Article::revised, &Article::corrections, &Article::remarks);

template <>
inline constexpr auto rest_members<Claim> =
    std::tuple(&Claim::texts, &Claim::place, &Claim::merged_from, &Claim::remarks);

template <>
inline constexpr auto rest_members<Attribution> = std::tuple(
    &Attribution::speaker_as, &Attribution::addressee, &Attribution::translated, &Attribution::rule,
    &Attribution::recorded, &Attribution::reviewed, &Attribution::remarks);

/// Whether a record says any of it. Most do not.
template <class Record> bool has_rest(const Record& record)
{
    static const Record nothing{};
    return std::apply(
        [&](const auto... member) { return (!(record.*member == nothing.*member) || ...); },
        rest_members<Record>);
}

/// A record with no more than that.
template <class Record> Record rest_of(const Record& record)
{
    Record rest;
    std::apply(
        [&](const auto... member) { ((rest.*member = record.*member), ...); },
        rest_members<Record>);
    return rest;
}

} // namespace hearsay
