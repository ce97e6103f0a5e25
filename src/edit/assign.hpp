#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "edit/set.hpp"
#include "model/id.hpp"
#include "model/terms.hpp"

namespace hearsay {

/// What one setting makes of one member. Each function refuses a value that does not fit.
void assign(std::string& text, const Setting& setting);
void assign(bool& truth, const Setting& setting);
void assign(std::optional<Date>& date, const Setting& setting);
void assign(std::optional<double>& number, const Setting& setting);
void assign(std::vector<std::string>& texts, const Setting& setting);
void assign(Ties& ties, const Setting& setting);
void assign(std::vector<Correction>& corrections, const Setting& setting);

/// The one value of a setting; refuses none, several, and `+=`.
const std::string& only_value(const Setting& setting);

/// The values of a list's setting, split at their commas.
std::vector<std::string> values_in(const Setting& setting);

/// The number of the term that a value is; refuses, naming them, if it is none.
std::size_t term_number(const Setting& setting, std::span<const std::string_view> terms);

/// A date out of a setting; refuses what is none.
Date date_in(const Setting& setting, std::string_view text);

/// What a list becomes: set, added to without doubles, or taken from.
template <class Value>
void assign_values(std::vector<Value>& list, const Setting& setting, std::vector<Value> values)
{
    if (setting.how == Setting::How::set || setting.how == Setting::How::unset) {
        list = std::move(values);
        return;
    }
    for (auto& value : values) {
        if (setting.how == Setting::How::drop) {
            std::erase(list, value);
        } else if (std::ranges::find(list, value) == list.end()) {
            list.push_back(std::move(value));
        }
    }
}

template <class Kind> void assign(Id<Kind>& id, const Setting& setting)
{
    assign(id.text, setting);
}

template <class Kind> void assign(std::optional<Id<Kind>>& id, const Setting& setting)
{
    if (setting.how == Setting::How::unset) {
        id.reset();
    } else {
        id.emplace().text = only_value(setting);
    }
}

template <class Kind> void assign(std::vector<Id<Kind>>& ids, const Setting& setting)
{
    std::vector<Id<Kind>> values;
    for (auto& text : values_in(setting)) {
        values.push_back({std::move(text)});
    }
    assign_values(ids, setting, std::move(values));
}

template <class Enum>
requires(terms_of<Enum>.size() > 0) void assign(Enum& value, const Setting& setting)
{
    value = setting.how == Setting::How::unset
                ? Enum{}
                : static_cast<Enum>(term_number(setting, terms_of<Enum>));
}

template <class Enum>
requires(terms_of<Enum>.size() > 0) void assign(std::optional<Enum>& value, const Setting& setting)
{
    if (setting.how == Setting::How::unset) {
        value.reset();
    } else {
        value = static_cast<Enum>(term_number(setting, terms_of<Enum>));
    }
}

} // namespace hearsay
