#include "store/searched_words.hpp"

#include <algorithm>

#include "base/unique.hpp"
#include "store/advice.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

void add_words(const Database& database, const char* sql, std::vector<std::string>& words)
{
    auto rows = database.prepare(sql);
    while (rows.step()) {
        words.emplace_back(rows.text(0));
    }
}

} // namespace

void require_sound_words(const Database& database)
{
    const auto is_damaged =
        database.integer("SELECT EXISTS (SELECT 1 FROM words_data WHERE id >= 1 << 37 AND ("
                         "((id >> 36) & 1 = 0 AND substr(block, 3, 2) < x'0004')"
                         " OR (id >> 37) NOT IN (SELECT segid FROM words_idx)))");
    if (is_damaged != 0) {
        throw StoreError(database.path(), std::string(damaged_index));
    }
}

std::vector<std::string> searched_words(const Database& database)
{
    // A reader may not make tables, not even this one, which is no more than a name in memory.
    database.run("PRAGMA query_only = 0");
    database.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_words"
                 " USING fts5vocab('main', 'words', 'row')");
    database.run("PRAGMA query_only = 1");
    std::vector<std::string> words;
    add_words(database, "SELECT term FROM temp.known_words", words);
    add_words(database, "SELECT word FROM attribution_words", words);
    add_words(database, "SELECT sha256 FROM texts", words);
    std::ranges::sort(words);
    erase_repeats(words);
    return words;
}

} // namespace hearsay
