#include "edit/assign.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/nearest.hpp"
#include "edit/refusal.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

using How = Setting::How;

[[noreturn]] void
refuse(const Setting& setting, std::string_view value, const std::string& expected)
{
    throw Refusal(quoted(setting.key) + " cannot be " + quoted(value) + ", expected " + expected);
}

/// The parts of `text` between commas, blanks around them left out; `\,` is a comma within one.
void split_into(std::vector<std::string>& parts, std::string_view text)
{
    std::string part;
    const auto finish = [&] {
        const auto first = part.find_first_not_of(' ');
        const auto last = part.find_last_not_of(' ');
        parts.push_back(first == std::string::npos ? "" : part.substr(first, last - first + 1));
        part.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at).starts_with("\\,")) {
            part += ',';
            ++at;
        } else if (text[at] == ',') {
            finish();
        } else {
            part += text[at];
        }
    }
    finish();
}

/// `ORG`, `ORG@SINCE/UNTIL`.
Tie tie_in(const Setting& setting, const std::string& value)
{
    const auto at = value.find('@');
    Tie tie;
    tie.organization.text = value.substr(0, at);
    if (at == std::string::npos) {
        return tie;
    }
    const auto span = std::string_view(value).substr(at + 1);
    const auto slash = span.find('/');
    if (slash == std::string_view::npos || span.size() == 1) {
        refuse(setting, value, "ORG, ORG@SINCE/UNTIL, ORG@SINCE/ or ORG@/UNTIL");
    }
    if (slash > 0) {
        tie.since = date_in(setting, span.substr(0, slash));
    }
    if (slash + 1 < span.size()) {
        tie.until = date_in(setting, span.substr(slash + 1));
    }
    return tie;
}

/// One that was there already keeps what is not spoken of: its source, and its dates unless it is
/// given some.
Tie kept_or_new(const std::vector<Tie>& old, Tie tie)
{
    const auto found = std::ranges::find(old, tie.organization, &Tie::organization);
    if (found == old.end()) {
        return tie;
    }
    if (!tie.since && !tie.until) {
        return *found;
    }
    tie.source = found->source;
    return tie;
}

/// One that was there already keeps its address and note.
Correction kept_or_new(const std::vector<Correction>& old, const Correction& correction)
{
    const auto found = std::ranges::find_if(old, [&correction](const Correction& other) {
        return other.kind == correction.kind && other.date == correction.date;
    });
    return found == old.end() ? correction : *found;
}

Correction correction_in(const Setting& setting, const std::string& value)
{
    const auto at = value.find('@');
    const Setting kind{setting.key, How::set, {value.substr(0, at)}};
    Correction correction;
    assign(correction.kind, kind);
    if (at != std::string::npos) {
        correction.date = date_in(setting, std::string_view(value).substr(at + 1));
    }
    return correction;
}

} // namespace

const std::string& only_value(const Setting& setting)
{
    if (setting.how == How::add || setting.how == How::drop) {
        throw Refusal(quoted(setting.key) + " is no list: write " + setting.key + "=VALUE");
    }
    if (setting.values.size() != 1) {
        throw Refusal(
            quoted(setting.key) + " takes one value, and is given " +
            std::to_string(setting.values.size()));
    }
    return setting.values.front();
}

std::vector<std::string> values_in(const Setting& setting)
{
    std::vector<std::string> values;
    for (const auto& value : setting.values) {
        split_into(values, value);
    }
    const bool says_none = values.size() == 1 && values.front().empty();
    if (!says_none && std::ranges::find(values, "") != values.end()) {
        throw Refusal(
            quoted(setting.key) + " is given an empty value: write a comma only between values");
    }
    return says_none ? std::vector<std::string>{} : values;
}

std::size_t term_number(const Setting& setting, std::span<const std::string_view> terms)
{
    const auto& value = only_value(setting);
    const auto found = std::ranges::find(terms, value);
    if (found == terms.end()) {
        refuse(setting, value, "one of " + listed(terms) + did_you_mean(value, terms));
    }
    return static_cast<std::size_t>(found - terms.begin());
}

Date date_in(const Setting& setting, std::string_view text)
{
    const auto date = parse_date(text);
    if (!date) {
        refuse(
            setting, text,
            "a date: 2023, 2023-07, 2023-07-12, 2023-07-12T05:49+07:00 or two as "
            "2023-07/2023-08");
    }
    return *date;
}

void assign(std::string& text, const Setting& setting)
{
    text = setting.how == How::unset ? "" : only_value(setting);
}

void assign(bool& truth, const Setting& setting)
{
    static constexpr std::array<std::string_view, 4> words{"false", "true", "no", "yes"};
    truth = setting.how != How::unset && term_number(setting, words) % 2 == 1;
}

void assign(std::optional<Date>& date, const Setting& setting)
{
    if (setting.how == How::unset) {
        date.reset();
    } else {
        date = date_in(setting, only_value(setting));
    }
}

void assign(std::optional<double>& number, const Setting& setting)
{
    number.reset();
    if (setting.how == How::unset) {
        return;
    }
    const auto& value = only_value(setting);
    const auto* const end = value.data() + value.size();
    double read = 0;
    const auto result = std::from_chars(value.data(), end, read);
    if (result.ec != std::errc() || result.ptr != end || !(read >= 0 && read <= 1)) {
        refuse(setting, value, "a number from 0 to 1");
    }
    number = read;
}

void assign(std::vector<std::string>& texts, const Setting& setting)
{
    assign_values(texts, setting, values_in(setting));
}

void assign(Ties& ties, const Setting& setting)
{
    if (setting.how == How::unset) {
        ties.reset();
        return;
    }
    const auto old = ties.value_or(std::vector<Tie>{});
    std::vector<Tie> given;
    for (const auto& value : values_in(setting)) {
        given.push_back(kept_or_new(old, tie_in(setting, value)));
    }
    if (setting.how == How::set) {
        ties = std::move(given);
        return;
    }
    auto& list = ties ? *ties : ties.emplace();
    for (auto& tie : given) {
        const auto there = std::ranges::find(list, tie.organization, &Tie::organization);
        if (setting.how == How::drop) {
            std::erase_if(
                list, [&](const Tie& other) { return other.organization == tie.organization; });
        } else if (there != list.end()) {
            *there = std::move(tie);
        } else {
            list.push_back(std::move(tie));
        }
    }
    if (list.empty()) {
        ties.reset(); // taking the last one away does not say that there is nobody
    }
}

void assign(std::vector<Correction>& corrections, const Setting& setting)
{
    std::vector<Correction> given;
    for (const auto& value : values_in(setting)) {
        given.push_back(kept_or_new(corrections, correction_in(setting, value)));
    }
    assign_values(corrections, setting, std::move(given));
}

} // namespace hearsay
