#include "store/record_stream.hpp"

#include <string>
#include <utility>
#include <vector>

#include "store/read_rows.hpp"
#include "store/whole_records.hpp"

namespace hearsay {
namespace {

constexpr std::size_t records_in_piece = 4096;

class Stream {
public:
    Stream(
        const Database& database, const RestForm& form,
        const std::function<Go(const Records& piece)>& take)
        : database_(database), form_(form), take_(take), whole_(database, form)
    {
    }

    void run()
    {
        hand_over(&StoredRecords::texts);
        hand_over(&StoredRecords::organizations);
        hand_over(&StoredRecords::outlets);
        hand_over(&StoredRecords::speakers);
        hand_over(&StoredRecords::articles);
        hand_over(&StoredRecords::claims);
        hand_over(&StoredRecords::attributions);
    }

private:
    template <class Row> void hand_over(std::vector<Row> StoredRecords::*list)
    {
        auto rows =
            database_.prepare(select_from<Row>() + " ORDER BY ifnull(position, number), number");
        StoredRecords piece;
        (piece.*list).reserve(records_in_piece);
        while (go_ == Go::on && rows.step()) {
            (piece.*list).push_back(row_of<Row>(rows, form_));
            if ((piece.*list).size() == records_in_piece) {
                go_ = take_(whole_.of(std::exchange(piece, {})));
                (piece.*list).reserve(records_in_piece);
            }
        }
        if (go_ == Go::on && !(piece.*list).empty()) {
            go_ = take_(whole_.of(std::move(piece)));
        }
    }

    const Database& database_;
    const RestForm& form_;
    const std::function<Go(const Records& piece)>& take_;
    Go go_ = Go::on;
    WholeRecords whole_;
};

} // namespace

void for_each_piece(
    const Database& database, const RestForm& form,
    const std::function<Go(const Records& piece)>& take)
{
    Stream(database, form, take).run();
}

RecordCounts counts_in(const Database& database)
{
    const auto count = [&](const std::string& table) {
        return static_cast<std::size_t>(database.integer("SELECT count(*) FROM " + table));
    };
    return {count("texts"),    count("organizations"), count("outlets"),     count("speakers"),
            count("articles"), count("claims"),        count("attributions")};
}

} // namespace hearsay
