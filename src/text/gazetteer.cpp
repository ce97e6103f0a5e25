#include "text/gazetteer.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_words = 7;   // of an outlet's name
constexpr std::size_t most_bytes = 100; // of it

bool is_ascii(std::string_view text)
{
    return std::ranges::none_of(
        text, [](char character) { return static_cast<unsigned char>(character) >= 0x80; });
}

/// Whether one word ends and another begins before `at`.
bool ends_word(std::string_view words, std::size_t at)
{
    if (at == words.size()) {
        return true;
    }
    // An en or em dash, a curly mark: no part of a word, though not ASCII.
    constexpr std::string_view general_punctuation = "\xE2\x80";
    if (!is_word_part(words[at]) || words.substr(at).starts_with(general_punctuation)) {
        return true;
    }
    return is_capital(words[at - 1]) && is_small(words[at]) && at >= 2 && is_capital(words[at - 2]);
}

void add(
    std::unordered_map<std::string, std::uint32_t>& numbers, std::string key, std::size_t number)
{
    if (!key.empty()) {
        numbers.try_emplace(std::move(key), static_cast<std::uint32_t>(number));
    }
}

} // namespace

std::string name_key(std::string_view name)
{
    auto key = is_ascii(name) ? small_letters(name) : folded(name);
    std::size_t size = 0; // of what is kept so far
    for (const char character : key) {
        if (!is_blank(character)) {
            key[size++] = character;
        } else if (size != 0 && key[size - 1] != ' ') {
            key[size++] = ' ';
        }
    }
    key.resize(size);
    constexpr std::string_view marks = " .,;:()'\"";
    const auto last = key.find_last_not_of(marks);
    key.erase(last == std::string::npos ? 0 : last + 1);
    key.erase(0, std::min(key.find_first_not_of(marks), key.size()));
    if (key.starts_with("the ")) {
        key.erase(0, 4);
    }
    return key;
}

Gazetteer::Gazetteer(const Records& records) : records_(&records)
{
    for (std::size_t number = 0; number < records.outlets.size(); ++number) {
        const auto& outlet = records.outlets[number];
        add(outlet_ids_, outlet.id.text, number);
        add(outlets_, name_key(outlet.name), number);
        for (const auto& domain : outlet.domains) {
            add(domains_, small_letters(domain), number);
        }
    }
    for (std::size_t number = 0; number < records.outlets.size(); ++number) {
        for (const auto& alias : records.outlets[number].aliases) {
            add(outlets_, name_key(alias), number);
        }
    }
    for (std::size_t number = 0; number < records.organizations.size(); ++number) {
        const auto& organization = records.organizations[number];
        add(organization_ids_, organization.id.text, number);
        add(organizations_, name_key(organization.name), number);
        for (const auto& alias : organization.aliases) {
            add(organizations_, name_key(alias), number);
        }
    }
}

const Outlet* Gazetteer::outlet_by_domain(std::string_view name) const
{
    if (name.size() > most_bytes || name.find('.') == std::string_view::npos) {
        return nullptr;
    }
    auto domain = small_letters(name);
    domain.erase(0, std::min(domain.find_first_not_of(" ("), domain.size()));
    domain.erase(domain.find_last_not_of(" .,;:)/") + 1);
    for (;;) {
        if (const auto found = domains_.find(domain); found != domains_.end()) {
            return &records_->outlets[found->second];
        }
        const auto dot = domain.find('.');
        if (dot == std::string::npos) {
            return nullptr;
        }
        domain.erase(0, dot + 1);
    }
}

const Outlet* Gazetteer::outlet(std::string_view name) const
{
    if (const auto found = outlets_.find(name_key(name)); found != outlets_.end()) {
        return &records_->outlets[found->second];
    }
    return outlet_by_domain(name);
}

const Organization* Gazetteer::organization(std::string_view name) const
{
    const auto found = organizations_.find(name_key(name));
    return found == organizations_.end() ? nullptr : &records_->organizations[found->second];
}

const Organization* Gazetteer::organization_of(const OrganizationId& id) const
{
    const auto found = organization_ids_.find(id.text);
    return found == organization_ids_.end() ? nullptr : &records_->organizations[found->second];
}

bool Gazetteer::has_id(std::string_view id) const
{
    const std::string key(id);
    return organization_ids_.contains(key) || outlet_ids_.contains(key);
}

std::size_t Gazetteer::outlet_prefix(std::string_view words) const
{
    words = words.substr(0, most_bytes);
    std::array<std::size_t, most_bytes> ends{};
    std::size_t count = 0;
    std::size_t blanks = 0;
    for (std::size_t at = 1; at <= words.size() && blanks < most_words; ++at) {
        if (is_word_part(words[at - 1]) && ends_word(words, at) && count < ends.size()) {
            ends[count++] = at;
        }
        blanks += at < words.size() && is_blank(words[at]) ? 1 : 0;
    }
    while (count > 0) {
        const auto end = ends[--count];
        if (outlet(words.substr(0, end)) != nullptr) {
            return end;
        }
    }
    return 0;
}

} // namespace hearsay
