#include "store/differing.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "store/read_rows.hpp"
#include "store/record_stream.hpp"
#include "store/store_root.hpp"
#include "store/stored_lists.hpp"
#include "store/whole_records.hpp"

namespace hearsay {
namespace {

constexpr std::size_t records_in_piece = 4'096;

/// The records of one type by their ids, one after the other.
template <class Record> class RecordsById {
public:
    /// `note` is told of how many have been passed since it was told last.
    RecordsById(
        const Database& database, const RestForm& form, std::function<void(std::size_t more)> note)
        : form_(form), note_(std::move(note)), whole_(database, form),
          rows_(database.prepare(
              select_from<StoredAs<Record>>() + " ORDER BY " +
              (std::is_same_v<Record, Text> ? "sha256" : "id")))
    {
        read_on();
    }

    /// None where all have been passed.
    const Record* get() const { return next_ == piece_.size() ? nullptr : &piece_[next_]; }

    void pass()
    {
        if (++next_ == piece_.size()) {
            read_on();
        }
    }

private:
    void read_on()
    {
        note_(piece_.size());
        StoredRecords stored;
        auto& rows = rows_of<Record>(stored);
        while (rows.size() < records_in_piece && !is_over_) {
            is_over_ = !rows_.step();
            if (!is_over_) {
                rows.push_back(row_of<StoredAs<Record>>(rows_, form_));
            }
        }
        auto records = whole_.of(std::move(stored));
        piece_ = std::move(list_of<Record>(records));
        std::ranges::sort(
            piece_, {}, [](const Record& record) { return std::string_view(key_of(record)); });
        next_ = 0;
    }

    const RestForm& form_;
    std::function<void(std::size_t more)> note_;
    WholeRecords whole_;
    Statement rows_;
    bool is_over_ = false;
    std::vector<Record> piece_;
    std::size_t next_ = 0;
};

template <class Record>
void add_differing(RecordsById<Record> before, RecordsById<Record> after, Differing& differing)
{
    while (before.get() != nullptr || after.get() != nullptr) {
        const auto* const old = before.get();
        const auto* const now = after.get();
        const bool is_gone = now == nullptr || (old != nullptr && key_of(*old) < key_of(*now));
        const bool is_new = old == nullptr || (now != nullptr && key_of(*now) < key_of(*old));
        const bool differs = is_gone || is_new || *old != *now;
        if (!is_new) {
            if (differs) {
                list_of<Record>(differing.before).push_back(*old);
            }
            before.pass();
        }
        if (!is_gone) {
            if (differs) {
                list_of<Record>(differing.after).push_back(*now);
            }
            after.pass();
        }
    }
}

} // namespace

Differing differing(
    const Database& before, const Database& after, const RestForm& form,
    const OnProgress& on_progress)
{
    const auto total = counts_in(before).all() + counts_in(after).all();
    std::size_t passed = 0;
    const auto note = [&](std::size_t more) { on_progress(passed += more, total); };
    Differing differing{read_root(before, form), read_root(after, form)};
    visit_types([&]<class Record>() {
        add_differing(
            RecordsById<Record>(before, form, note), RecordsById<Record>(after, form, note),
            differing);
    });
    return differing;
}

} // namespace hearsay
