#pragma once

#include "model/dossier.hpp"

namespace hearsay {

/// What a record says, key by key, beside what another of its kind says. Calls, in the order of the
/// document's keys:
///
///     visit.name(one, other)            what it is called; `aliases` follow
///     visit.sentence(one, other)        a claim's text, in its language; `texts` follow
///     visit.flag(key, one, other)       which always has a value
///     visit.fact(key, one, other)       which may be absent
///     visit.each(key, one, other)       a list, or sentences by language
///
/// References that a join moves are not among them, nor is `merged_from`.
template <class Visit> void visit_facts(Organization& one, const Organization& other, Visit& visit)
{
    visit.name(one, other);
    visit.fact("kind", one.kind, other.kind);
    visit.fact("country", one.country, other.country);
    visit.fact("parent", one.parent, other.parent);
    visit.each("aliases", one.aliases, other.aliases);
    visit.each("same_as", one.same_as, other.same_as);
    visit.fact("note", one.remarks.note, other.remarks.note);
    visit.fact("x", one.remarks.x, other.remarks.x);
}

template <class Visit> void visit_facts(Outlet& one, const Outlet& other, Visit& visit)
{
    visit.name(one, other);
    visit.flag("named", one.named, other.named);
    visit.fact("kind", one.kind, other.kind);
    visit.fact("country", one.country, other.country);
    visit.fact("language", one.language, other.language);
    visit.each("domains", one.domains, other.domains);
    visit.fact("owner", one.owner, other.owner);
    visit.each("aliases", one.aliases, other.aliases);
    visit.each("same_as", one.same_as, other.same_as);
    visit.fact("note", one.remarks.note, other.remarks.note);
    visit.fact("x", one.remarks.x, other.remarks.x);
}

template <class Visit> void visit_facts(Speaker& one, const Speaker& other, Visit& visit)
{
    visit.name(one, other);
    visit.flag("kind", one.kind, other.kind);
    visit.flag("named", one.named, other.named);
    visit.fact("speaks_for", one.speaks_for, other.speaks_for);
    visit.fact("affiliation", one.affiliation, other.affiliation);
    visit.fact("role", one.role, other.role);
    visit.fact("url", one.url, other.url);
    visit.fact("date", one.date, other.date);
    visit.each("aliases", one.aliases, other.aliases);
    visit.each("same_as", one.same_as, other.same_as);
    visit.fact("note", one.remarks.note, other.remarks.note);
    visit.fact("x", one.remarks.x, other.remarks.x);
}

template <class Visit> void visit_facts(Claim& one, const Claim& other, Visit& visit)
{
    visit.sentence(one, other);
    visit.fact("kind", one.kind, other.kind);
    visit.each("texts", one.texts, other.texts);
    visit.fact("about", one.about, other.about);
    visit.fact("place", one.place, other.place);
    visit.each("implies", one.implies, other.implies);
    visit.each("distinct_from", one.distinct_from, other.distinct_from);
    visit.fact("note", one.remarks.note, other.remarks.note);
    visit.fact("x", one.remarks.x, other.remarks.x);
}

} // namespace hearsay
