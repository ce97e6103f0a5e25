#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/article.hpp"
#include "model/attribution.hpp"
#include "store/columns.hpp"
#include "store/kept.hpp"
#include "store/stored.hpp"

namespace hearsay {

/// Rows as far as weighing a claim looks at them: of a long archive most bytes are elsewhere. Their
/// texts stand where the reader of rows keeps them.

struct WeighedClaim {
    std::int64_t number = 0;
    KeptId id;
    KeptText text;
};

struct WeighedAttribution {
    Reference claim;
    std::int64_t number = 0;
    KeptId id;
    Reference article;
    std::vector<std::int64_t> via;
    Reference speaker;
    Stance stance = Stance::asserts;
    std::optional<Basis> basis;
    std::optional<Status> status;
    KeptDate said_on;
    KeptText occasion;
    bool own = false;
};

struct WeighedArticle {
    std::int64_t number = 0;
    KeptId id;
    Reference outlet;
    KeptDate published;
    bool in_hand = false;
    Reference copy_of;
    std::optional<Article> more; // when it was revised and what was corrected, if anything
};

struct WeighedOutlet {
    std::int64_t number = 0;
    KeptId id;
    bool named = true;
};

struct WeighedSpeaker {
    std::int64_t number = 0;
    KeptId id;
    bool named = true;
};

struct WeighedOrganization {
    std::int64_t number = 0;
    KeptId id;
    Reference parent;
};

struct WeighedTie {
    Reference organization; // none: nobody, for certain
    KeptDate since;
    KeptDate until;
};

struct WeighedOwner : WeighedTie {};

struct WeighedSpeakerTie : WeighedTie {
    TieOf of = TieOf::speaks_for;
};

struct WeighedImplication {
    Reference claim;
    Reference broader;
};

template <> struct Columns<WeighedClaim> {
    static constexpr std::string_view table = "claims";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor("id", row.id);
        visitor("text", row.text);
    }
};

template <> struct Columns<WeighedAttribution> {
    static constexpr std::string_view table = "attributions";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("claim", row.claim);
        visitor("number", row.number);
        visitor("id", row.id);
        visitor("article", row.article);
        visitor("via", row.via);
        visitor("speaker", row.speaker);
        visitor("stance", row.stance);
        visitor("basis", row.basis);
        visitor("status", row.status);
        visitor("said_on", row.said_on);
        visitor("occasion", row.occasion);
        visitor("own", row.own);
    }
};

/// That it has a text makes it one in hand; where it is marked so, nothing else is looked up.
template <> struct Columns<WeighedArticle> {
    static constexpr std::string_view table = "articles";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor("id", row.id);
        visitor("outlet", row.outlet);
        visitor("published", row.published);
        visitor(
            "CASE WHEN in_hand THEN in_hand ELSE EXISTS (SELECT 1 FROM texts WHERE article = "
            "articles.number) END AS in_hand",
            row.in_hand);
        visitor("copy_of", row.copy_of);
        visitor.rest(row.more, row.id);
    }
};

template <> struct Columns<WeighedOutlet> {
    static constexpr std::string_view table = "outlets";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor("id", row.id);
        visitor("named", row.named);
    }
};

template <> struct Columns<WeighedSpeaker> {
    static constexpr std::string_view table = "speakers";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor("id", row.id);
        visitor("named", row.named);
    }
};

template <> struct Columns<WeighedOrganization> {
    static constexpr std::string_view table = "organizations";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor("id", row.id);
        visitor("parent", row.parent);
    }
};

template <> struct Columns<WeighedOwner> {
    static constexpr std::string_view table = "outlet_owners";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("organization", row.organization);
        visitor("since", row.since);
        visitor("until", row.until);
    }
};

template <> struct Columns<WeighedSpeakerTie> {
    static constexpr std::string_view table = "speaker_ties";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("organization", row.organization);
        visitor("since", row.since);
        visitor("until", row.until);
        visitor("tie", row.of);
    }
};

template <> struct Columns<WeighedImplication> {
    static constexpr std::string_view table = "implications";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("claim", row.claim);
        visitor("broader", row.broader);
    }
};

} // namespace hearsay
