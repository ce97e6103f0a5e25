#include "analysis/entry.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/unique.hpp"
#include "model/terms.hpp"

namespace hearsay {
namespace {

template <class Record> Record* find(std::vector<Record>& records, const std::string& id)
{
    const auto found =
        std::ranges::find_if(records, [&](const Record& record) { return record.id.text == id; });
    return found == records.end() ? nullptr : &*found;
}

std::vector<Tie> ties_to(const std::string& organization)
{
    return organization.empty() ? std::vector<Tie>()
                                : std::vector<Tie>{Tie{{organization}, {}, {}, {}}};
}

std::vector<SourceId> sources_in(std::string_view list)
{
    std::vector<SourceId> sources;
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        sources.push_back({std::string(list.substr(0, end))});
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return sources;
}

template <class Value> std::optional<Value> value_for(std::string_view term)
{
    const auto& terms = terms_of<Value>;
    const auto found = std::ranges::find(terms, term);
    return found == terms.end() ? std::nullopt
                                : std::optional(static_cast<Value>(found - terms.begin()));
}

void set(Outlet& outlet, const Entry& entry)
{
    if (entry.key == "owner") {
        outlet.owner = ties_to(entry.value);
    } else if (entry.key == "named") {
        outlet.named = entry.value == "true";
    }
}

void set(Speaker& speaker, const Entry& entry)
{
    if (entry.key == "speaks_for") {
        speaker.speaks_for = ties_to(entry.value);
    } else if (entry.key == "named") {
        speaker.named = entry.value == "true";
    }
}

void set(Article& article, const Entry& entry)
{
    if (entry.key == "published") {
        article.published = parse_date(entry.value);
    }
}

void set(Attribution& attribution, const Entry& entry)
{
    if (entry.key == "speaker") {
        attribution.speaker = SpeakerId{entry.value};
    } else if (entry.key == "via") {
        attribution.via = sources_in(entry.value);
    } else if (entry.key == "basis") {
        attribution.basis = value_for<Basis>(entry.value);
    } else if (entry.key == "status") {
        attribution.status = value_for<Status>(entry.value);
    } else if (entry.key == "said_on") {
        attribution.said_on = parse_date(entry.value);
    } else if (entry.key == "occasion") {
        attribution.occasion = entry.value;
    }
}

template <class Record> void set_in(std::vector<Record>& records, const Entry& entry)
{
    if (auto* record = find(records, entry.id)) {
        set(*record, entry);
    }
}

void set_in(Records& records, const Entry& entry)
{
    switch (entry.kind) {
    case RecordKind::outlet:
        return set_in(records.outlets, entry);
    case RecordKind::speaker:
        return set_in(records.speakers, entry);
    case RecordKind::article:
        return set_in(records.articles, entry);
    case RecordKind::attribution:
        return set_in(records.attributions, entry);
    default:
        return;
    }
}

/// Named by its id, until somebody knows better.
void make_new(Records& records, const Entry& entry)
{
    if (entry.key == "speaker") {
        auto& speaker = records.speakers.emplace_back();
        speaker.id.text = entry.value;
        speaker.name = entry.value;
    } else {
        auto& organization = records.organizations.emplace_back();
        organization.id.text = entry.value;
        organization.name = entry.value;
    }
}

void replace_in_ways(Records& records, const std::string& from, const std::string& to)
{
    for (auto& attribution : records.attributions) {
        for (auto& source : attribution.via) {
            if (source.text == from) {
                source.text = to;
            }
        }
        if (attribution.speaker && attribution.speaker->text == from) {
            attribution.speaker->text = to;
        }
    }
}

template <class Record> void leave_out(std::vector<Record>& records, const std::string& id)
{
    std::erase_if(records, [&](const Record& record) { return record.id.text == id; });
}

/// Where the two differ the one that stays is right; what it does not say it takes from the other.
void join_speakers(Records& records, const Entry& entry)
{
    auto* kept = find(records.speakers, entry.id);
    const auto* other = find(records.speakers, entry.value);
    if (kept == nullptr || other == nullptr || kept == other) {
        return;
    }
    kept->named = kept->named || other->named;
    kept->speaks_for = kept->speaks_for ? kept->speaks_for : other->speaks_for;
    kept->affiliation = kept->affiliation ? kept->affiliation : other->affiliation;
    leave_out(records.speakers, entry.value);
    replace_in_ways(records, entry.value, entry.id);
}

void join_outlets(Records& records, const Entry& entry)
{
    auto* kept = find(records.outlets, entry.id);
    const auto* other = find(records.outlets, entry.value);
    if (kept == nullptr || other == nullptr || kept == other) {
        return;
    }
    kept->named = kept->named || other->named;
    kept->owner = kept->owner ? kept->owner : other->owner;
    leave_out(records.outlets, entry.value);
    replace_in_ways(records, entry.value, entry.id);
    for (auto& article : records.articles) {
        if (article.outlet && article.outlet->text == entry.value) {
            article.outlet->text = entry.id;
        }
    }
}

} // namespace

Entry set_entry(RecordKind kind, const std::string& id, std::string key, std::string value)
{
    return {Entry::Verb::set, kind, id, std::move(key), std::move(value), false};
}

Records entered(Records records, std::span<const Entry> entries)
{
    for (const auto& entry : entries) {
        if (entry.makes_new) {
            make_new(records, entry);
        }
        if (entry.verb == Entry::Verb::set) {
            set_in(records, entry);
        } else if (entry.kind == RecordKind::speaker) {
            join_speakers(records, entry);
        } else {
            join_outlets(records, entry);
        }
    }
    return records;
}

} // namespace hearsay
