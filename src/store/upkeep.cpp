#include "store/upkeep.hpp"

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
    WordWriter words(database);
    add_words<StoredOrganization>(database, form, words);
    add_words<StoredOutlet>(database, form, words);
    add_words<StoredSpeaker>(database, form, words);
    add_words<StoredArticle>(database, form, words);
    add_words<StoredClaim>(database, form, words);
    add_attribution_words(database, words);
}

void reindex(const Database& database, const RestForm& form, std::size_t warnings)
{
    database.run("REINDEX; INSERT INTO words (words) VALUES ('delete-all'); "
                 "DELETE FROM attribution_words");
    write_words(database, form);
    write_root(database, form, read_root(database, form), warnings);
    database.run("UPDATE dossier SET searchable = 1");
}

void compact(const Database& database)
{
    database.run("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace hearsay
