#include "store/upkeep.hpp"

#include <cstdint>

#include "store/own_schema.hpp"
#include "store/read_rows.hpp"
#include "store/store_root.hpp"
#include "store/word_writer.hpp"

namespace hearsay {
namespace {

constexpr std::int64_t most_gathered = std::int64_t{64} << 20U;
constexpr std::int64_t gathered_by_default = std::int64_t{1} << 20U;

template <class Row>
void add_words(const Database& database, const RestForm& form, WordWriter& words)
{
    auto rows = database.prepare(select_from<Row>());
    while (rows.step()) {
        const auto row = row_of<Row>(rows, form);
        words.add(row.number, row.record);
    }
}

/// How many bytes of an index FTS5 gathers in memory before it writes them as a piece of its own:
/// few large pieces are quicker to write, and to search, than many small ones.
void gather_words(const Database& database, std::int64_t bytes)
{
    auto statement = database.prepare("INSERT INTO words (words, rank) VALUES ('hashsize', ?)");
    statement.bind(1, bytes);
    statement.run();
}

/// Of their many columns two are enough.
void add_article_words(const Database& database, WordWriter& words)
{
    auto rows = database.prepare("SELECT number, id, title FROM articles");
    Article article;
    while (rows.step()) {
        article.id.text = rows.text(1);
        article.title = rows.text(2);
        words.add(rows.integer(0), article);
    }
}

void add_attribution_words(const Database& database, WordWriter& words)
{
    auto rows = database.prepare("SELECT id FROM attributions");
    Attribution attribution;
    while (rows.step()) {
        attribution.id.text = rows.text(0);
        words.add(attribution);
    }
}

} // namespace

void write_words(const Database& database, const RestForm& form)
{
    gather_words(database, most_gathered);
    WordWriter words(database);
    add_words<StoredOrganization>(database, form, words);
    add_words<StoredOutlet>(database, form, words);
    add_words<StoredSpeaker>(database, form, words);
    add_article_words(database, words);
    add_words<StoredClaim>(database, form, words);
    add_attribution_words(database, words);
    gather_words(database, gathered_by_default);
}

void reindex(const Database& database, const RestForm& form, std::size_t warnings)
{
    make_missing(database);
    database.run("REINDEX; INSERT INTO words (words) VALUES ('delete-all'); "
                 "DELETE FROM attribution_words");
    write_words(database, form);
    write_root(database, form, read_root(database, form), warnings);
    database.run("UPDATE dossier SET searchable = 1");
}

Room compact(const Database& database)
{
    database.run("VACUUM");
    return database.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0 ? Room::given_back : Room::kept;
}

} // namespace hearsay
