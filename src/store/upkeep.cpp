#include "store/upkeep.hpp"

#include <cstdint>
#include <string>

#include "store/own_schema.hpp"
#include "store/read_rows.hpp"
#include "store/store_root.hpp"
#include "store/word_writer.hpp"

namespace hearsay {
namespace {

template <class Row>
void add_words(const Database& database, const RestForm& form, WordWriter& words)
{
    auto rows = database.prepare(select_from<Row>());
    while (rows.step()) {
        const auto row = row_of<Row>(rows, form);
        words.add(row.number, row.record);
    }
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

/// FTS5 itself does not part with a table that is damaged.
void drop_words(const Database& database)
{
    database.forget_virtual_table("words");
    for (const auto* const part : {"data", "idx", "content", "docsize", "config"}) {
        database.run(std::string("DROP TABLE IF EXISTS words_") + part);
    }
}

} // namespace

void write_words(const Database& database, const RestForm& form)
{
    gather_many_words(database);
    WordWriter words(database);
    add_words<StoredOrganization>(database, form, words);
    add_words<StoredOutlet>(database, form, words);
    add_words<StoredSpeaker>(database, form, words);
    add_article_words(database, words);
    add_words<StoredClaim>(database, form, words);
    add_attribution_words(database, words);
    gather_few_words(database);
}

void take_away_what_is_left(const Database& database)
{
    database.run("DELETE FROM evidence WHERE NOT EXISTS (SELECT 1 FROM attributions AS held WHERE "
                 "held.claim = evidence.claim AND held.number = attribution);"
                 "DELETE FROM outlet_owners WHERE outlet NOT IN (SELECT number FROM outlets);"
                 "DELETE FROM speaker_ties WHERE speaker NOT IN (SELECT number FROM speakers);"
                 "DELETE FROM implications WHERE claim NOT IN (SELECT number FROM claims);"
                 "DELETE FROM distinctions WHERE claim NOT IN (SELECT number FROM claims)");
}

void reindex(const Database& database, const RestForm& form, std::size_t warnings)
{
    drop_words(database);
    make_missing(database);
    database.run("REINDEX; DELETE FROM attribution_words");
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
