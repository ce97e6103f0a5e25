#include "edit/mergers.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/naming.hpp"

namespace hearsay {

std::optional<std::string> survivor_of(const Records& records, std::string_view id)
{
    std::optional<std::string> found;
    visit_mergers(records, [&](const auto& survivor, const auto& merger) {
        if (!found && merger.id == id) {
            found = survivor.id.text;
        }
    });
    return found;
}

std::string joined_since(std::string_view id, std::string_view survivor)
{
    return "no record " + quoted(id) + ", it has been joined into " + quoted(survivor) +
           ": name that one, or part them with 'hearsay unmerge'";
}

void follow_places(Records& records, const MovedPlaces& moved)
{
    if (moved.empty()) {
        return;
    }
    visit_mergers(records, [&](auto&, auto& merger) {
        std::vector<std::string> now;
        for (auto& reference : merger.references) {
            const auto found = moved.find(reference);
            if (found == moved.end()) {
                now.push_back(std::move(reference));
            } else if (found->second) {
                now.push_back(*found->second);
            }
        }
        merger.references = std::move(now);
    });
}

bool named_alike(const Records& records, const std::string& one, const std::string& other)
{
    bool alike = true;
    visit_mergers(records, [&](const auto&, const auto& merger) {
        const auto& places = merger.references;
        alike = alike && std::ranges::count(places, one) == std::ranges::count(places, other);
    });
    return alike;
}

void copy_places(
    Records& records, const Gains& gains, const std::string& survivor, const std::string& other)
{
    std::map<std::string, std::string> copies;
    for (const auto& [from, to] : gains.references) {
        copies[other + "/" + from] = survivor + "/" + to;
    }
    if (copies.empty()) {
        return;
    }
    visit_mergers(records, [&](auto&, auto& merger) {
        std::vector<std::string> more;
        for (const auto& reference : merger.references) {
            if (const auto found = copies.find(reference); found != copies.end()) {
                more.push_back(found->second);
            }
        }
        merger.references.insert(merger.references.end(), more.begin(), more.end());
    });
}

} // namespace hearsay
