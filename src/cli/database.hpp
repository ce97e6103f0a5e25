#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/save.hpp"
#include "query/as_of.hpp"
#include "read/document.hpp"
#include "store/beyond.hpp"
#include "store/record_scope.hpp"
#include "store/sqlite.hpp"
#include "write/file.hpp"

namespace hearsay {

/// Whether GRAPH is a database: its name says so, or it is a file that begins as SQLite's do.
bool is_database(const std::string& graph);

/// Whether a file of this name is to be a database: it ends as SQLite's do, in `.db`, `.db3`,
/// `.sqlite` or `.sqlite3`, whatever the case.
bool names_database(const std::string& path);

/// Records of a database called `name`, and what is wrong with them, as read_database() says it.
Document document_of(Records records, const std::string& name);

/// All that a database holds, and what is wrong with it, as read_document() of a document of the
/// same content, but for places: a pointer into such a document, without line and column. Throws
/// StoreError for what is no database of hearsay's or says what no document could.
Document read_database(const std::string& graph);

/// Says on stderr how many things a check of it warned of when it was changed last, if any. Within
/// a transaction.
void warn_as_stored(const Database& database);

/// What a question needs of a database: one about a claim alone and its own verdict, see
/// claim_scope(), or about any records, see record_scope(). Nothing if the database must be read as
/// a whole to say what is wrong with it. Within a transaction.
std::optional<Dossier> sound_scope(const Database& database, const About& about, Beyond beyond);

/// The same of the database at `graph`. Warnings are counted on stderr, as load_dossier() does.
std::optional<Dossier> read_scope(const std::string& graph, const About& about, Beyond beyond);

/// read_scope(), and how much there is in the whole database.
struct CountedScope {
    Dossier dossier;
    std::size_t claims = 0;
    std::size_t attributions = 0;
};
std::optional<CountedScope> read_counted_scope(const std::string& graph, const About& about);

/// as_of() of read_scope(): what of it was certainly known at the moment, and what that leaves out
/// of the whole database, see stored_as_of().
std::optional<AsOf> read_scope_as_of(
    const std::string& graph, const About& about, Beyond beyond, const Date& moment,
    KnownBy known_by);

/// What `find` needs of a database, see find_candidates(). Nothing if the database must be read as
/// a whole.
std::optional<Dossier>
read_candidates(const std::string& graph, const std::vector<std::string>& words);

/// Every word that is searched in a database of which there are candidates, see searched_words().
/// Asked where nothing was found: throws StoreError if that is because the index is damaged.
std::vector<std::string> read_vocabulary(const std::string& graph);

/// What work on a database came to.
struct StoreWork {
    std::string message; // whole lines: what was done
    bool is_change = true;
};

/// Has `work` change a database in one transaction, which is all or nothing whatever happens, with
/// the message told before it is done, as change_graph(). False, and nothing has happened, if the
/// work gives nothing. Throws as change_graph().
bool work_on_database(
    Output& out, const std::string& graph,
    const std::function<std::optional<StoreWork>(const Database& database)>& work);

/// change_graph() of a database.
void change_database(Output& out, const std::string& graph, const Edit& edit);

/// Makes a database of records that keep the rules, in place of what is there: whoever asks for it
/// keeps the place.
void write_database(
    const std::string& path, const Records& records, Overwrite overwrite, const Tell& tell);

/// Has a new database take its place. What SQLite has left beside the name, of a database that was
/// there before, must not become part of it, and goes.
void take_place(Replacement& made, Overwrite overwrite);

/// Checks a database and makes anew what is derived from its records, see reindex(). One of an
/// older form is brought up to date first: the name of the copy of it as it was, else empty.
std::string reindex_database(const std::string& path);

/// The size of a database in bytes before and after compact().
struct CompactedSize {
    std::uintmax_t before = 0;
    std::uintmax_t after = 0;
    bool is_kept = false; // by a program that reads it, until that ends
};
CompactedSize compact_database(const std::string& path);

} // namespace hearsay
