#include "write/json_patch.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "write/json_parts.hpp"
#include "write/json_sources.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_line = 100; // that two objects may share

/// One part of a container as it is to be.
struct Piece {
    std::uint32_t old = no_source; // the part of the text that it was
    std::string_view before;       // the value that it had, if that changes,
    std::string_view after;        // and has; of a new member the key as well
};

/// A container of the text that is being changed, and the blanks between its parts.
struct Frame {
    std::string_view text;
    std::vector<JsonPart> parts;
    std::size_t levels = 0;
    std::string_view margin;

    bool is_object() const { return text.starts_with('{'); }
    std::size_t levels_within() const { return levels == 0 ? 0 : levels - 1; }

    /// From the comma or bracket before a part.
    std::string_view lead(std::size_t number) const
    {
        if (number == 0) {
            return text.substr(1, parts[0].begin - 1);
        }
        const auto gap = gap_before(number);
        return gap.substr(gap.find(',') + 1);
    }

    /// To the comma or bracket behind a part.
    std::string_view trail(std::size_t number) const
    {
        if (number + 1 == parts.size()) {
            const auto end = parts[number].end;
            return text.substr(end, text.size() - 1 - end);
        }
        const auto gap = gap_before(number + 1);
        return gap.substr(0, gap.find(','));
    }

private:
    std::string_view gap_before(std::size_t number) const
    {
        const auto end = parts[number - 1].end;
        return text.substr(end, parts[number].begin - end);
    }
};

bool has_line_end(std::string_view text)
{
    return text.find('\n') != std::string_view::npos;
}

/// A lead without blank lines: those set groups apart, to which nothing new belongs.
std::string_view last_break(std::string_view lead)
{
    auto line_end = lead.rfind('\n');
    if (line_end == std::string_view::npos) {
        return lead;
    }
    line_end -= line_end > 0 && lead[line_end - 1] == '\r' ? 1 : 0;
    return lead.substr(line_end);
}

std::string_view margin_after(std::string_view lead, std::string_view otherwise)
{
    return has_line_end(lead) ? lead.substr(lead.rfind('\n') + 1) : otherwise;
}

/// Bytes of `text`'s line before `place`, unless there are too many to matter.
std::optional<std::size_t> column_of(std::string_view text, const char* place)
{
    const auto offset = static_cast<std::size_t>(place - text.data());
    const auto first = offset - std::min(offset, longest_line);
    const auto before = text.substr(first, offset - first);
    const auto line_end = before.rfind('\n');
    return line_end == std::string_view::npos ? std::nullopt
                                              : std::optional(before.size() - line_end - 1);
}

using MemberValues = std::unordered_map<std::string, std::string_view>;

MemberValues values_by_key(std::string_view object)
{
    MemberValues values;
    for (const auto& part : parts_of(object)) {
        values.emplace(key_of(object, part), value_of(object, part));
    }
    return values;
}

std::string_view value_under(const MemberValues& values, const std::string& key)
{
    const auto found = values.find(key);
    return found == values.end() ? std::string_view() : found->second;
}

/// The members of an object as they are to be: the old ones where they were, each new one behind
/// the member that comes before it in the order of DESIGN section 2.
class MemberPlan {
public:
    MemberPlan(const Frame& frame, std::string_view before, std::string_view after)
        : before_(values_by_key(before)), after_(values_by_key(after)),
          places_(frame.parts.size() + 1)
    {
        for (std::uint32_t number = 0; number < frame.parts.size(); ++number) {
            keep(number, key_of(frame.text, frame.parts[number]));
        }
        std::size_t place = 0;
        for (const auto& part : parts_of(after)) {
            const auto key = key_of(after, part);
            if (const auto old = numbers_.find(key); old != numbers_.end()) {
                place = old->second + 1;
            } else if (value_under(before_, key) != value_of(after, part)) {
                const auto member = after.substr(part.begin, part.end - part.begin);
                places_[place].push_back({no_source, {}, member});
            }
        }
    }

    std::vector<Piece> pieces() const
    {
        std::vector<Piece> pieces;
        for (const auto& place : places_) {
            pieces.insert(pieces.end(), place.begin(), place.end());
        }
        return pieces;
    }

private:
    void keep(std::uint32_t number, const std::string& key)
    {
        const auto was = value_under(before_, key);
        const auto is = value_under(after_, key);
        numbers_.emplace(key, number);
        if (!was.empty() && is.empty()) {
            return;
        }
        // The order of keys in an `x` is its user's: it is never patched, but written anew.
        const bool as_a_whole = key == "x" && was != is;
        places_[number + 1].push_back({number, as_a_whole ? std::string_view() : was, is});
    }

    MemberValues before_;
    MemberValues after_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::vector<Piece>> places_; // the front, then behind each old member
};

std::vector<Piece>
plan_of_elements(const std::vector<std::string_view>& was, const std::vector<std::string_view>& is)
{
    std::vector<Piece> pieces;
    const auto sources = sources_of(was, is);
    for (std::size_t number = 0; number < is.size(); ++number) {
        const auto old = sources[number];
        pieces.push_back({old, old == no_source ? std::string_view() : was[old], is[number]});
    }
    return pieces;
}

/// Writes one container of the text with other pieces.
class ContainerPatch {
public:
    ContainerPatch(
        JsonPatch& patch, std::string& out, std::string_view text, const DocumentLayout& layout,
        const Frame& frame)
        : patch_(patch), out_(out), text_(text), layout_(layout), frame_(frame)
    {
    }

    void append(const std::vector<Piece>& pieces)
    {
        out_ += frame_.text.front();
        for (std::size_t number = 0; number < pieces.size(); ++number) {
            out_ += number == 0 ? "" : ",";
            const auto lead = lead_of(pieces[number], number == 0);
            out_ += lead;
            append_piece(pieces[number], margin_after(lead, frame_.margin));
            out_ += trail_of(pieces[number], number + 1 == pieces.size());
        }
        out_ += frame_.text.back();
    }

private:
    void append_piece(const Piece& piece, std::string_view margin)
    {
        const auto levels = frame_.levels_within();
        if (piece.old == no_source) {
            patch_.append_anew(piece.after, levels_of_new(), margin);
            return;
        }
        const auto& part = frame_.parts[piece.old];
        out_ += frame_.text.substr(part.begin, part.value - part.begin);
        const auto value = value_of(frame_.text, part);
        const bool changes = piece.before != piece.after && is_container(value);
        const auto within = changes ? levels_of(value, levels) : levels;
        patch_.append(value, piece.before, piece.after, within, margin);
    }

    /// A new element is laid out like the last one.
    std::size_t levels_of_new() const
    {
        const auto levels = frame_.levels_within();
        if (frame_.is_object() || frame_.parts.empty()) {
            return levels;
        }
        const auto last = value_of(frame_.text, frame_.parts.back());
        return is_container(last) ? levels_of(last, levels) : levels;
    }

    std::string lead_of(const Piece& piece, bool first) const
    {
        const bool was_there = piece.old != no_source;
        if (first && !frame_.parts.empty()) {
            return std::string(frame_.lead(0));
        }
        return was_there && piece.old > 0 ? std::string(frame_.lead(piece.old))
                                          : lead_of_new(piece.after.size());
    }

    std::string trail_of(const Piece& piece, bool last) const
    {
        const auto count = frame_.parts.size();
        if (last && count == 0) {
            return frame_.levels == 0 ? "" : layout_.line_end + std::string(frame_.margin);
        }
        if (last) {
            return std::string(frame_.trail(count - 1));
        }
        if (piece.old != no_source && piece.old + 1 < count) {
            return std::string(frame_.trail(piece.old));
        }
        return count < 2 ? "" : std::string(frame_.trail(count - 2));
    }

    std::string lead_of_new(std::size_t size) const
    {
        const auto count = frame_.parts.size();
        if (count == 0) {
            return frame_.levels == 0
                       ? ""
                       : layout_.line_end + std::string(frame_.margin) + layout_.indent;
        }
        if (count == 1) {
            return lead_of_second(size);
        }
        const auto last = frame_.lead(count - 1);
        return frame_.is_object() && !leads_are_alike() ? layout_.comma.substr(1)
                                                        : std::string(last_break(last));
    }

    /// Behind an only part: on a line below it, or beside it. Objects that would make a long line
    /// stand below each other.
    std::string lead_of_second(std::size_t size) const
    {
        const auto first = frame_.lead(0);
        if (has_line_end(first)) {
            return std::string(last_break(first));
        }
        const auto& part = frame_.parts[0];
        const auto column = column_of(text_, frame_.text.data() + part.begin);
        const auto width = column.value_or(0) + part.end - part.begin + size;
        const bool below = layout_.may_break && !frame_.is_object() &&
                           frame_.text[part.value] == '{' && column && width > longest_line;
        return below ? layout_.line_end + std::string(*column, ' ') : layout_.comma.substr(1);
    }

    /// Whether all members behind the first begin a line, or none does.
    bool leads_are_alike() const
    {
        const bool on_line = has_line_end(frame_.lead(1));
        for (std::size_t number = 2; number < frame_.parts.size(); ++number) {
            if (has_line_end(frame_.lead(number)) != on_line) {
                return false;
            }
        }
        return true;
    }

    JsonPatch& patch_;
    std::string& out_;
    std::string_view text_;
    const DocumentLayout& layout_;
    const Frame& frame_;
};

} // namespace

JsonPatch::JsonPatch(std::string_view text, DocumentLayout layout, KnownTexts known)
    : text_(text), layout_(std::move(layout)), known_(std::move(known))
{
}

void JsonPatch::append(
    std::string_view value, std::string_view before, std::string_view after, std::size_t levels,
    std::string_view margin)
{
    if (before == after) {
        out_ += value;
        return;
    }
    const bool both_are_lists = value.starts_with('[') && before.starts_with('[');
    const bool both_are_objects = value.starts_with('{') && before.starts_with('{');
    if (both_are_lists && after.starts_with('[')) {
        append_list(value, before, after, levels, margin);
    } else if (both_are_objects && after.starts_with('{')) {
        const Frame frame{value, parts_of(value), levels, margin};
        ContainerPatch(*this, out_, text_, layout_, frame)
            .append(MemberPlan(frame, before, after).pieces());
    } else {
        append_anew(after, levels, margin);
    }
}

void JsonPatch::append_list(
    std::string_view value, std::string_view before, std::string_view after, std::size_t levels,
    std::string_view margin)
{
    const Frame frame{value, parts_of(value), levels, margin};
    const auto was = elements_of(before);
    if (was.size() != frame.parts.size()) {
        append_anew(after, levels, margin);
        return;
    }
    ContainerPatch(*this, out_, text_, layout_, frame)
        .append(plan_of_elements(was, elements_of(after)));
}

} // namespace hearsay
