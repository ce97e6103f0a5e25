#pragma once

#include <cstdint>
#include <future>
#include <string>
#include <vector>

#include "store/numbers.hpp"
#include "store/sqlite.hpp"
#include "store/word_writer.hpp"

namespace hearsay {

/// What is searched of a database in the making: kept in a database of its own, by a thread of its
/// own, until it can be moved. Throws StoreError, which calls the database `called`.
class WordsAside {
public:
    explicit WordsAside(const std::string& called);
    WordsAside(const WordsAside&) = delete;
    WordsAside& operator=(const WordsAside&) = delete;

    /// The words of a piece, all of whose records have numbers. Returns when those of the piece
    /// before are taken in.
    void add(const Records& piece, const Numbers& numbers);

    /// False if so much has come with smaller numbers than what was there that the words are better
    /// taken from the tables: then these are of no use.
    bool in_order() const;

    /// Has a database whose `words` are empty keep them. Once.
    void move_to(const Database& database);

private:
    struct Batch {
        std::vector<WordRow> rows;
        std::vector<std::string> ids; // of attributions
    };

    void put_off_late(std::vector<WordRow>& rows);
    void take(const Batch& batch);

    Database database_;
    WordWriter words_;
    std::int64_t last_row_ = 0;
    std::vector<WordRow> late_;
    std::future<void> taking_; // the last member: first this ends
};

} // namespace hearsay
