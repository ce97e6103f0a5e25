#include "text/draft_records.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hearsay {
namespace {

/// Of two roles or names the one that says more; of two of one length the first by letters.
std::string fuller(const std::string& one, const std::string& other)
{
    if (one.size() != other.size()) {
        return one.size() > other.size() ? one : other;
    }
    return std::min(one, other);
}

/// What is known, else the first by the organization's id.
Ties surer(const Ties& one, const Ties& other)
{
    if (!one || !other) {
        return one ? one : other;
    }
    const auto id_of_first = [](const std::vector<Tie>& ties) {
        return ties.empty() ? std::string() : ties.front().organization.text;
    };
    return id_of_first(*one) <= id_of_first(*other) ? one : other;
}

/// The same name written otherwise is an alias: `Leif Eric-Easley`.
void add_alias(Speaker& speaker, const std::string& name)
{
    const auto place = std::ranges::lower_bound(speaker.aliases, name);
    if (name != speaker.name && (place == speaker.aliases.end() || *place != name)) {
        speaker.aliases.insert(place, name);
    }
}

void join(Speaker& known, const Speaker& other)
{
    if (other.name < known.name) {
        const auto old = std::exchange(known.name, other.name);
        add_alias(known, old);
        std::erase(known.aliases, known.name);
    } else {
        add_alias(known, other.name);
    }
    known.role = fuller(known.role, other.role);
    known.speaks_for = surer(known.speaks_for, other.speaks_for);
    known.affiliation = surer(known.affiliation, other.affiliation);
}

template <class Record> void join(Record& known, const Record& other)
{
    if (other.name < known.name) { // a name that ids fold: `SinPo`, `Sinpo`
        known.name = other.name;
    }
}

template <class Record>
void add_all(std::map<std::string, Record>& known, std::vector<Record>& records)
{
    for (auto& record : records) {
        const auto [place, added] = known.try_emplace(record.id.text, record);
        if (!added) {
            join(place->second, record);
        }
    }
    records.clear();
}

template <class Record> void move_all(std::map<std::string, Record>& from, std::vector<Record>& to)
{
    for (auto& [id, record] : from) {
        to.push_back(std::move(record));
    }
    from.clear();
}

/// Whether the record whose id is `id` can only be in the draft of the text with this SHA-256.
bool is_of_one_article(const std::string& id, const std::string& sha256)
{
    const auto slash = id.rfind('/');
    return slash != std::string::npos && id.size() - slash > 8 &&
           sha256.starts_with(std::string_view(id).substr(slash + 1));
}

} // namespace

void SharedRecords::add(Records draft)
{
    add_all(organizations_, draft.organizations);
    add_all(outlets_, draft.outlets);
    add_all(speakers_, draft.speakers);
}

Records SharedRecords::take()
{
    Records all;
    move_all(organizations_, all.organizations);
    move_all(outlets_, all.outlets);
    move_all(speakers_, all.speakers);
    return all;
}

bool UnseenRecords::is_new(const std::string& id, const std::string& sha256)
{
    return is_of_one_article(id, sha256) || seen_.insert(id).second;
}

} // namespace hearsay
