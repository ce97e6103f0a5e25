#include "read/reading.hpp"

#include <algorithm>
#include <utility>

namespace hearsay {
namespace {

/// Where the byte at `offset` of `text` stands, if `text` begins on line `line`.
Location location_of(std::string_view text, std::size_t offset, std::size_t line)
{
    const auto before = text.substr(0, offset);
    const auto last_break = before.rfind('\n');
    Location where;
    where.line = line + static_cast<std::size_t>(std::ranges::count(before, '\n'));
    where.column = last_break == std::string_view::npos ? offset + 1 : offset - last_break;
    return where;
}

} // namespace

void Reading::report(JsonValue at, std::string message, Severity severity)
{
    Location where;
    where.file = file_;
    where.line = line_;
    where.pointer = pointer_to(at);
    findings_.push_back(
        {{line_, std::uint64_t{at.number()} * 2},
         {std::move(where), std::move(message), severity}});
}

void Reading::report_found(JsonValue at, std::string_view expected)
{
    report(at, "found " + described(at) + ", expected " + std::string(expected));
}

void Reading::report(std::string_view text, const SyntaxError& error)
{
    auto where =
        location_of(text, std::min(error.offset, text.size()), std::max<std::size_t>(line_, 1));
    where.file = file_;
    findings_.push_back({{where.line, 0}, {std::move(where), error.message, Severity::error}});
}

void Reading::report_empty(std::string message)
{
    enter_line(1);
    report({}, SyntaxError{0, std::move(message)});
}

void Reading::place(RecordKind kind, JsonValue value)
{
    places_[static_cast<std::size_t>(kind)].push_back({line_, value.number_after(), value.place()});
}

void Reading::report(const std::vector<Breach>& breaches)
{
    for (const auto& breach : breaches) {
        const auto& place =
            places_[static_cast<std::size_t>(breach.record.kind)][breach.record.number];
        Location where;
        where.file = file_;
        where.line = place.line;
        where.pointer = breach.pointer;
        if (place.line == 0) {
            where.pointer = "/" + std::string(plural_of(breach.record.kind)) + "/" +
                            std::to_string(place.number) + breach.pointer;
        }
        findings_.push_back(
            {{place.line, std::uint64_t{place.after} * 2 - 1},
             {std::move(where), breach.message, breach.severity}});
    }
}

std::vector<Problem> Reading::take_problems()
{
    std::ranges::stable_sort(findings_, {}, &Finding::order);
    std::vector<Problem> problems;
    problems.reserve(findings_.size());
    for (auto& finding : findings_) {
        problems.push_back(std::move(finding.problem));
    }
    findings_.clear();
    return problems;
}

} // namespace hearsay
