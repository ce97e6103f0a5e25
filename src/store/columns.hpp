#pragma once

#include <string>
#include <string_view>

#include "store/stored.hpp"

namespace hearsay {

/// The table of a kind of row and its columns in order, each with the member that it holds: once
/// for reading, writing and listing them. Frozen with schema/store/.
///
/// `visit(row, visitor)` calls `visitor(column, member)`; last, where there is one, comes
/// `visitor.rest(row.record)`.
template <class Row> struct Columns;

template <> struct Columns<Records> {
    static constexpr std::string_view table = "dossier";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("title", row.title);
        visitor("base", row.base);
        visitor("created", row.created);
        visitor("generator", row.generator);
        visitor.rest(row);
    }
};

template <> struct Columns<StoredOrganization> {
    static constexpr std::string_view table = "organizations";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("name", row.record.name);
        visitor("kind", row.record.kind);
        visitor("country", row.record.country);
        visitor("parent", row.parent);
        visitor.rest(row.record);
    }
};

template <> struct Columns<StoredOutlet> {
    static constexpr std::string_view table = "outlets";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("name", row.record.name);
        visitor("named", row.record.named);
        visitor("kind", row.record.kind);
        visitor("country", row.record.country);
        visitor("language", row.record.language);
        visitor.rest(row.record);
    }
};

template <> struct Columns<StoredSpeaker> {
    static constexpr std::string_view table = "speakers";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("name", row.record.name);
        visitor("kind", row.record.kind);
        visitor("named", row.record.named);
        visitor("role", row.record.role);
        visitor.rest(row.record);
    }
};

template <> struct Columns<StoredArticle> {
    static constexpr std::string_view table = "articles";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("outlet", row.outlet);
        visitor("kind", row.record.kind);
        visitor("title", row.record.title);
        visitor("url", row.record.url);
        visitor("language", row.record.language);
        visitor("published", row.record.published);
        visitor("in_hand", row.record.in_hand);
        visitor("copy_of", row.copy_of);
        visitor.rest(row.record);
    }
};

template <> struct Columns<StoredText> {
    static constexpr std::string_view table = "texts";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor.sha256("sha256", row.record.sha256);
        visitor("article", row.article);
        visitor("url", row.record.url);
        visitor("language", row.record.language);
        visitor.rest(row.record);
    }
};

template <> struct Columns<StoredClaim> {
    static constexpr std::string_view table = "claims";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("text", row.record.text);
        visitor("kind", row.record.kind);
        visitor("language", row.record.language);
        visitor("about", row.record.about);
        visitor.rest(row.record);
    }
};

template <> struct Columns<StoredAttribution> {
    static constexpr std::string_view table = "attributions";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("claim", row.claim);
        visitor("number", row.number);
        visitor.position(row);
        visitor("id", row.record.id);
        visitor("article", row.article);
        visitor("via", row.via);
        visitor("speaker", row.speaker);
        visitor("stance", row.record.stance);
        visitor("basis", row.record.basis);
        visitor("status", row.record.status);
        visitor("said_on", row.record.said_on);
        visitor("occasion", row.record.occasion);
        visitor("own", row.record.own);
        visitor("mode", row.record.mode);
        visitor("cue", row.record.cue);
        visitor("confidence", row.record.confidence);
        visitor.rest(row.record);
    }
};

template <> struct Columns<StoredEvidence> {
    static constexpr std::string_view table = "evidence";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("claim", row.claim);
        visitor("attribution", row.attribution);
        visitor("position", row.position);
        visitor("text", row.text);
        visitor("part", row.record.part);
        visitor("\"start\"", row.record.start);
        visitor("\"end\"", row.record.end);
    }
};

namespace detail {

template <class Row, class Visitor> void visit_tie(Row& row, Visitor& visitor)
{
    visitor("position", row.position);
    visitor("organization", row.organization);
    visitor("since", row.record.since);
    visitor("until", row.record.until);
    visitor("source", row.record.source);
}

} // namespace detail

/// A row of outlet_owners is a tie whose holder is an outlet.
struct OwnerRow : StoredTie {};

template <> struct Columns<OwnerRow> {
    static constexpr std::string_view table = "outlet_owners";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("outlet", row.holder);
        detail::visit_tie(row, visitor);
    }
};

/// A row of speaker_ties is one whose holder is a speaker.
struct SpeakerTieRow : StoredTie {};

template <> struct Columns<SpeakerTieRow> {
    static constexpr std::string_view table = "speaker_ties";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("speaker", row.holder);
        visitor("tie", row.of);
        detail::visit_tie(row, visitor);
    }
};

struct ImplicationRow : StoredClaimPair {};

template <> struct Columns<ImplicationRow> {
    static constexpr std::string_view table = "implications";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("claim", row.claim);
        visitor("position", row.position);
        visitor("broader", row.other);
    }
};

struct DistinctionRow : StoredClaimPair {};

template <> struct Columns<DistinctionRow> {
    static constexpr std::string_view table = "distinctions";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("claim", row.claim);
        visitor("position", row.position);
        visitor("other", row.other);
    }
};

namespace detail {

/// Writes down the names of columns.
struct ColumnNames {
    template <class Member> void operator()(std::string_view column, const Member&) { add(column); }
    template <class Row> void position(const Row&) { add("position"); }
    void sha256(std::string_view column, const std::string&) { add(column); }
    template <class Record, class... Id> void rest(const Record&, const Id&...) { add("rest"); }
    void add(std::string_view column)
    {
        names += (names.empty() ? "" : ", ") + std::string(column);
        marks += marks.empty() ? "?" : ", ?";
    }

    std::string names;
    std::string marks;
};

template <class Row> ColumnNames column_names()
{
    ColumnNames columns;
    const Row row{};
    Columns<Row>::visit(row, columns);
    return columns;
}

} // namespace detail

/// `SELECT number, … FROM claims`.
template <class Row> std::string select_from()
{
    return "SELECT " + detail::column_names<Row>().names + " FROM " +
           std::string(Columns<Row>::table);
}

/// `INSERT INTO claims (number, …) VALUES (?, …)`.
template <class Row> std::string insert_into()
{
    const auto columns = detail::column_names<Row>();
    return "INSERT INTO " + std::string(Columns<Row>::table) + " (" + columns.names + ") VALUES (" +
           columns.marks + ")";
}

} // namespace hearsay
