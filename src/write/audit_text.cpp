#include "write/audit_text.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "analysis/verdict.hpp"
#include "base/text.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

constexpr std::size_t rest_columns = 2 + 18 + 9 + 9 + 9 + 2; // as rest_of() fills them
constexpr std::size_t widest_id = 40;
constexpr std::size_t narrowest_id = 12;

/// Smaller is worse.
int goodness_of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::several_sources:
        return static_cast<int>(Verdict::several_sources_if);
    case Verdict::several_sources_if:
        return static_cast<int>(Verdict::several_sources);
    default:
        return static_cast<int>(verdict);
    }
}

std::string range_text(const Range& range)
{
    return range.low == range.high ? std::to_string(range.high)
                                   : std::to_string(range.low) + "–" + std::to_string(range.high);
}

std::string filled_up_left(const std::string& text, std::size_t columns)
{
    const auto width = display_width(text);
    return std::string(columns > width + 2 ? columns - width : 2, ' ') + text;
}

std::string rest_of(const AuditRow& row)
{
    const auto& coverage = row.coverage;
    const auto covered = std::to_string(coverage.attributed) + "/" + std::to_string(coverage.total);
    return padded(name_of(row.verdict), 18) + filled_up_left(range_text(row.sources), 9) +
           filled_up_left(range_text(row.reports), 9) + filled_up_left(covered, 9) +
           (row.contested ? " *" : "");
}

void write_table(Page& page, const std::vector<AuditRow>& rows)
{
    std::size_t longest = std::string_view("claim").size();
    for (const auto& row : rows) {
        longest = std::max(longest, display_width(row.claim));
    }
    const auto room = page.width() > rest_columns ? page.width() - rest_columns : narrowest_id;
    const auto columns = std::min({longest, widest_id, std::max(room, narrowest_id)});
    page.flow(
        padded("claim", columns) + "  " + padded("verdict", 18) + "  sources  reports  covered", "",
        0, Tone::heading);
    for (const auto& row : rows) {
        if (display_width(row.claim) > columns) {
            page.paragraph(row.claim);
            page.row(std::string(columns + 2, ' '), rest_of(row));
        } else {
            page.row(padded(row.claim, columns) + "  ", rest_of(row));
        }
    }
}

void write_summary(Page& page, const std::vector<AuditRow>& rows)
{
    std::map<int, std::pair<Verdict, std::size_t>> counts;
    std::size_t contested = 0;
    for (const auto& row : rows) {
        auto& count = counts[goodness_of(row.verdict)];
        count = {row.verdict, count.second + 1};
        contested += row.contested ? 1 : 0;
    }
    std::vector<std::string> parts;
    for (const auto& [goodness, count] : counts) {
        parts.push_back(std::to_string(count.second) + " " + std::string(name_of(count.first)));
    }
    const auto also =
        contested == 0 ? std::string() : "; " + std::to_string(contested) + " contested (*)";
    page.blank();
    page.paragraph(in_figures(rows.size(), "claim") + ": " + listed(parts) + also + ".");
}

} // namespace

AuditRow audit_row(const Provenance& provenance, const Weighing& weighing)
{
    return {
        std::string(id_of(provenance, weighing.claim)),
        weighing.verdict,
        weighing.contested,
        weighing.sources,
        weighing.reports,
        weighing.coverage};
}

void write_audit(Output& out, std::vector<AuditRow> rows)
{
    Page page(out);
    if (rows.empty()) {
        page.paragraph("No claims.");
        return;
    }
    std::ranges::sort(rows, {}, [](const AuditRow& row) {
        return std::tuple(goodness_of(row.verdict), !row.contested, row.claim);
    });
    write_table(page, rows);
    write_summary(page, rows);
}

} // namespace hearsay
