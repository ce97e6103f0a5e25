#pragma once

#include "model/dossier.hpp"

namespace hearsay {

/// The keys of a record, in the order of documents, each with what finds its value in a record.
/// `id`, or of a text its SHA-256, is not among them. Calls
///
///     visit.word(key, member)        always says something: its absence too
///     visit.fact(key, member)        says nothing where it is absent
///     visit.several(key, member)     a list that says each of its values
///     visit.sentences(key, member)   sentences by language
///     visit.joined(key, member)      `merged_from`
template <class Record> struct Keys;

namespace detail {

struct NoteOf {
    template <class Record> auto& operator()(Record& record) const { return record.remarks.note; }
};

struct XOf {
    template <class Record> auto& operator()(Record& record) const { return record.remarks.x; }
};

template <class Visit> void visit_remarks(Visit& visit)
{
    visit.fact("note", NoteOf());
    visit.fact("x", XOf());
}

} // namespace detail

template <> struct Keys<Text> {
    template <class Visit> static void visit(Visit& visit)
    {
        visit.word("article", &Text::article);
        visit.fact("url", &Text::url);
        visit.fact("archived", &Text::archived);
        visit.fact("retrieved", &Text::retrieved);
        visit.fact("media_type", &Text::media_type);
        visit.fact("language", &Text::language);
        visit.fact("translation_of", &Text::translation_of);
        visit.fact("extractor", &Text::extractor);
        detail::visit_remarks(visit);
    }
};

template <> struct Keys<Organization> {
    template <class Visit> static void visit(Visit& visit)
    {
        visit.word("name", &Organization::name);
        visit.fact("kind", &Organization::kind);
        visit.fact("country", &Organization::country);
        visit.fact("parent", &Organization::parent);
        visit.several("aliases", &Organization::aliases);
        visit.several("same_as", &Organization::same_as);
        visit.joined("merged_from", &Organization::merged_from);
        detail::visit_remarks(visit);
    }
};

template <> struct Keys<Outlet> {
    template <class Visit> static void visit(Visit& visit)
    {
        visit.word("name", &Outlet::name);
        visit.word("named", &Outlet::named);
        visit.fact("kind", &Outlet::kind);
        visit.fact("country", &Outlet::country);
        visit.fact("language", &Outlet::language);
        visit.several("domains", &Outlet::domains);
        visit.fact("owner", &Outlet::owner);
        visit.several("aliases", &Outlet::aliases);
        visit.several("same_as", &Outlet::same_as);
        visit.joined("merged_from", &Outlet::merged_from);
        detail::visit_remarks(visit);
    }
};

template <> struct Keys<Speaker> {
    template <class Visit> static void visit(Visit& visit)
    {
        visit.word("name", &Speaker::name);
        visit.word("kind", &Speaker::kind);
        visit.word("named", &Speaker::named);
        visit.fact("speaks_for", &Speaker::speaks_for);
        visit.fact("affiliation", &Speaker::affiliation);
        visit.fact("role", &Speaker::role);
        visit.fact("url", &Speaker::url);
        visit.fact("date", &Speaker::date);
        visit.several("aliases", &Speaker::aliases);
        visit.several("same_as", &Speaker::same_as);
        visit.joined("merged_from", &Speaker::merged_from);
        detail::visit_remarks(visit);
    }
};

template <> struct Keys<Article> {
    template <class Visit> static void visit(Visit& visit)
    {
        visit.fact("outlet", &Article::outlet);
        visit.fact("kind", &Article::kind);
        visit.fact("title", &Article::title);
        visit.fact("url", &Article::url);
        visit.fact("archived", &Article::archived);
        visit.fact("authors", &Article::authors);
        visit.fact("language", &Article::language);
        visit.fact("published", &Article::published);
        visit.fact("published_as_printed", &Article::published_as_printed);
        visit.word("date_inferred", &Article::date_inferred);
        visit.fact("revised", &Article::revised);
        visit.fact("in_hand", &Article::in_hand);
        visit.fact("copy_of", &Article::copy_of);
        visit.several("corrections", &Article::corrections);
        detail::visit_remarks(visit);
    }
};

template <> struct Keys<Claim> {
    template <class Visit> static void visit(Visit& visit)
    {
        visit.word("text", &Claim::text);
        visit.fact("kind", &Claim::kind);
        visit.fact("language", &Claim::language);
        visit.sentences("texts", &Claim::texts);
        visit.fact("about", &Claim::about);
        visit.fact("place", &Claim::place);
        visit.several("implies", &Claim::implies);
        visit.several("distinct_from", &Claim::distinct_from);
        visit.joined("merged_from", &Claim::merged_from);
        detail::visit_remarks(visit);
    }
};

template <> struct Keys<Attribution> {
    template <class Visit> static void visit(Visit& visit)
    {
        visit.word("claim", &Attribution::claim);
        visit.word("article", &Attribution::article);
        visit.word("via", &Attribution::via); // an absent one is a nearer source
        visit.word("speaker", &Attribution::speaker);
        visit.fact("speaker_as", &Attribution::speaker_as);
        visit.fact("mode", &Attribution::mode);
        visit.word("stance", &Attribution::stance);
        visit.word("basis", &Attribution::basis);
        visit.fact("occasion", &Attribution::occasion);
        visit.word("own", &Attribution::own);
        visit.fact("said_on", &Attribution::said_on);
        visit.fact("cue", &Attribution::cue);
        visit.fact("addressee", &Attribution::addressee);
        visit.fact("translated", &Attribution::translated);
        visit.fact("rule", &Attribution::rule);
        visit.fact("confidence", &Attribution::confidence);
        visit.fact("status", &Attribution::status);
        visit.several("evidence", &Attribution::evidence);
        visit.fact("recorded", &Attribution::recorded);
        visit.fact("reviewed", &Attribution::reviewed);
        detail::visit_remarks(visit);
    }
};

} // namespace hearsay
