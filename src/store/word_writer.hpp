#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>

#include "model/dossier.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// The row of `words` that a record has. Frozen.
constexpr std::int64_t word_row_of(RecordKind kind, std::int64_t number)
{
    return number * 8 + static_cast<std::int64_t>(kind);
}

/// Keeps what `find` searches: the folded words of ids, names, aliases, titles and claims.
class WordWriter {
public:
    explicit WordWriter(const Database& database);

    void add(std::int64_t number, const Organization& organization);
    void add(std::int64_t number, const Outlet& outlet);
    void add(std::int64_t number, const Speaker& speaker);
    void add(std::int64_t number, const Article& article);
    void add(std::int64_t number, const Claim& claim);
    void add(const Attribution& attribution);

    /// Undoes an add() of the same record. Of attributions nothing is undone: what is too much
    /// costs a little time.
    template <class Record> void remove(std::int64_t number, const Record& record)
    {
        removing_ = true;
        add(number, record);
        removing_ = false;
    }

private:
    void write(RecordKind kind, std::int64_t number, const std::string& text);

    Statement add_;
    Statement remove_;
    Statement add_word_;
    std::unordered_set<std::string> added_words_; // lately
    bool removing_ = false;
};

} // namespace hearsay
