#include "edit/made_up_names.hpp"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 24> openings{
    "Ka", "Mo", "Li", "Ter", "Su",  "Val", "Bo", "Ne", "Dra", "Ri", "Ha", "Jo",
    "Pe", "Wi", "Ga", "Tu",  "Zel", "Fa",  "Or", "Em", "Cas", "Yu", "Ba", "Is"};
constexpr std::array<std::string_view, 20> middles{"vo",  "ra", "li", "ne", "du", "mi", "sta",
                                                   "go",  "be", "ri", "ko", "la", "tu", "pe",
                                                   "sha", "no", "ve", "za", "lo", "ji"};
constexpr std::array<std::string_view, 16> endings{"la",   "n",  "rin", "ta", "s",   "mo",
                                                   "dar",  "ka", "vik", "ro", "sel", "ni",
                                                   "gard", "ma", "th",  "ya"};
constexpr std::array<std::string_view, 12> titles{"Herald",  "Post",  "Courier",   "Times",
                                                  "Gazette", "Daily", "Mail",      "Observer",
                                                  "Tribune", "Echo",  "Chronicle", "Record"};
constexpr std::array<std::string_view, 14> sentences{
    "The port of {} will close for {} days.",
    "{} has bought {} locomotives abroad.",
    "A fire in {} destroyed {} houses.",
    "The council of {} spent {} millions on a bridge that was never built.",
    "{} will vote again in {} districts.",
    "The water of {} is unsafe in {} quarters.",
    "{} and its neighbours agreed on {} joint patrols.",
    "The mine near {} lays off {} workers.",
    "{} hid {} cases of the fever from its doctors.",
    "The bank of {} lost {} millions in a week.",
    "{} opens {} schools in autumn.",
    "The army moved {1} vehicles towards {0}.",
    "{} harvested {} tons less than it reported.",
    "The mayor of {} was warned {} times before the dam broke."};

std::string word(std::size_t number)
{
    const auto opening = openings[number % openings.size()];
    number /= openings.size();
    const auto middle = middles[number % middles.size()];
    number /= middles.size();
    std::string result(opening);
    result += middle;
    result += endings[number % endings.size()];
    number /= endings.size();
    return number == 0 ? result : result + fmt::format(" {}", number + 1);
}

/// Neighbouring numbers far apart, one to one below the number of words.
std::size_t spread(std::size_t number)
{
    constexpr std::size_t words = openings.size() * middles.size() * endings.size();
    return number / words * words + number % words * 4'799 % words;
}

} // namespace

std::string made_up_place(std::size_t number)
{
    return word(spread(number));
}

std::string made_up_person(std::size_t number)
{
    return word(spread(number * 7 + 3)) + " " + word(spread(number));
}

std::string made_up_outlet(std::size_t number)
{
    return fmt::format("The {} {}", made_up_place(number), titles[number % titles.size()]);
}

std::string made_up_claim(std::size_t number, std::size_t figure)
{
    const auto sentence = sentences[number % sentences.size()];
    return fmt::format(fmt::runtime(sentence), made_up_place(number / sentences.size()), figure);
}

} // namespace hearsay
