#include "write/audit_part.hpp"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "analysis/verdict.hpp"
#include "base/error.hpp"
#include "write/tsv_weighing.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::json;

std::optional<Verdict> verdict_named(std::string_view name)
{
    constexpr auto last = static_cast<int>(Verdict::several_sources_if);
    for (int verdict = 0; verdict <= last; ++verdict) {
        if (name_of(static_cast<Verdict>(verdict)) == name) {
            return static_cast<Verdict>(verdict);
        }
    }
    return std::nullopt;
}

Range range_in(const Json& weighing, const char* key)
{
    const auto& range = weighing.at(key);
    return {range.at("low").get<std::size_t>(), range.at("high").get<std::size_t>()};
}

std::vector<std::string_view> fields_of(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (std::size_t tab = 0; tab != std::string_view::npos;) {
        tab = line.find('\t');
        fields.push_back(line.substr(0, tab));
        line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
    }
    return fields;
}

std::optional<std::vector<std::size_t>>
numbers_in(const std::vector<std::string_view>& fields, std::size_t first, std::size_t past)
{
    std::vector<std::size_t> numbers;
    for (auto field = first; field < past; ++field) {
        const auto* const end = fields[field].data() + fields[field].size();
        const auto read = std::from_chars(fields[field].data(), end, numbers.emplace_back());
        if (read.ec != std::errc() || read.ptr != end) {
            return std::nullopt;
        }
    }
    return numbers;
}

} // namespace

std::optional<AuditRow> row_of_json(const std::string& line)
{
    try {
        const auto weighing = Json::parse(line);
        const auto verdict = verdict_named(weighing.at("verdict").get_ref<const std::string&>());
        if (!verdict) {
            return std::nullopt;
        }
        const auto& coverage = weighing.at("coverage");
        const auto count = [&](const char* key) { return coverage.at(key).get<std::size_t>(); };
        return AuditRow{
            weighing.at("claim").get<std::string>(),
            *verdict,
            weighing.at("contested").get<bool>(),
            range_in(weighing, "sources"),
            range_in(weighing, "reports"),
            {count("attributed"), count("reviewed"), count("total")}};
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::optional<AuditRow> row_of_tsv(const std::string& line)
{
    constexpr std::size_t columns = 13;
    const auto fields = fields_of(line);
    const auto verdict = fields.size() < columns ? std::nullopt : verdict_named(fields[1]);
    const auto numbers = verdict ? numbers_in(fields, 3, 11) : std::nullopt;
    if (!numbers || (fields[2] != "true" && fields[2] != "false")) {
        return std::nullopt;
    }
    const auto& number = *numbers; // sources, reports, origins, coverage
    return AuditRow{
        std::string(fields[0]),
        *verdict,
        fields[2] == "true",
        {number[0], number[1]},
        {number[2], number[3]},
        {number[5], number[6], number[7]}};
}

AuditPart::AuditPart(std::string path) : path_(std::move(path)), file_(path_)
{
    if (!file_) {
        throw InputError({path_, 0, 0, {}}, std::strerror(errno));
    }
    advance();
}

bool AuditPart::read_line(std::string& line)
{
    if (!std::getline(file_, line)) {
        if (file_.bad()) {
            throw InputError(where(), std::strerror(errno));
        }
        return false;
    }
    ++line_;
    if (file_.eof()) {
        throw InputError(
            where(), "the line is cut off: the audit was stopped; go on with --from its claim");
    }
    line += '\n';
    return true;
}

void AuditPart::advance()
{
    entry_.reset();
    std::string line;
    if (!read_line(line) || (line_ == 1 && line == tsv_header() && !read_line(line))) {
        return;
    }
    const auto format = line.starts_with('{') ? Format::json : Format::tsv;
    auto row = format == Format::json ? row_of_json(line) : row_of_tsv(line);
    if (!row || format != format_.value_or(format)) {
        throw InputError(where(), "no line of an audit in JSON or TSV");
    }
    format_ = format;
    entry_ = {std::move(*row), std::move(line)};
}

} // namespace hearsay
