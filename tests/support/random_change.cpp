#include "support/random_change.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <utility>

#include "support/dossier_of.hpp"

namespace hearsay::test {
namespace {

std::string& name_of_record(Text& text)
{
    return text.sha256;
}

template <class Record> std::string& name_of_record(Record& record)
{
    return record.id.text;
}

/// Changes one list of records.
class Changer {
public:
    explicit Changer(std::uint64_t seed) : engine_(seed), strength_(engine_() % 60) {}

    template <class Record>
    void change(std::vector<Record>& records, const std::vector<Record>& other)
    {
        for (std::size_t number = 0; number < records.size(); ++number) {
            if (number < other.size() && chance()) {
                auto name = std::move(name_of_record(records[number]));
                records[number] = other[number];
                name_of_record(records[number]) = std::move(name);
            }
        }
        std::erase_if(records, [this](const Record&) { return chance(); });
        if (records.size() > 1 && chance()) {
            std::swap(records.front(), records.back());
        }
        while (!other.empty() && chance()) {
            add(records, other[below(other.size())]);
        }
    }

    bool chance() { return below(100) < strength_; }

private:
    template <class Record> void add(std::vector<Record>& records, Record record)
    {
        name_of_record(record) = new_name(record);
        const auto place = chance() ? below(records.size() + 1) : records.size();
        records.insert(records.begin() + static_cast<long>(place), std::move(record));
    }

    std::string new_name(const Text&) { return drawn_sha256(1000 + ++added_); }
    template <class Record> std::string new_name(const Record&)
    {
        return "new-" + std::to_string(++added_);
    }

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }

    std::mt19937_64 engine_;
    std::size_t strength_; // of a hundred
    std::size_t added_ = 0;
};

} // namespace

Records randomly_changed(const Records& records, const Records& other, std::uint64_t seed)
{
    Changer changer(seed);
    auto changed = records;
    if (changer.chance()) {
        changed.title = other.title;
        changed.created = other.created;
        changed.remarks = other.remarks;
    }
    changer.change(changed.texts, other.texts);
    changer.change(changed.organizations, other.organizations);
    changer.change(changed.outlets, other.outlets);
    changer.change(changed.speakers, other.speakers);
    changer.change(changed.articles, other.articles);
    changer.change(changed.claims, other.claims);
    changer.change(changed.attributions, other.attributions);
    return changed;
}

} // namespace hearsay::test
