#include "write/sentence.hpp"

namespace hearsay {

std::string counted(std::size_t number, std::string_view noun)
{
    if (number > 1) {
        return in_figures(number, noun);
    }
    return (number == 0 ? "no " : "one ") + std::string(noun);
}

std::string in_figures(std::size_t number, std::string_view noun)
{
    return std::to_string(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

std::string listed(const std::vector<std::string>& words, std::string_view conjunction)
{
    std::string list;
    for (std::size_t place = 0; place < words.size(); ++place) {
        const bool last = place + 1 == words.size();
        if (place != 0) {
            list += last ? " " + std::string(conjunction) + " " : ", ";
        }
        list += words[place];
    }
    return list;
}

std::string possessive(const std::string& name)
{
    return name + (name.ends_with('s') ? "'" : "'s");
}

} // namespace hearsay
