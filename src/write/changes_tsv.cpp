#include "write/changes_tsv.hpp"

#include <array>
#include <string_view>

#include "analysis/verdict.hpp"
#include "base/text.hpp"
#include "write/sentence.hpp"
#include "write/standing.hpp"

namespace hearsay {
namespace {

void write_row(Output& out, const std::array<std::string_view, 6>& cells)
{
    std::string line;
    for (const auto cell : cells) {
        line += (line.empty() ? "" : "\t") + one_line(cell);
    }
    out.write(line + "\n");
}

std::string_view word_for(RecordChange::What what)
{
    static constexpr std::array<std::string_view, 3> words{"added", "removed", "changed"};
    return words.at(static_cast<std::size_t>(what));
}

void write_verdict(Output& out, const ClaimChange& change)
{
    const auto before = standing_words(change.before);
    const auto after = standing_words(change.after);
    for (std::size_t number = 0; number < before.size(); ++number) {
        if (before[number].second != after[number].second) {
            write_row(
                out, {"verdict", "claim", change.claim, before[number].first, before[number].second,
                      after[number].second});
        }
    }
}

void write_record(Output& out, const RecordChange& change)
{
    const auto what = word_for(change.what);
    if (change.keys.empty()) {
        write_row(out, {what, change.type, change.id, "", "", change.joined_into});
    }
    for (const auto& key : change.keys) {
        write_row(out, {what, change.type, change.id, key.key, key.before, key.after});
    }
}

} // namespace

void write_changes_tsv(Output& out, const Comparison& comparison)
{
    write_row(out, {"change", "type", "id", "key", "before", "after"});
    for (const auto& change : comparison.verdicts) {
        write_verdict(out, change);
    }
    for (const auto& change : comparison.records) {
        write_record(out, change);
    }
}

} // namespace hearsay
