#include "write/changes_text.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include <fmt/format.h>

#include "analysis/verdict.hpp"
#include "base/wrap.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/standing.hpp"

namespace hearsay {
namespace {

using What = RecordChange::What;

constexpr std::size_t most_shown = 50;
constexpr std::size_t most_reasons = 4;
constexpr std::size_t longest_value = 60;

std::string value_of(const std::string& text)
{
    return text.empty() ? "absent" : shortened(text, longest_value);
}

/// `country ID → US; aliases absent → CNN`.
std::string keys_of(const RecordChange& change)
{
    std::string text;
    for (const auto& key : change.keys) {
        text += text.empty() ? "" : "; ";
        text += key.key + " " + value_of(key.before) + " → " + value_of(key.after);
    }
    return text;
}

/// How a verdict is called, with what it is contested by.
std::string name_of(const ClaimStanding& standing)
{
    return std::string(name_of(standing.verdict)) + (standing.contested ? ", contested" : "");
}

class ChangesText {
public:
    ChangesText(Output& out, const Comparison& comparison) : comparison_(comparison), page_(out)
    {
        for (const auto& change : comparison.records) {
            by_id_.emplace(change.id, &change);
        }
    }

    void write()
    {
        if (comparison_.records.empty()) {
            page_.paragraph(fmt::format(
                "{} says what {} says.", comparison_.after.name, comparison_.before.name));
            return;
        }
        page_.paragraph(summary());
        write_verdicts();
        write_records();
    }

private:
    std::string summary() const
    {
        const auto verdicts = comparison_.verdicts.size();
        const auto count = [this](What what) {
            return std::ranges::count(comparison_.records, what, &RecordChange::what);
        };
        const auto standing = verdicts == 0   ? std::string("no claim stands")
                              : verdicts == 1 ? std::string("1 claim stands")
                                              : std::to_string(verdicts) + " claims stand";
        return fmt::format(
            "From {} to {} {} otherwise; of the records {} {} new, {} changed, {} gone.",
            comparison_.before.name, comparison_.after.name, standing, count(What::added),
            count(What::added) == 1 ? "is" : "are", count(What::changed), count(What::removed));
    }

    void write_verdicts()
    {
        if (comparison_.verdicts.empty()) {
            return;
        }
        page_.heading("Claims that stand otherwise");
        std::size_t shown = 0;
        for (const auto& change : comparison_.verdicts) {
            if (++shown > most_shown) {
                break;
            }
            write_verdict(change);
        }
        write_rest(comparison_.verdicts.size());
    }

    void write_verdict(const ClaimChange& change)
    {
        page_.row("  ", change.claim + ": " + headline(change));
        const auto& labels = (change.after ? comparison_.after : comparison_.before).labels;
        page_.paragraph(shortened(labels.of_id(change.claim), 200), 4);
        if (const auto counts = counts_of(change); !counts.empty()) {
            page_.paragraph(counts, 4);
        }
        const auto reasons = reasons_of(change);
        for (std::size_t number = 0; number < std::min(reasons.size(), most_reasons); ++number) {
            page_.row(number == 0 ? "    because " : "        and ", reasons[number]);
        }
        if (reasons.size() > most_reasons) {
            page_.row("        and ", fmt::format("{} more", reasons.size() - most_reasons));
        }
    }

    static std::string headline(const ClaimChange& change)
    {
        if (!change.before) {
            return "new, " + name_of(*change.after);
        }
        if (!change.after) {
            return "gone, was " + name_of(*change.before);
        }
        const auto before = name_of(*change.before);
        const auto after = name_of(*change.after);
        return before == after ? "still " + after : before + " → " + after;
    }

    std::string counts_of(const ClaimChange& change) const
    {
        if (!change.before || !change.after) {
            return {};
        }
        const auto& before = *change.before;
        const auto& after = *change.after;
        std::vector<std::string> parts;
        if (before.sources != after.sources) {
            parts.push_back(
                "sources " + range_words(before.sources) + " → " + range_words(after.sources));
        }
        if (before.reports != after.reports) {
            parts.push_back(
                "reports " + range_words(before.reports) + " → " + range_words(after.reports));
        }
        add_origins(parts, "new origin ", after.origins, before.origins, comparison_.after.labels);
        add_origins(parts, "no longer ", before.origins, after.origins, comparison_.before.labels);
        return fmt::format("{}", fmt::join(parts, "; "));
    }

    static void add_origins(
        std::vector<std::string>& parts, const std::string& start,
        const std::vector<std::string>& some, const std::vector<std::string>& other,
        const Labels& labels)
    {
        for (const auto& origin : some) {
            if (std::ranges::find(other, origin) == other.end()) {
                parts.push_back(start + labels.of_id(origin));
            }
        }
    }

    /// A new claim, or one that is gone, needs no reasons.
    std::vector<std::string> reasons_of(const ClaimChange& change) const
    {
        std::vector<std::string> reasons;
        if (!change.before || !change.after) {
            return reasons;
        }
        for (const auto& id : change.attributions) {
            reasons.push_back(reason(id, way_of(id)));
        }
        for (const auto& id : change.others) {
            reasons.push_back(reason(id, ""));
        }
        return reasons;
    }

    std::string reason(const std::string& id, const std::string& way) const
    {
        const auto& change = *by_id_.at(id);
        const auto behind = way.empty() ? "" : ": " + way;
        const auto what = change.type + " " + id;
        switch (change.what) {
        case What::added:
            return what + " is new" + behind;
        case What::removed:
            return what + (change.joined_into.empty() ? " is gone" + behind
                                                      : " is " + change.joined_into + " now");
        case What::changed:
            break;
        }
        return what + " changed: " + keys_of(change);
    }

    /// `KompasTV ← CNN ← Easley`, from the version that has the attribution.
    std::string way_of(const std::string& id) const
    {
        const bool gone = by_id_.at(id)->what == What::removed;
        const auto& labels = (gone ? comparison_.before : comparison_.after).labels;
        const auto& provenance = labels.provenance();
        const auto record = provenance.dossier->find(id);
        std::string way;
        for (const Vertex step : provenance.steps.of(record->number)) {
            way += (way.empty() ? "" : " ← ") + labels.of(step);
        }
        return way;
    }

    void write_records()
    {
        page_.heading("Records");
        std::size_t shown = 0;
        for (const auto& change : comparison_.records) {
            if (++shown > most_shown) {
                break;
            }
            write_record(change);
        }
        write_rest(comparison_.records.size());
    }

    void write_record(const RecordChange& change)
    {
        const auto name = change.id.empty() ? change.type : change.type + " " + change.id;
        switch (change.what) {
        case What::added:
            return page_.row("  + ", name);
        case What::removed:
            return page_.row(
                "  - ",
                name + (change.joined_into.empty() ? "" : ", joined into " + change.joined_into));
        case What::changed:
            return page_.row("  ~ ", name + ": " + keys_of(change));
        }
    }

    void write_rest(std::size_t all)
    {
        if (all > most_shown) {
            page_.row("  ", fmt::format("… {} more, see --format tsv", all - most_shown));
        }
    }

    const Comparison& comparison_;
    Page page_;
    std::map<std::string_view, const RecordChange*> by_id_;
};

} // namespace

void write_changes_text(Output& out, const Comparison& comparison)
{
    ChangesText(out, comparison).write();
}

} // namespace hearsay
