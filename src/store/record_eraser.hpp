#pragma once

#include "model/dossier.hpp"
#include "store/sqlite.hpp"
#include "store/standing_row.hpp"
#include "store/word_writer.hpp"

namespace hearsay {

/// Takes rows of records out of a database, with what stands of them in other tables. Who names
/// them is not looked for.
class RecordEraser {
public:
    explicit RecordEraser(const Database& database);

    /// Where it stands, and what the record said until now.
    void erase(const StandingRow& row, const Attribution& attribution);
    template <class Record> void erase(const StandingRow& row, const Record& record)
    {
        erase(row.place.number, record);
    }

private:
    void erase(std::int64_t number, const Text& text);
    void erase(std::int64_t number, const Organization& organization);
    void erase(std::int64_t number, const Outlet& outlet);
    void erase(std::int64_t number, const Speaker& speaker);
    void erase(std::int64_t number, const Article& article);
    void erase(std::int64_t number, const Claim& claim);
    void run(Statement& statement, std::int64_t number);

    Statement texts_;
    Statement organizations_;
    Statement outlets_;
    Statement owners_;
    Statement speakers_;
    Statement speaker_ties_;
    Statement articles_;
    Statement claims_;
    Statement implications_;
    Statement distinctions_;
    Statement attributions_;
    Statement evidence_;
    WordWriter words_;
};

} // namespace hearsay
