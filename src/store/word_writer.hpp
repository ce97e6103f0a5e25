#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

#include "model/dossier.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// The row of `words` that a record has. Frozen.
constexpr std::int64_t word_row_of(RecordKind kind, std::int64_t number)
{
    return number * 8 + static_cast<std::int64_t>(kind);
}

/// What `words` says of a record: the folded words of its id, names, aliases, titles or sentence.
struct WordRow {
    std::int64_t row = 0;
    std::string folded;
};

WordRow word_row(std::int64_t number, const Organization& organization);
WordRow word_row(std::int64_t number, const Outlet& outlet);
WordRow word_row(std::int64_t number, const Speaker& speaker);
WordRow word_row(std::int64_t number, const Article& article);
WordRow word_row(std::int64_t number, const Claim& claim);

/// Keeps what `find` searches.
class WordWriter {
public:
    explicit WordWriter(const Database& database);

    template <class Record> void add(std::int64_t number, const Record& record)
    {
        add(word_row(number, record));
    }
    void add(const WordRow& row) { run(add_, row); }
    void add(const Attribution& attribution) { add_id(attribution.id.text); }

    /// The words of an attribution's id.
    void add_id(std::string_view id);

    /// Undoes an add() of the same record. Of attributions nothing is undone: what is too much
    /// costs a little time.
    template <class Record> void remove(std::int64_t number, const Record& record)
    {
        run(remove_, word_row(number, record));
    }

private:
    static void run(Statement& statement, const WordRow& row);

    Statement add_;
    Statement remove_;
    Statement add_word_;
    std::unordered_set<std::string> added_words_; // lately
};

/// Has FTS5 gather many words in memory before it writes them as a piece of its index: few large
/// pieces are quicker to write, and to search, than many small ones.
void gather_many_words(const Database& database);

/// As many as it would by itself.
void gather_few_words(const Database& database);

} // namespace hearsay
