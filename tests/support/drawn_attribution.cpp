#include "support/drawn_attribution.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace hearsay::test {
namespace {

std::optional<Stance> stance_named(const std::string& word)
{
    static const std::map<std::string, Stance> stances = {
        {"denies", Stance::denies},
        {"doubts", Stance::doubts},
        {"unverified", Stance::unverified},
        {"declines", Stance::declines}};
    const auto found = stances.find(word);
    return found == stances.end() ? std::nullopt : std::optional(found->second);
}

bool is_quality(const std::string& word)
{
    constexpr std::array qualities{"seen",     "told",  "inferred", "own",     "on",
                                   "occasion", "draft", "reviewed", "rejected"};
    return std::ranges::find(qualities, word) != qualities.end();
}

void read_quality(Statement& statement, Attribution& attribution)
{
    static const std::map<std::string, Basis> bases = {
        {"seen", Basis::seen}, {"told", Basis::told}, {"inferred", Basis::inferred}};
    static const std::map<std::string, Status> statuses = {
        {"draft", Status::draft}, {"reviewed", Status::reviewed}, {"rejected", Status::rejected}};
    const auto word = take(statement);
    if (const auto basis = bases.find(word); basis != bases.end()) {
        attribution.basis = basis->second;
    } else if (const auto status = statuses.find(word); status != statuses.end()) {
        attribution.status = status->second;
    } else if (word == "own") {
        attribution.own = true;
    } else if (word == "on") {
        attribution.said_on = take_date(statement);
    } else if (word == "occasion") {
        attribution.occasion = take(statement);
    } else {
        refuse(statement, "'" + word + "' is unknown");
    }
}

void take_step(Statement& statement, DrawnAttribution& drawn)
{
    if (take_if(statement, "?")) {
        drawn.names_nobody = true;
    } else {
        drawn.steps.push_back(take(statement));
    }
}

} // namespace

DrawnAttribution read_attribution(Statement statement, std::size_t number)
{
    DrawnAttribution drawn;
    const auto place = std::to_string(number);
    drawn.attribution.id.text = (place.size() == 1 ? "a0" : "a") + place;
    if (statement.words.size() > 1 && statement.words[1] == "=") {
        drawn.attribution.id.text = take(statement);
        statement.next++;
    }
    auto claim = take(statement);
    if (claim.size() < 2 || claim.back() != ':') {
        refuse(statement, "a claim with a colon was expected, not '" + claim + "',");
    }
    claim.pop_back();
    drawn.attribution.claim.text = claim;
    drawn.steps.push_back(take(statement));
    while (!statement.done()) {
        if (const auto stance = stance_named(statement.peek())) {
            statement.next++;
            drawn.attribution.stance = *stance;
            if (!statement.done() && !is_quality(statement.peek())) {
                take_step(statement, drawn);
            }
        } else if (take_if(statement, "<")) {
            take_step(statement, drawn);
        } else {
            read_quality(statement, drawn.attribution);
        }
    }
    return drawn;
}

} // namespace hearsay::test
