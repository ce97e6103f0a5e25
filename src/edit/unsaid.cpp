#include "edit/unsaid.hpp"

#include <functional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <fmt/format.h>

#include "edit/keys.hpp"
#include "edit/values.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

/// Visits the keys of two attributions.
class Missing {
public:
    Missing(const Attribution& there, const Attribution& wanted) : there_(there), wanted_(wanted) {}

    template <class Member> void word(std::string_view key, Member member)
    {
        const auto& wanted = std::invoke(member, wanted_);
        const auto& there = std::invoke(member, there_);
        if (wanted != std::decay_t<decltype(wanted)>{} && wanted != there) {
            found_.push_back({std::string(key), text_of(wanted), text_of(there)});
        }
    }

    template <class Member> void fact(std::string_view key, Member member)
    {
        if (key != "recorded") {
            word(key, member);
        }
    }

    template <class Member> void several(std::string_view, Member) {}

    std::vector<Unsaid> take() { return std::move(found_); }

private:
    const Attribution& there_;
    const Attribution& wanted_;
    std::vector<Unsaid> found_;
};

/// A word of a shell's command line.
std::string shell_word(const std::string& text)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "0123456789._:/-+=@";
    if (text.find_first_not_of(plain) == std::string::npos) {
        return text;
    }
    std::string word = "'";
    for (const char letter : text) {
        word += letter == '\'' ? "'\\''" : std::string(1, letter);
    }
    return word + "'";
}

} // namespace

std::vector<Unsaid> unsaid_in(const Attribution& there, const Attribution& wanted)
{
    Missing missing(there, wanted);
    Keys<Attribution>::visit(missing);
    return missing.take();
}

std::string objection_to_adding(const Attribution& there, const std::vector<Unsaid>& unsaid)
{
    std::vector<std::string> facts;
    std::string settings;
    for (const auto& fact : unsaid) {
        facts.push_back(fmt::format(
            "{} {}{}", fact.key, quoted(fact.wanted),
            fact.there.empty() ? "" : " (it has " + quoted(fact.there) + ")"));
        settings += " " + shell_word(fact.key + "=" + fact.wanted);
    }
    return fmt::format(
        "nothing added: {0} says this already, but not {1}; record that there with: hearsay set "
        "GRAPH {0}{2}",
        there.id.text, fmt::join(facts, ", "), settings);
}

} // namespace hearsay
