#include "match/number.hpp"

#include <algorithm>
#include <cstdlib>

#include <fmt/core.h>

namespace hearsay {
namespace {

bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Whether each separator in `digits` is `mark` with three digits behind it.
bool parts_thousands(std::string_view digits, char mark)
{
    const auto first = digits.find(mark);
    if (first == 0 || first > 3 || digits.front() == '0') {
        return false;
    }
    for (auto place = first; place != std::string_view::npos;
         place = digits.find(mark, place + 1)) {
        const auto group =
            digits.substr(place + 1, digits.find_first_of(".,", place + 1) - place - 1);
        if (group.size() != 3) {
            return false;
        }
    }
    return true;
}

} // namespace

double value_of_digits(std::string_view digits, std::string_view language)
{
    const bool comma_is_decimal = language.starts_with("id");
    const char thousands = comma_is_decimal ? '.' : ',';
    const char decimal = comma_is_decimal ? ',' : '.';
    const bool grouped =
        digits.find(thousands) != std::string_view::npos && parts_thousands(digits, thousands);
    std::string plain;
    bool past_point = false;
    for (const char byte : digits) {
        if (is_digit(byte)) {
            plain += byte;
        } else if (!past_point && (byte == decimal || (byte == thousands && !grouped))) {
            plain += '.';
            past_point = true;
        }
    }
    return std::strtod(plain.c_str(), nullptr);
}

std::vector<double> parts_of_date(std::string_view digits)
{
    std::vector<double> parts;
    if (std::ranges::count(digits, '/') != 2) {
        return parts;
    }
    for (std::size_t from = 0; from <= digits.size();) {
        const auto end = std::min(digits.find('/', from), digits.size());
        parts.push_back(std::strtod(std::string(digits.substr(from, end - from)).c_str(), nullptr));
        from = end + 1;
    }
    const bool possible = parts[0] >= 1 && parts[0] <= 31 && parts[1] >= 1 && parts[1] <= 12;
    return possible ? parts : std::vector<double>();
}

std::string number_text(double value)
{
    return fmt::format("{:.15g}", value);
}

} // namespace hearsay
