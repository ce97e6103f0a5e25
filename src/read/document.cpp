#include "read/document.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "read/bulk.hpp"
#include "read/file.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

bool is_error(const Problem& problem)
{
    return problem.severity == Severity::error;
}

std::string summary_of(const std::vector<Problem>& problems)
{
    const auto errors = std::ranges::count_if(problems, is_error);
    const auto first = std::ranges::find_if(problems, is_error);
    if (first == problems.end()) {
        return "the document has no errors";
    }
    const auto where = first->where.str() + ": " + first->message;
    return one_line(errors == 1 ? where : where + " (and " + std::to_string(errors - 1) + " more)");
}

void read_whole(Reading& reading, std::string_view text, Records& records)
{
    JsonTree tree;
    if (const auto error = tree.parse(text)) {
        reading.report(text, *error);
        return;
    }
    read_root(reading, JsonValue(tree, 0), records);
}

} // namespace

BadDocument::BadDocument(std::vector<Problem> found)
    : Error(summary_of(found)), problems(std::move(found))
{
}

Document parse_document(std::string_view text, const std::string& name)
{
    Reading reading(name);
    Records records;
    if (is_bulk_form(text, name)) {
        read_lines(reading, text, records);
    } else {
        read_whole(reading, text, records);
    }
    Document document{Dossier(std::move(records)), {}};
    reading.report(breaches_of(document.dossier));
    document.problems = reading.take_problems();
    return document;
}

Document read_document(const std::string& path)
{
    return parse_document(contents_of(path), path);
}

Dossier read_dossier(const std::string& path)
{
    auto document = read_document(path);
    if (std::ranges::any_of(document.problems, is_error)) {
        throw BadDocument(std::move(document.problems));
    }
    return std::move(document.dossier);
}

} // namespace hearsay
