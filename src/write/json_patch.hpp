#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "write/json_layout.hpp"

namespace hearsay {

/// Brings JSON text that says one thing to say another, and leaves what both agree on as it stands.
class JsonPatch {
public:
    /// `text` is the whole text that values are in; new parts are laid out as `layout` says, and
    /// what is `known` as it stood elsewhere.
    JsonPatch(std::string_view text, DocumentLayout layout, KnownTexts known = {});

    /// Appends `value`, a part of the text that says `before`, so that it says `after`. Both are as
    /// hearsay writes them; `before` is empty where the text says no more than its absence would.
    /// `levels` and `margin` are those of append_laid_out(): the levels that `value` has, or, if
    /// there is nothing to see, is to have.
    void append(
        std::string_view value, std::string_view before, std::string_view after, std::size_t levels,
        std::string_view margin);

    /// Appends what stays as it is.
    void append_as_is(std::string_view text) { out_ += text; }

    /// Appends what is new, in one line.
    void append_new(std::string_view json) { append_anew(json, 0, ""); }

    /// Appends what is new, as append_laid_out().
    void append_anew(std::string_view json, std::size_t levels, std::string_view margin)
    {
        append_laid_out(out_, json, layout_, levels, margin, known_);
    }

    std::string take() { return std::move(out_); }

private:
    void append_list(
        std::string_view value, std::string_view before, std::string_view after, std::size_t levels,
        std::string_view margin);

    std::string_view text_;
    DocumentLayout layout_;
    KnownTexts known_;
    std::string out_;
};

} // namespace hearsay
