#include "write/audit_answer.hpp"

#include <algorithm>
#include <utility>

#include "analysis/verdict.hpp"
#include "write/json_weighing.hpp"
#include "write/tsv_weighing.hpp"

namespace hearsay {

AuditEntry audit_entry(const Provenance& provenance, const Weighing& weighing, Format format)
{
    constexpr std::size_t usual_line = 1'000;
    AuditEntry entry{audit_row(provenance, weighing), {}};
    if (format == Format::json) {
        entry.line.reserve(usual_line);
        append_json(entry.line, provenance, weighing, JsonLayout::line);
    } else if (format == Format::tsv) {
        append_tsv(entry.line, provenance, weighing);
    }
    return entry;
}

Go AuditAnswer::take(AuditEntry entry)
{
    const auto& verdicts = wish_.verdicts;
    if (!verdicts.empty() &&
        std::ranges::find(verdicts, name_of(entry.row.verdict)) == verdicts.end()) {
        return Go::on;
    }
    ++claims_;
    if (!holds(wish_.rule, entry.row.sources, entry.row.reports)) {
        failing_.push_back(entry.row.claim);
    }
    if (wish_.format == Format::text) {
        rows_.push_back(std::move(entry.row));
    } else {
        out_.write(entry.line);
    }
    return out_.closed() && asks_nothing(wish_.rule) ? Go::stop : Go::on;
}

void AuditAnswer::finish()
{
    if (wish_.format == Format::text) {
        write_audit(out_, std::move(rows_));
    }
}

} // namespace hearsay
