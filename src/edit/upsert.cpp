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
        visit_types([&]<class Record>() {
            const auto& list = list_of<Record>(result_.records);
            for (std::size_t place = 0; place < list.size(); ++place) {
                places<Record>().emplace(key_of(list[place]), Place{kind_of<Record>, place});
            }
        });
    }

    template <class Record> void take(const std::vector<Record>& coming)
    {
        auto& list = list_of<Record>(result_.records);
        for (const auto& record : coming) {
            const Place here{kind_of<Record>, list.size()};
            const auto [found, is_new] = places<Record>().emplace(key_of(record), here);
            const auto place = found->second;
            if (place.kind != here.kind) {
                note_types(key_of(record), place.kind, here.kind);
            }
            if (is_new || place.kind != here.kind) {
                list.push_back(record);
                ++result_.counts.added;
            } else if (list[place.number] == record) {
                ++result_.counts.same;
            } else {
                settle(list[place.number], record);
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
            std::ranges::move(of_types_, std::back_inserter(result_.conflicts));
        }
        return std::move(result_);
    }

private:
    /// Where a record stands in its list.
    struct Place {
        RecordKind kind;
        std::size_t number;
    };
    using Places = std::unordered_map<std::string, Place>;

    template <class Record> Places& places()
    {
        return std::is_same_v<Record, Text> ? texts_ : others_;
    }

    /// One id for records of two kinds can be neither kept nor replaced.
    void note_types(const std::string& id, RecordKind there, RecordKind coming)
    {
        of_types_.push_back(
            {RecordChange::What::changed,
             "record",
             id,
             {{"type", std::string(name_of(there)), std::string(name_of(coming))}},
             ""});
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
    Places texts_;                       // by SHA-256
    Places others_;                      // by id
    std::vector<RecordChange> of_types_; // conflicts
    Records there_;                      // of conflicts
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
