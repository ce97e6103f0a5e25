#include "edit/losses.hpp"

#include <algorithm>
#include <string_view>

#include "edit/facts.hpp"
#include "edit/values.hpp"

namespace hearsay {
namespace {

/// Visits the facts of a survivor beside those of the record that it gives them back to.
class Losing {
public:
    Losing(const std::vector<std::string>& gained, const NamedAlike& named_alike)
        : gained_(gained.begin(), gained.end()), named_alike_(named_alike)
    {
    }

    template <class Record> void name(Record& survivor, const Record& was)
    {
        if (gained_.contains("name")) {
            drop("aliases", survivor.aliases, was.name);
        }
    }

    void sentence(Claim& survivor, const Claim& was)
    {
        if (gained_.contains("text")) {
            drop_sentence(survivor.texts, was.language, was.text);
        }
    }

    template <class Value> void flag(std::string_view, const Value&, const Value&) {}

    template <class Value> void fact(std::string_view key, Value& kept, const Value& was)
    {
        if (!gained_.contains(std::string(key)) || says_nothing(kept)) {
            return;
        }
        if (kept != was) {
            losses_.edited.emplace_back(key);
            return;
        }
        forget_references(key, kept);
        kept = Value();
        losses_.lost.emplace(key, "");
    }

    void
    each(std::string_view key, std::vector<std::string>& kept, const std::vector<std::string>& was)
    {
        for (std::size_t place = 0; place < was.size(); ++place) {
            if (gained_.contains(pointer(key, place))) {
                drop(key, kept, was[place]);
            }
        }
    }

    template <class Kind>
    void each(std::string_view key, std::vector<Id<Kind>>& kept, const std::vector<Id<Kind>>& was)
    {
        std::vector<bool> goes(kept.size(), false);
        for (std::size_t place = 0; place < was.size(); ++place) {
            if (gained_.contains(pointer(key, place))) {
                mark(key, kept, was[place], pointer(key, place), goes);
            }
        }
        erase_marked(key, kept, goes);
    }

    void each(
        std::string_view key, std::map<std::string, std::string>& kept,
        const std::map<std::string, std::string>& was)
    {
        for (const auto& [language, text] : was) {
            if (gained_.contains(std::string(key) + "/" + language)) {
                drop_sentence(kept, language, text);
            }
        }
    }

    Losses take() { return std::move(losses_); }

private:
    void drop(std::string_view key, std::vector<std::string>& kept, const std::string& text)
    {
        const auto last = std::find(kept.rbegin(), kept.rend(), text);
        if (last != kept.rend()) {
            kept.erase(std::next(last).base());
            losses_.lost.emplace(key, text);
        }
    }

    void drop_sentence(
        std::map<std::string, std::string>& kept, const std::string& language,
        const std::string& text)
    {
        const auto found = kept.find(language);
        if (found == kept.end()) {
            return;
        }
        if (found->second != text) {
            losses_.edited.push_back("texts/" + language);
            return;
        }
        kept.erase(found);
        losses_.lost.emplace("texts", language);
    }

    /// Of equal ids the last that has always been equal, as what was gained stands behind what was
    /// there; else the last.
    template <class Kind>
    void mark(
        std::string_view key, const std::vector<Id<Kind>>& kept, const Id<Kind>& id,
        const std::string& place_in_was, std::vector<bool>& goes)
    {
        std::vector<std::size_t> equal;
        for (std::size_t place = kept.size(); place-- > 0;) {
            if (kept[place] == id && !goes[place]) {
                equal.push_back(place);
            }
        }
        if (equal.empty()) {
            return;
        }
        const auto alike = std::ranges::find_if(equal, [&](std::size_t place) {
            return equal.size() == 1 || named_alike_(pointer(key, place), place_in_was);
        });
        goes[alike == equal.end() ? equal.front() : *alike] = true;
        losses_.lost.emplace(key, id.text);
    }

    template <class Kind>
    void
    erase_marked(std::string_view key, std::vector<Id<Kind>>& kept, const std::vector<bool>& goes)
    {
        std::vector<Id<Kind>> stay;
        for (std::size_t place = 0; place < kept.size(); ++place) {
            if (goes[place]) {
                losses_.places[pointer(key, place)] = std::nullopt;
                continue;
            }
            if (stay.size() != place) {
                losses_.places[pointer(key, place)] = pointer(key, stay.size());
            }
            stay.push_back(kept[place]);
        }
        kept = std::move(stay);
    }

    template <class Value> void forget_references(std::string_view, const Value&) {}
    template <class Kind>
    void forget_references(std::string_view key, const std::optional<Id<Kind>>&)
    {
        losses_.places[std::string(key)] = std::nullopt;
    }
    void forget_references(std::string_view key, const Ties& ties)
    {
        for (std::size_t place = 0; place < ties->size(); ++place) {
            losses_.places[pointer(key, place)] = std::nullopt;
        }
    }

    std::set<std::string> gained_;
    const NamedAlike& named_alike_;
    Losses losses_;
};

template <class Record>
Losses lose_some(
    Record& survivor, const Record& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike)
{
    Losing losing(gained, named_alike);
    visit_facts(survivor, was, losing);
    return losing.take();
}

} // namespace

Losses lose(
    Organization& survivor, const Organization& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike)
{
    return lose_some(survivor, was, gained, named_alike);
}

Losses lose(
    Outlet& survivor, const Outlet& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike)
{
    return lose_some(survivor, was, gained, named_alike);
}

Losses lose(
    Speaker& survivor, const Speaker& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike)
{
    return lose_some(survivor, was, gained, named_alike);
}

Losses lose(
    Claim& survivor, const Claim& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike)
{
    return lose_some(survivor, was, gained, named_alike);
}

} // namespace hearsay
