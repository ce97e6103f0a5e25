#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// The value of a number printed in digits: `4.500` is 4500 in Indonesian and 4.5 in English.
/// Separators that nobody would put so are taken for decimal points or left out.
double value_of_digits(std::string_view digits, std::string_view language);

/// The parts of a date in digits, day first, or nothing if `digits` is none: `12/9/2023`.
std::vector<double> parts_of_date(std::string_view digits);

/// `2500000`, `2.5`: the same for the same value.
std::string number_text(double value);

} // namespace hearsay
