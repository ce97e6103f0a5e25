#include "edit/upsert.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "edit/changes.hpp"
#include "edit/lists.hpp"
#include "edit/refusal.hpp"

namespace hearsay {
namespace {

/// Takes records over, one list after the other.
class Upsert {
public:
    Upsert(Records records, OnConflict on_conflict) : on_conflict_(on_conflict)
    {
        result_.records = std::move(records);
        if (on_conflict == OnConflict::refuse) {
            note_kinds();
        }
    }

    template <class Record> void take(const std::vector<Record>& coming)
    {
        auto& list = list_of<Record>(result_.records);
        std::unordered_map<std::string, std::size_t> places;
        for (std::size_t place = 0; place < list.size(); ++place) {
            places.emplace(key_of(list[place]), place);
        }
        for (const auto& record : coming) {
            const auto [found, is_new] = places.emplace(key_of(record), list.size());
            if (is_new) {
                compare_kinds(record);
                list.push_back(record);
                ++result_.counts.added;
            } else if (list[found->second] == record) {
                ++result_.counts.same;
            } else {
                settle(list[found->second], record);
            }
        }
    }

    void take_root(const Records& coming)
    {
        auto& root = result_.records;
        if (!root.base.empty() && !coming.base.empty() && root.base != coming.base) {
            throw Refusal(
                "the dossier's base is '" + root.base + "', that of what comes '" + coming.base +
                "': one id would mean two things; 'hearsay merge' makes one dossier of both");
        }
        complete("title", root.title, coming.title);
        complete("base", root.base, coming.base);
        complete("created", root.created, coming.created);
        complete("generator", root.generator, coming.generator);
        complete("note", root.remarks.note, coming.remarks.note);
        complete("x", root.remarks.x, coming.remarks.x);
    }

    Upserted result()
    {
        if (on_conflict_ == OnConflict::refuse) {
            result_.conflicts = changes_between(there_, coming_);
            std::ranges::move(of_kinds_, std::back_inserter(result_.conflicts));
        }
        return std::move(result_);
    }

private:
    void note_kinds()
    {
        visit_types([&]<class Record>() {
            if constexpr (!std::is_same_v<Record, Text>) {
                for (const auto& record : list_of<Record>(result_.records)) {
                    kinds_.emplace(key_of(record), kind_of<Record>);
                }
            }
        });
    }

    /// One id for records of two kinds can be neither kept nor replaced.
    template <class Record> void compare_kinds(const Record& record)
    {
        const auto found = kinds_.find(key_of(record));
        if (found != kinds_.end() && found->second != kind_of<Record>) {
            of_kinds_.push_back(
                {RecordChange::What::changed,
                 "record",
                 key_of(record),
                 {{"type", std::string(name_of(found->second)),
                   std::string(name_of(kind_of<Record>))}},
                 ""});
        }
    }

    template <class Record> void settle(Record& there, const Record& coming)
    {
        switch (on_conflict_) {
        case OnConflict::refuse:
            list_of<Record>(there_).push_back(there);
            list_of<Record>(coming_).push_back(coming);
            break;
        case OnConflict::replace:
            there = coming;
            ++result_.counts.replaced;
            break;
        case OnConflict::keep:
            ++result_.counts.kept;
            break;
        }
    }

    template <class Value> void complete(const char* key, Value& there, const Value& coming)
    {
        if (coming == Value() || coming == there) {
            return;
        }
        if (there == Value()) {
            there = coming;
            result_.counts.keys_set.emplace_back(key);
        } else {
            result_.counts.keys_kept.emplace_back(key);
        }
    }

    OnConflict on_conflict_;
    Upserted result_;
    std::unordered_map<std::string, RecordKind> kinds_; // of the records there, by id
    std::vector<RecordChange> of_kinds_;                // conflicts
    Records there_;                                     // of conflicts
    Records coming_;
};

void add_each_once(std::vector<std::string>& keys, const std::vector<std::string>& more)
{
    for (const auto& key : more) {
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(key);
        }
    }
}

} // namespace

UpsertCounts& UpsertCounts::operator+=(const UpsertCounts& more)
{
    added += more.added;
    replaced += more.replaced;
    kept += more.kept;
    same += more.same;
    add_each_once(keys_set, more.keys_set);
    add_each_once(keys_kept, more.keys_kept);
    return *this;
}

Upserted upserted(Records records, const Records& coming, OnConflict on_conflict)
{
    Upsert upsert(std::move(records), on_conflict);
    upsert.take_root(coming);
    visit_types([&]<class Record>() { upsert.take(list_of<Record>(coming)); });
    return upsert.result();
}

} // namespace hearsay
