#include "edit/changes.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

#include "edit/keys.hpp"
#include "edit/mergers.hpp"
#include "edit/values.hpp"

namespace hearsay {
namespace {

/// Visits the keys of two versions of a record.
template <class Record> class Comparing {
public:
    Comparing(const Record& before, const Record& after) : before_(before), after_(after) {}

    template <class Member> void word(std::string_view key, Member member)
    {
        const auto& before = std::invoke(member, before_);
        const auto& after = std::invoke(member, after_);
        if (before != after) {
            keys_.push_back({std::string(key), text_of(before), text_of(after)});
        }
    }

    template <class Member> void fact(std::string_view key, Member member) { word(key, member); }

    template <class Member> void several(std::string_view key, Member member)
    {
        note(
            key, missing(std::invoke(member, before_), std::invoke(member, after_)),
            missing(std::invoke(member, after_), std::invoke(member, before_)));
    }

    template <class Member> void sentences(std::string_view key, Member member)
    {
        auto texts = std::invoke(member, after_);
        texts.insert(std::invoke(member, before_).begin(), std::invoke(member, before_).end());
        for (const auto& [language, text] : texts) {
            note(
                std::string(key) + "/" + language, sentence(std::invoke(member, before_), language),
                sentence(std::invoke(member, after_), language));
        }
    }

    template <class Member> void joined(std::string_view key, Member member)
    {
        const auto before = ids_of(std::invoke(member, before_));
        const auto after = ids_of(std::invoke(member, after_));
        note(key, missing(before, after), missing(after, before));
    }

    std::vector<KeyChange> take() { return std::move(keys_); }

private:
    void note(std::string_view key, std::string before, std::string after)
    {
        if (!before.empty() || !after.empty()) {
            keys_.push_back({std::string(key), std::move(before), std::move(after)});
        }
    }

    /// Those of the one that the other does not have.
    template <class Value>
    static std::string missing(const std::vector<Value>& some, const std::vector<Value>& other)
    {
        std::vector<Value> left;
        for (const auto& value : some) {
            if (std::ranges::find(other, value) == other.end()) {
                left.push_back(value);
            }
        }
        return text_of(left);
    }

    static std::string
    sentence(const std::map<std::string, std::string>& texts, const std::string& language)
    {
        const auto found = texts.find(language);
        return found == texts.end() ? std::string() : found->second;
    }

    static std::vector<std::string> ids_of(const std::vector<Merger<Record>>& mergers) requires
        requires(Record record)
    {
        record.merged_from;
    }
    {
        std::vector<std::string> ids;
        for (const auto& merger : mergers) {
            ids.push_back(merger.id);
        }
        return ids;
    }

    const Record& before_;
    const Record& after_;
    std::vector<KeyChange> keys_;
};

template <class Record>
std::unordered_map<std::string_view, const Record*> by_key(const std::vector<Record>& records)
{
    std::unordered_map<std::string_view, const Record*> found;
    found.reserve(records.size());
    for (const auto& record : records) {
        found.emplace(key_of(record), &record);
    }
    return found;
}

class Changes {
public:
    Changes(const Records& before, const Records& after) : before_(before), after_(after)
    {
        visit_mergers(after, [this](const auto& survivor, const auto& merger) {
            survivors_.emplace(merger.id, survivor.id.text);
        });
    }

    template <class Record> void add_of()
    {
        const auto first = all_.size();
        const auto& before = list_of<Record>(before_);
        const auto& after = list_of<Record>(after_);
        const auto old = by_key(before);
        for (const auto& record : after) {
            const auto found = old.find(key_of(record));
            if (found == old.end()) {
                add<Record>(RecordChange::What::added, key_of(record));
            } else if (*found->second != record) {
                add_changed(*found->second, record);
            }
        }
        const auto now = by_key(after);
        for (const auto& record : before) {
            if (!now.contains(key_of(record))) {
                add<Record>(RecordChange::What::removed, key_of(record));
            }
        }
        std::sort(
            all_.begin() + static_cast<std::ptrdiff_t>(first), all_.end(),
            [](const RecordChange& one, const RecordChange& other) { return one.id < other.id; });
    }

    void add_root()
    {
        std::vector<KeyChange> keys;
        const auto compare = [&keys](std::string_view key, const auto& before, const auto& after) {
            if (before != after) {
                keys.push_back({std::string(key), text_of(before), text_of(after)});
            }
        };
        compare("title", before_.title, after_.title);
        compare("base", before_.base, after_.base);
        compare("created", before_.created, after_.created);
        compare("generator", before_.generator, after_.generator);
        compare("note", before_.remarks.note, after_.remarks.note);
        compare("x", before_.remarks.x, after_.remarks.x);
        if (!keys.empty()) {
            all_.push_back({RecordChange::What::changed, "dossier", "", std::move(keys), ""});
        }
    }

    std::vector<RecordChange> take() { return std::move(all_); }

private:
    template <class Record> void add(RecordChange::What what, const std::string& id)
    {
        const auto went = survivors_.find(id);
        const bool joined = what == RecordChange::What::removed && went != survivors_.end();
        all_.push_back(
            {what, std::string(name_of(kind_of<Record>)), id, {}, joined ? went->second : ""});
    }

    template <class Record> void add_changed(const Record& before, const Record& after)
    {
        Comparing<Record> comparing(before, after);
        Keys<Record>::visit(comparing);
        if (auto keys = comparing.take(); !keys.empty()) {
            add<Record>(RecordChange::What::changed, key_of(after));
            all_.back().keys = std::move(keys);
        }
    }

    const Records& before_;
    const Records& after_;
    std::unordered_map<std::string, std::string> survivors_;
    std::vector<RecordChange> all_;
};

} // namespace

std::vector<RecordChange> changes_between(const Records& before, const Records& after)
{
    Changes changes(before, after);
    changes.add_root();
    visit_types([&changes]<class Record>() { changes.add_of<Record>(); });
    return changes.take();
}

} // namespace hearsay
