#pragma once

#include <type_traits>

#include "model/dossier.hpp"
#include "store/numbers.hpp"
#include "store/sqlite.hpp"
#include "store/standing_row.hpp"
#include "store/word_writer.hpp"

namespace hearsay {

/// Takes rows of records out of a database, with what stands of them in other tables. Who names
/// them is not looked for.
class RecordEraser {
public:
    /// `numbers`: of those who write to the database too; they pass over what is erased.
    RecordEraser(const Database& database, Numbers& numbers);

    /// Where it stands, and what the record said until now.
    template <class Record> void erase(const StandingRow& row, const Record& record)
    {
        numbers_.pass_over(row.place);
        if constexpr (std::is_same_v<Record, Attribution>) {
            erase_attribution(row);
        } else {
            erase(row.place.number, record);
        }
    }

private:
    void erase_attribution(const StandingRow& row);
    void erase(std::int64_t number, const Text& text);
    void erase(std::int64_t number, const Organization& organization);
    void erase(std::int64_t number, const Outlet& outlet);
    void erase(std::int64_t number, const Speaker& speaker);
    void erase(std::int64_t number, const Article& article);
    void erase(std::int64_t number, const Claim& claim);
    void run(Statement& statement, std::int64_t number);

    Numbers& numbers_;
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
