#include "write/rewritten.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "write/joinable_texts.hpp"
#include "write/json_parts.hpp"
#include "write/json_patch.hpp"
#include "write/json_records.hpp"
#include "write/json_sources.hpp"

namespace hearsay {
namespace {

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first value of a text, past blanks.
Span first_value(std::string_view text)
{
    const auto begin = past_blanks(text, 0);
    return {begin, end_of_value(text, begin)};
}

std::string_view within(std::string_view text, Span span)
{
    return text.substr(span.begin, span.end - span.begin);
}

/// What a line of the bulk form has under `type`; a document has no such key.
std::optional<std::string> type_of(std::string_view object)
{
    for (const auto& part : parts_of(object)) {
        if (key_of(object, part) == "type") {
            return string_of(value_of(object, part));
        }
    }
    return std::nullopt;
}

std::string rewritten_document(std::string_view text, const Records& before, const Records& after)
{
    const auto layout = layout_of(text);
    const auto root = first_value(text);
    const auto was = json_document_of(before);
    const auto is = json_document_of(after);
    JsonPatch patch(text, layout, joinable_texts(within(text, root), was, is));
    patch.append_as_is(text.substr(0, root.begin));
    patch.append(
        within(text, root), within(was, first_value(was)), within(is, first_value(is)),
        layout.levels, "");
    patch.append_as_is(text.substr(root.end));
    return patch.take();
}

/// The parts of a root as hearsay writes it.
struct WrittenRoot {
    explicit WrittenRoot(std::string_view json)
    {
        const auto root = within(json, first_value(json));
        for (const auto& part : parts_of(root)) {
            const auto key = key_of(root, part);
            for (std::size_t kind = 0; kind < kinds; ++kind) {
                if (key == plural_of(static_cast<RecordKind>(kind))) {
                    lists[kind] = elements_of(value_of(root, part));
                }
            }
        }
    }

    static constexpr std::size_t kinds = 7;
    std::array<std::vector<std::string_view>, kinds> lists;
};

/// A record of the bulk form that is to stand on a line.
struct BulkRecord {
    std::string_view text;   // the line that it stood on, without its end; empty if it is new
    std::string_view before; // as hearsay writes it, if that changes,
    std::string_view after;  // and as it is to be; of a new one as a whole line
};

/// One line of the bulk form, and what becomes of it.
struct BulkLine {
    std::string_view text; // without its line end
    std::string_view line_end;
    bool is_blank = true;
    std::vector<BulkRecord> records; // what is to stand here in its place
};

std::vector<BulkLine> lines_in(std::string_view text)
{
    std::vector<BulkLine> lines;
    while (!text.empty()) {
        const auto feed = text.find('\n');
        const auto next = feed == std::string_view::npos ? text.size() : feed + 1;
        auto end = std::min(feed, text.size());
        end -= end > 0 && end < text.size() && text[end - 1] == '\r' ? 1 : 0;
        lines.push_back({text.substr(0, end), text.substr(end, next - end), true, {}});
        text.remove_prefix(next);
    }
    return lines;
}

DocumentLayout layout_of_lines(std::string_view text)
{
    auto layout = layout_of(text);
    layout.may_break = false;
    return layout;
}

/// Brings the lines of the bulk form to say something else.
class LinesPatch {
public:
    explicit LinesPatch(std::string_view text)
        : lines_(lines_in(text)), layout_(layout_of_lines(text)), patch_(text, layout_)
    {
        for (std::size_t number = 0; number < lines_.size(); ++number) {
            const auto object = within(lines_[number].text, first_value(lines_[number].text));
            if (const auto type = type_of(object)) {
                lines_[number].is_blank = false;
                numbers_[*type].push_back(number);
            }
        }
    }

    void plan_root(std::string_view before, std::string_view after)
    {
        for (const auto number : numbers_["dossier"]) {
            lines_[number].records.push_back({lines_[number].text, before, after});
        }
    }

    /// What becomes of the lines of one kind. One that is new, or comes before a line that it stood
    /// behind, goes below the one that it follows now, or before all of its kind.
    void plan(
        RecordKind kind, const std::vector<std::string_view>& before,
        const std::vector<std::string_view>& after)
    {
        const auto& numbers = numbers_[std::string(name_of(kind))];
        const auto sources = sources_of(before, after);
        auto place =
            numbers.empty() ? lines_.size() - 1 : std::max<std::size_t>(numbers.front(), 1) - 1;
        for (std::size_t number = 0; number < after.size(); ++number) {
            const auto source = sources[number];
            if (source >= numbers.size()) { // none
                lines_[place].records.push_back({{}, {}, line_of(kind, after[number])});
                continue;
            }
            const auto old = numbers[source];
            place = std::max(place, old);
            lines_[place].records.push_back({lines_[old].text, before[source], after[number]});
        }
    }

    std::string take()
    {
        for (const auto& line : lines_) {
            if (line.is_blank) {
                begin_line();
                patch_.append_as_is(line.text);
                end_line(line);
            }
            for (const auto& record : line.records) {
                begin_line();
                append_record(record);
                end_line(line);
            }
        }
        return patch_.take();
    }

private:
    /// A new record with its type; kept here, as views of it are.
    std::string_view line_of(RecordKind kind, std::string_view record)
    {
        auto& line = new_lines_.emplace_back("{\"type\": \"" + std::string(name_of(kind)) + "\", ");
        return line += record.substr(1);
    }

    void append_record(const BulkRecord& record)
    {
        if (record.text.empty()) {
            patch_.append_new(record.after);
            return;
        }
        const auto object = first_value(record.text);
        patch_.append_as_is(record.text.substr(0, object.begin));
        patch_.append(within(record.text, object), record.before, record.after, 0, "");
        patch_.append_as_is(record.text.substr(object.end));
    }

    void begin_line()
    {
        if (unfinished_) {
            patch_.append_as_is(layout_.line_end);
        }
        unfinished_ = false;
    }

    /// The last line of a text may have no end; nor then have those that take its place.
    void end_line(const BulkLine& line)
    {
        patch_.append_as_is(line.line_end);
        unfinished_ = line.line_end.empty();
    }

    std::vector<BulkLine> lines_;
    std::deque<std::string> new_lines_;
    DocumentLayout layout_;
    JsonPatch patch_;
    std::map<std::string, std::vector<std::size_t>> numbers_; // of lines, by their type
    bool unfinished_ = false;
};

std::string rewritten_lines(std::string_view text, const Records& before, const Records& after)
{
    const auto was = json_document_of(before);
    const auto is = json_document_of(after);
    const WrittenRoot old_root(was);
    const WrittenRoot new_root(is);
    LinesPatch patch(text);
    const auto own_before = root_json_of(before);
    const auto own_after = root_json_of(after);
    patch.plan_root(own_before, own_after);
    for (std::size_t kind = 0; kind < WrittenRoot::kinds; ++kind) {
        patch.plan(static_cast<RecordKind>(kind), old_root.lists[kind], new_root.lists[kind]);
    }
    return patch.take();
}

} // namespace

std::string rewritten(std::string_view text, const Records& before, const Records& after)
{
    const bool is_bulk = type_of(within(text, first_value(text))).has_value();
    return is_bulk ? rewritten_lines(text, before, after) : rewritten_document(text, before, after);
}

} // namespace hearsay
