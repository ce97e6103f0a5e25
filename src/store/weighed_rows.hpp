#pragma once

#include "store/columns.hpp"
#include "store/stored.hpp"

namespace hearsay {

/// Rows without the columns that weighing a claim does not look at, as WeighedAttribution: of a long
/// archive most bytes.
struct WeighedClaim : StoredClaim {};
struct WeighedArticle : StoredArticle {};
struct WeighedOutlet : StoredOutlet {};
struct WeighedSpeaker : StoredSpeaker {};
struct WeighedOrganization : StoredOrganization {};

template <> struct Columns<WeighedClaim> {
    static constexpr std::string_view table = "claims";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("text", row.record.text);
    }
};

/// When it was revised and what was corrected is in `rest`; that it has a text makes it one in hand.
template <> struct Columns<WeighedArticle> {
    static constexpr std::string_view table = "articles";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("outlet", row.outlet);
        visitor("published", row.record.published);
        visitor(
            "in_hand OR EXISTS (SELECT 1 FROM texts WHERE article = articles.number)",
            row.record.in_hand);
        visitor("copy_of", row.copy_of);
        visitor.rest(row.record);
    }
};

template <> struct Columns<WeighedOutlet> {
    static constexpr std::string_view table = "outlets";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("named", row.record.named);
    }
};

template <> struct Columns<WeighedSpeaker> {
    static constexpr std::string_view table = "speakers";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("named", row.record.named);
    }
};

template <> struct Columns<WeighedOrganization> {
    static constexpr std::string_view table = "organizations";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("parent", row.parent);
    }
};

} // namespace hearsay
