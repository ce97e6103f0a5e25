#include "edit/shared_joins.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "edit/entries.hpp"
#include "edit/join.hpp"
#include "edit/lists.hpp"

namespace hearsay {
namespace {

/// Where a record went.
template <class Record> struct Went {
    std::size_t input = 0;            // the dossier that joined it
    const Record* survivor = nullptr; // there
    std::string into;                 // at first, before that went further
};

template <class Record> class Sharing {
public:
    Sharing(std::vector<Records>& dossiers, std::vector<Conflict>& conflicts)
        : dossiers_(dossiers), conflicts_(conflicts)
    {
        for (const auto& records : dossiers) {
            originals_.push_back(list_of<Record>(records));
        }
        for (std::size_t input = 0; input < originals_.size(); ++input) {
            for (const auto& survivor : originals_[input]) {
                for (const auto& entry : survivor.merged_from) {
                    went_.emplace(
                        entry.id,
                        Went<Record>{
                            input, &survivor, entry.into.empty() ? survivor.id.text : entry.into});
                }
            }
        }
    }

    void run()
    {
        for (std::size_t input = 0; input < dossiers_.size() && !went_.empty(); ++input) {
            for (const auto& record : originals_[input]) {
                if (went_.contains(record.id.text)) {
                    follow(input, record.id.text);
                }
            }
        }
    }

private:
    /// The record that `id` is in the end; nothing if joins run in a circle.
    const Went<Record>* end_of(const std::string& id) const
    {
        const Went<Record>* last = nullptr;
        auto at = went_.find(id);
        for (std::size_t steps = 0; at != went_.end(); ++steps) {
            if (steps > went_.size()) {
                return nullptr;
            }
            last = &at->second;
            at = went_.find(last->survivor->id.text);
        }
        return last;
    }

    void follow(std::size_t input, const std::string& id)
    {
        const auto& first = went_.at(id);
        const auto* last = end_of(id);
        if (last == nullptr) {
            return note(input, id, first, "joined the other way round");
        }
        const auto& survivor = last->survivor->id.text;
        auto& records = dossiers_[input];
        auto& list = list_of<Record>(records);
        if (!place_of(list, survivor)) {
            list.push_back(*last->survivor);
            std::erase_if(list.back().merged_from, [&id](const Merger<Record>& entry) {
                return entry.id == id;
            });
        }
        if (const auto objection = objection_to_joining(records, survivor, id)) {
            return note(input, id, first, *objection);
        }
        records = join(std::move(records), survivor, id).records;
        if (first.into != survivor) {
            auto& kept = list_of<Record>(records)[*place_of(list_of<Record>(records), survivor)];
            kept.merged_from.back().into = first.into;
        }
    }

    void note(std::size_t input, const std::string& id, const Went<Record>& went, std::string why)
    {
        conflicts_.push_back(
            {std::string(name_of(kind_of<Record>)),
             id,
             "merged_from",
             {{went.input, "joined into " + went.survivor->id.text}, {input, std::move(why)}}});
    }

    std::vector<Records>& dossiers_;
    std::vector<std::vector<Record>> originals_; // as they were, to be pointed at
    std::vector<Conflict>& conflicts_;
    std::unordered_map<std::string, Went<Record>> went_;
};

template <class Record> bool has_joins(const std::vector<Records>& dossiers)
{
    return std::ranges::any_of(dossiers, [](const Records& records) {
        return std::ranges::any_of(list_of<Record>(records), [](const Record& record) {
            return !record.merged_from.empty();
        });
    });
}

template <class Record> void share(std::vector<Records>& dossiers, std::vector<Conflict>& conflicts)
{
    if (has_joins<Record>(dossiers)) {
        Sharing<Record>(dossiers, conflicts).run();
    }
}

} // namespace

void share_joins(std::vector<Records>& dossiers, std::vector<Conflict>& conflicts)
{
    share<Organization>(dossiers, conflicts);
    share<Outlet>(dossiers, conflicts);
    share<Speaker>(dossiers, conflicts);
    share<Claim>(dossiers, conflicts);
}

} // namespace hearsay
