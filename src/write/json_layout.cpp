#include "write/json_layout.hpp"

#include <algorithm>

#include "write/json_parts.hpp"

namespace hearsay {
namespace {

constexpr std::size_t all_levels = 64; // as deep as a reader lets JSON be

bool has_line_end(std::string_view text)
{
    return text.find('\n') != std::string_view::npos;
}

std::string_view container_in(std::string_view text)
{
    const auto begin = past_blanks(text, 0);
    return text.substr(begin, end_of_value(text, begin) - begin);
}

bool is_empty(std::string_view container)
{
    return past_blanks(container, 1) + 1 >= container.size();
}

bool is_on_lines(std::string_view container, const std::vector<JsonPart>& parts)
{
    return !parts.empty() && has_line_end(container.substr(0, parts.front().begin));
}

std::string line_end_of(std::string_view text)
{
    const auto end = text.find('\n');
    return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

/// What stands between a key and its value, if that is in one line.
std::string colon_of(std::string_view container, const JsonPart& part)
{
    const auto key_end = end_of_value(container, part.begin);
    const auto colon = container.substr(key_end, part.value - key_end);
    return has_line_end(colon) ? ": " : std::string(colon);
}

/// The root's levels: its first list with records tells them.
std::size_t levels_of_root(std::string_view root, const std::vector<JsonPart>& parts)
{
    if (!is_on_lines(root, parts)) {
        return 0;
    }
    const auto list = std::ranges::find_if(parts, [root](const JsonPart& part) {
        const auto value = value_of(root, part);
        return value.starts_with('[') && !is_empty(value);
    });
    return list == parts.end() ? DocumentLayout{}.levels : 1 + levels_of(value_of(root, *list), 1);
}

/// Appends JSON token by token, with line ends where the layout has them.
class LaidOut {
public:
    LaidOut(
        std::string& out, const DocumentLayout& layout, std::size_t levels, std::string_view margin)
        : out_(out), layout_(layout), levels_(levels), margin_(margin)
    {
    }

    void append(std::string_view token)
    {
        if (token == "]" || token == "}") {
            close(token);
            return;
        }
        if (just_opened_ && depth_ <= levels_) {
            break_line();
        }
        just_opened_ = false;
        if (token == ",") {
            separate();
        } else if (token == ":") {
            out_ += layout_.colon;
        } else {
            out_ += token;
            just_opened_ = token == "[" || token == "{";
            depth_ += just_opened_ ? 1 : 0;
        }
    }

    /// Whether what comes next is to be in one line.
    bool is_in_line() const { return depth_ >= levels_; }

private:
    void close(std::string_view bracket)
    {
        --depth_;
        if (!just_opened_ && depth_ < levels_) {
            break_line();
        }
        just_opened_ = false;
        out_ += bracket;
    }

    void separate()
    {
        const bool on_lines = depth_ <= levels_;
        out_ += on_lines ? "," : layout_.comma;
        if (on_lines) {
            break_line();
        }
    }

    void break_line()
    {
        out_ += layout_.line_end;
        out_ += margin_;
        for (std::size_t level = 0; level < depth_; ++level) {
            out_ += layout_.indent;
        }
    }

    std::string& out_;
    const DocumentLayout& layout_;
    std::size_t levels_;
    std::string_view margin_;
    std::size_t depth_ = 0;
    bool just_opened_ = false;
};

} // namespace

DocumentLayout layout_of(std::string_view text)
{
    const auto root = container_in(text);
    const auto parts = parts_of(root);
    DocumentLayout layout;
    layout.line_end = line_end_of(text);
    layout.levels = levels_of_root(root, parts);
    if (parts.empty()) {
        return layout;
    }
    layout.colon = colon_of(root, parts.front());
    layout.comma = layout.colon.ends_with(':') ? "," : ", ";
    if (layout.levels != 0) {
        const auto lead = root.substr(1, parts.front().begin - 1);
        layout.indent = lead.substr(lead.rfind('\n') + 1);
    }
    return layout;
}

std::size_t levels_of(std::string_view container, std::size_t otherwise)
{
    std::size_t levels = 0;
    for (;;) {
        const auto parts = parts_of(container);
        if (parts.empty()) {
            return levels + otherwise;
        }
        if (!is_on_lines(container, parts)) {
            return levels;
        }
        ++levels;
        const auto inner = std::ranges::find_if(parts, [container](const JsonPart& part) {
            const auto value = value_of(container, part);
            return is_container(value) && !is_empty(value);
        });
        if (inner == parts.end()) {
            return all_levels;
        }
        container = value_of(container, *inner);
    }
}

void append_laid_out(
    std::string& out, std::string_view json, const DocumentLayout& layout, std::size_t levels,
    std::string_view margin, const KnownTexts& known)
{
    LaidOut laid_out(out, layout, levels, margin);
    for (auto at = past_blanks(json, 0); at < json.size(); at = past_blanks(json, at)) {
        if (!known.empty() && json[at] == '{' && laid_out.is_in_line()) {
            const auto object = json.substr(at, end_of_value(json, at) - at);
            if (const auto found = known.find(object); found != known.end()) {
                laid_out.append(found->second);
                at += object.size();
                continue;
            }
        }
        const auto end = std::string_view("[]{},:").find(json[at]) == std::string_view::npos
                             ? end_of_value(json, at)
                             : at + 1;
        laid_out.append(json.substr(at, end - at));
        at = end;
    }
}

} // namespace hearsay
