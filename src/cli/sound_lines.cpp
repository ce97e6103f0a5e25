#include "cli/sound_lines.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "cli/load.hpp"
#include "read/bulk.hpp"
#include "read/file.hpp"

namespace hearsay {
namespace {

/// The numbers of lines that have errors.
std::set<std::size_t> bad_lines(const std::vector<Problem>& problems)
{
    std::set<std::size_t> lines;
    for (const auto& problem : problems) {
        if (problem.severity == Severity::error) {
            lines.insert(problem.where.line);
        }
    }
    return lines;
}

/// Takes lines out of a text, so that all others keep their numbers.
void take_out(
    std::string& text, const std::set<std::size_t>& lines, std::map<std::size_t, std::string>& out)
{
    std::string left;
    left.reserve(text.size());
    std::size_t number = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = rest.find('\n');
        const auto line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (lines.contains(++number)) {
            out.emplace(number, line);
        } else {
            left += line;
        }
        left += '\n';
    }
    text = std::move(left);
}

} // namespace

SoundLines sound_lines_of(const std::string& file)
{
    auto text = contents_of(file);
    const bool has_lines = is_bulk_form(text, file);
    std::map<std::size_t, std::string> out;
    for (;;) {
        auto document = parse_document(text, file);
        const auto lines = bad_lines(document.problems);
        if (lines.empty()) {
            SoundLines sound{std::move(document), {}, out.size()};
            for (const auto& [number, line] : out) {
                sound.bad += line + "\n";
            }
            return sound;
        }
        // Without the line that says what it is the rest is no dossier.
        if (!has_lines || *lines.begin() <= 1) {
            throw BadDocument(std::move(document.problems));
        }
        take_out(text, lines, out);
    }
}

} // namespace hearsay
