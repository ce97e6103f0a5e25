#include "write/audit_text.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "analysis/verdict.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/standing_text.hpp"
#include "write/table.hpp"

namespace hearsay {
namespace {

Table table_of(const std::vector<AuditRow>& rows)
{
    Table table{
        {{"claim", Align::left, 12, true},
         {"verdict", Align::left, 18},
         {"sources", Align::right},
         {"reports", Align::right},
         {"covered", Align::right},
         {}},
        {}};
    for (const auto& row : rows) {
        const auto& coverage = row.coverage;
        table.rows.push_back(
            {row.claim, std::string(name_of(row.verdict)), range_text(row.sources),
             range_text(row.reports),
             std::to_string(coverage.attributed) + "/" + std::to_string(coverage.total),
             row.contested ? "*" : ""});
    }
    return table;
}

void write_summary(Page& page, const std::vector<AuditRow>& rows)
{
    std::map<int, std::pair<Verdict, std::size_t>> counts;
    std::size_t contested = 0;
    for (const auto& row : rows) {
        auto& count = counts[strength_of(row.verdict)];
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
        return std::tuple(strength_of(row.verdict), !row.contested, row.claim);
    });
    write_table(out, table_of(rows));
    write_summary(page, rows);
}

} // namespace hearsay
