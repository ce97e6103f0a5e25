#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/article.hpp"
#include "model/attribution.hpp"
#include "model/terms.hpp"
#include "model/tie.hpp"

namespace hearsay {

/// Whether a member of a record is absent.
inline bool says_nothing(const std::string& text)
{
    return text.empty();
}

inline bool says_nothing(bool truth)
{
    return !truth;
}

inline bool says_nothing(const SpeakerAs& printed)
{
    return printed == SpeakerAs();
}

template <class Value> bool says_nothing(const std::vector<Value>& values)
{
    return values.empty();
}

template <class Value> bool says_nothing(const std::optional<Value>& value)
{
    return !value.has_value();
}

/// A member of a record in a message: as the document writes it, or close to it. Empty if it is
/// absent.
inline std::string text_of(const std::string& text)
{
    return text;
}

inline std::string text_of(bool truth)
{
    return truth ? "true" : "false";
}

inline std::string text_of(const Date& date)
{
    return date.text;
}

template <class Kind> std::string text_of(const Id<Kind>& id)
{
    return id.text;
}

template <class Enum>
requires(terms_of<Enum>.size() > 0) std::string text_of(Enum value)
{
    return std::string(term_for(value));
}

/// The organizations, apart by commas, with when and where that is written: two that are different
/// look so. `nobody` for certain.
std::string text_of(const std::vector<Tie>& ties);

std::string text_of(double number);
std::string text_of(const SpeakerAs& printed);
std::string text_of(const Evidence& evidence);
std::string text_of(const Correction& correction);
std::string text_of(const Recorded& recorded);
std::string text_of(const Reviewed& reviewed);

template <class Value> std::string text_of(const std::vector<Value>& values)
{
    std::string text;
    for (const auto& value : values) {
        text += (text.empty() ? "" : ", ") + text_of(value);
    }
    return text;
}

template <class Value> std::string text_of(const std::optional<Value>& value)
{
    return value ? text_of(*value) : std::string();
}

/// `implies/2`.
inline std::string pointer(std::string_view key, std::size_t place)
{
    return std::string(key) + "/" + std::to_string(place);
}

} // namespace hearsay
