#include "edit/gains.hpp"

#include <algorithm>
#include <concepts>
#include <map>
#include <optional>
#include <string_view>

#include "edit/facts.hpp"
#include "edit/values.hpp"

namespace hearsay {
namespace {

template <class Record>
concept MayBeUnnamed = requires(const Record& record)
{
    record.named;
};

/// Visits the facts of a survivor beside those of the other.
class Gaining {
public:
    explicit Gaining(const std::set<Saying>* only) : only_(only) {}

    template <class Record> void name(Record& survivor, const Record& other)
    {
        own_name_ = survivor.name;
        if constexpr (MayBeUnnamed<Record>) {
            if (survivor.named && !other.named) {
                return;
            }
        }
        add_text("name", "aliases", survivor.aliases, other.name);
    }

    void sentence(Claim& survivor, const Claim& other)
    {
        own_language_ = survivor.language;
        if (!add_sentence("text", survivor.texts, other.language, other.text) &&
            survivor.text != other.text) {
            differ("text", survivor.text, other.text);
        }
    }

    template <class Value> void flag(std::string_view key, const Value& kept, const Value& other)
    {
        if (kept != other) {
            differ(key, text_of(kept), text_of(other));
        }
    }

    template <class Value> void fact(std::string_view key, Value& kept, const Value& other)
    {
        if (says_nothing(other) || kept == other) {
            return;
        }
        if (!says_nothing(kept)) {
            differ(key, text_of(kept), text_of(other));
        } else if (is_wanted(key, {})) {
            kept = other;
            gains_.gained.emplace_back(key);
            note_references(key, kept);
        }
    }

    void each(
        std::string_view key, std::vector<std::string>& kept, const std::vector<std::string>& other)
    {
        for (std::size_t place = 0; place < other.size(); ++place) {
            add_text(pointer(key, place), key, kept, other[place]);
        }
    }

    template <class Kind>
    void each(std::string_view key, std::vector<Id<Kind>>& kept, const std::vector<Id<Kind>>& other)
    {
        for (std::size_t place = 0; place < other.size(); ++place) {
            if (is_wanted(key, other[place].text) &&
                std::ranges::find(kept, other[place]) == kept.end()) {
                gains_.references.emplace_back(pointer(key, place), pointer(key, kept.size()));
                kept.push_back(other[place]);
                gains_.gained.push_back(pointer(key, place));
            }
        }
    }

    void each(
        std::string_view key, std::map<std::string, std::string>& kept,
        const std::map<std::string, std::string>& other)
    {
        for (const auto& [language, text] : other) {
            add_sentence(std::string(key) + "/" + language, kept, language, text);
        }
    }

    Gains take() { return std::move(gains_); }

private:
    bool is_wanted(std::string_view key, const std::string& value) const
    {
        return only_ == nullptr || only_->contains({std::string(key), value});
    }

    void differ(std::string_view key, std::string kept, std::string other)
    {
        gains_.differences.push_back({std::string(key), std::move(kept), std::move(other)});
    }

    void add_text(
        const std::string& from, std::string_view key, std::vector<std::string>& kept,
        const std::string& text)
    {
        const bool is_own = key == "aliases" && text == own_name_;
        if (!is_own && is_wanted(key, text) && std::ranges::find(kept, text) == kept.end()) {
            kept.push_back(text);
            gains_.gained.push_back(from);
        }
    }

    /// Whether there was room for it.
    bool add_sentence(
        const std::string& from, std::map<std::string, std::string>& kept,
        const std::string& language, const std::string& text)
    {
        if (language.empty() || language == own_language_ || kept.contains(language) ||
            !is_wanted("texts", language)) {
            return false;
        }
        kept[language] = text;
        gains_.gained.push_back(from);
        return true;
    }

    template <class Value> void note_references(std::string_view, const Value&) {}
    template <class Kind> void note_references(std::string_view key, const std::optional<Id<Kind>>&)
    {
        gains_.references.emplace_back(key, key);
    }
    void note_references(std::string_view key, const Ties& ties)
    {
        for (std::size_t place = 0; place < ties->size(); ++place) {
            gains_.references.emplace_back(pointer(key, place), pointer(key, place));
        }
    }

    const std::set<Saying>* only_; // none: all
    std::string own_name_;
    std::string own_language_;
    Gains gains_;
};

template <class Record>
Gains gain_some(Record& survivor, const Record& other, const std::set<Saying>* only)
{
    Gaining gaining(only);
    visit_facts(survivor, other, gaining);
    return gaining.take();
}

} // namespace

Gains gain(Organization& survivor, const Organization& other, const std::set<Saying>* only)
{
    return gain_some(survivor, other, only);
}

Gains gain(Outlet& survivor, const Outlet& other, const std::set<Saying>* only)
{
    return gain_some(survivor, other, only);
}

Gains gain(Speaker& survivor, const Speaker& other, const std::set<Saying>* only)
{
    return gain_some(survivor, other, only);
}

Gains gain(Claim& survivor, const Claim& other, const std::set<Saying>* only)
{
    return gain_some(survivor, other, only);
}

} // namespace hearsay
