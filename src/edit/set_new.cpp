#include "edit/set_new.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "edit/assign.hpp"
#include "edit/novel.hpp"
#include "edit/refusal.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

constexpr std::array<std::pair<std::string_view, RecordKind>, 6> naming_keys{{
    {"owner", RecordKind::organization},
    {"speaks_for", RecordKind::organization},
    {"affiliation", RecordKind::organization},
    {"parent", RecordKind::organization},
    {"speaker", RecordKind::speaker},
    {"outlet", RecordKind::outlet},
}};

std::optional<RecordKind> kind_under(std::string_view key)
{
    for (const auto& [naming, kind] : naming_keys) {
        if (naming == key) {
            return kind;
        }
    }
    return std::nullopt;
}

template <class Record> void add(std::vector<Record>& records, const std::string& id)
{
    Record record;
    record.id.text = id;
    record.name = id;
    records.push_back(std::move(record));
}

} // namespace

std::vector<NewlyNamed> newly_named(
    const Dossier& dossier, const std::vector<Setting>& settings,
    const std::vector<std::string>& sure)
{
    std::vector<NewlyNamed> named;
    std::set<std::string> given;
    for (const auto& setting : settings) {
        const auto kind = kind_under(setting.key);
        const bool names =
            kind && (setting.how == Setting::How::set || setting.how == Setting::How::add);
        for (const auto& value : names ? values_in(setting) : std::vector<std::string>()) {
            NewlyNamed found{*kind, value.substr(0, value.find('@'))}; // a tie's dates follow
            given.insert(found.id);
            if (!found.id.empty() && !dossier.find(found.id) &&
                std::ranges::find(named, found) == named.end()) {
                require_novel(dossier, found.id, std::span(&found.kind, 1), sure);
                named.push_back(std::move(found));
            }
        }
    }
    for (const auto& word : sure) {
        if (!given.contains(word)) {
            throw Refusal("--new=" + quoted(word) + " is named by none of the settings");
        }
    }
    return named;
}

Records with_new(Records records, const std::vector<NewlyNamed>& named)
{
    for (const auto& one : named) {
        if (one.kind == RecordKind::organization) {
            add(records.organizations, one.id);
        } else if (one.kind == RecordKind::speaker) {
            add(records.speakers, one.id);
        } else {
            add(records.outlets, one.id);
        }
    }
    return records;
}

} // namespace hearsay
