#include "edit/review.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "base/slug.hpp"
#include "edit/named.hpp"
#include "edit/refusal.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

constexpr std::array speakers{RecordKind::speaker};
constexpr std::array sources{RecordKind::outlet, RecordKind::article, RecordKind::speaker};

Attribution& attribution_of(Records& records, const std::string& id)
{
    const auto found = std::ranges::find_if(
        records.attributions, [&](const Attribution& each) { return each.id.text == id; });
    if (found == records.attributions.end()) {
        throw Refusal(quoted(id) + " is no attribution any more");
    }
    return *found;
}

/// Makes a record that is called `name`, with an id of it that is free.
template <class Record>
std::string make(const Dossier& dossier, std::vector<Record>& list, const std::string& name)
{
    if (name.find_first_not_of(' ') == std::string::npos) {
        throw Refusal("found no name behind the +");
    }
    Record record;
    record.name = name;
    const auto slug = slug_of(name);
    record.id.text = free_id(slug.empty() ? "new" : slug, [&](const std::string& id) {
        return dossier.find(id).has_value() ||
               std::ranges::any_of(list, [&](const Record& each) { return each.id.text == id; });
    });
    list.push_back(record);
    return record.id.text;
}

std::string
known(const Dossier& dossier, const std::string& word, std::span<const RecordKind> kinds)
{
    if (const auto record = named(dossier, word, kinds)) {
        return std::string(id_of(dossier, *record));
    }
    const auto near = nearly_named(dossier, word, kinds);
    throw Refusal(
        "no " + one_of(kinds).substr(one_of(kinds).find(' ') + 1) + " is called " + quoted(word) +
        (near ? ", did you mean " + quoted(*near) + "?" : std::string()) +
        "; +NAME makes a new one");
}

} // namespace

Records
with_verdict(Records records, const std::string& id, Status status, const Reviewed& reviewed)
{
    auto& attribution = attribution_of(records, id);
    attribution.status = status;
    attribution.reviewed = reviewed;
    return records;
}

Records with_speaker(const Dossier& dossier, const std::string& id, const std::string& word)
{
    auto records = dossier.records();
    std::optional<SpeakerId> speaker;
    if (word.starts_with('+')) {
        speaker = SpeakerId{make(dossier, records.speakers, word.substr(1))};
    } else if (word != "-") {
        speaker = SpeakerId{known(dossier, word, speakers)};
    }
    attribution_of(records, id).speaker = speaker;
    return records;
}

Records
with_via(const Dossier& dossier, const std::string& id, const std::vector<std::string>& words)
{
    auto records = dossier.records();
    std::vector<SourceId> via;
    for (const auto& word : words) {
        if (word.starts_with('+')) {
            via.push_back({make(dossier, records.outlets, word.substr(1))});
        } else if (word != "-") {
            via.push_back({known(dossier, word, sources)});
        }
    }
    const auto twice = std::ranges::adjacent_find(via);
    if (twice != via.end()) {
        throw Refusal(quoted(twice->text) + " is named twice in a row; name each step once");
    }
    attribution_of(records, id).via = std::move(via);
    return records;
}

} // namespace hearsay
