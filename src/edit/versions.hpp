#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

#include "edit/conflict.hpp"
#include "edit/entries.hpp"
#include "edit/keys.hpp"
#include "edit/lists.hpp"
#include "edit/values.hpp"

namespace hearsay {

/// Whose word counts where dossiers contradict each other: the number of one of them, or nobody's.
using Preferred = std::optional<std::size_t>;

/// Brings the preferred version to the front; whether there is one.
inline bool put_first(std::vector<Version>& versions, Preferred preferred)
{
    const auto found = std::ranges::find_if(
        versions, [preferred](const Version& version) { return version.input == preferred; });
    if (found == versions.end()) {
        return false;
    }
    std::rotate(versions.begin(), found, std::next(found));
    return true;
}

/// What one dossier says of a record.
template <class Record> struct Account {
    std::size_t input = 0;
    const Record* record = nullptr;
};

/// Makes one record of several accounts of it, the first dossier's first: visits its keys.
///
/// Facts that one account has and another does not are completed, lists are put together. Where two
/// accounts contradict each other the preferred one counts, if it says something; else it is a
/// conflict, and the first is kept in its place.
template <class Record> class Accounts {
public:
    Accounts(std::vector<Account<Record>> accounts, Preferred preferred)
        : accounts_(std::move(accounts)), preferred_(preferred), result_(*accounts_.front().record)
    {
    }

    template <class Member> void word(std::string_view key, Member member)
    {
        settle(key, accounts_, member);
    }

    template <class Member> void fact(std::string_view key, Member member)
    {
        std::vector<Account<Record>> saying;
        for (const auto& account : accounts_) {
            if (!says_nothing(std::invoke(member, *account.record))) {
                saying.push_back(account);
            }
        }
        if (!saying.empty()) {
            settle(key, saying, member);
        }
    }

    template <class Member> void several(std::string_view, Member member)
    {
        auto& all = std::invoke(member, result_);
        for (const auto& account : accounts_) {
            for (const auto& value : std::invoke(member, *account.record)) {
                if (std::ranges::find(all, value) == all.end()) {
                    all.push_back(value);
                }
            }
        }
    }

    template <class Member> void sentences(std::string_view key, Member member)
    {
        std::map<std::string, std::vector<Version>> by_language;
        for (const auto& account : accounts_) {
            for (const auto& [language, text] : std::invoke(member, *account.record)) {
                by_language[language].push_back({account.input, text});
            }
        }
        auto& all = std::invoke(member, result_);
        for (auto& [language, versions] : by_language) {
            all[language] = chosen(std::string(key) + "/" + language, std::move(versions)).value;
        }
    }

    template <class Member> void joined(std::string_view key, Member member)
    {
        auto& all = std::invoke(member, result_);
        for (std::size_t number = 1; number < accounts_.size(); ++number) {
            for (const auto& entry : std::invoke(member, *accounts_[number].record)) {
                add_entry(key, all, entry, accounts_[number].input);
            }
        }
    }

    Record result() && { return std::move(result_); }
    std::vector<Conflict>& conflicts() { return conflicts_; }

    /// What the preferred account's word settles.
    std::vector<Conflict>& overridden() { return overridden_; }

private:
    /// Of versions of which each says something the one that counts.
    Version chosen(const std::string& key, std::vector<Version> versions)
    {
        const auto word = std::ranges::find(versions, preferred_, [](const Version& version) {
            return Preferred(version.input);
        });
        const auto counts = word == versions.end() ? versions.front() : *word;
        if (std::ranges::any_of(versions, [&counts](const Version& version) {
                return version.value != counts.value;
            })) {
            note(key, std::move(versions));
        }
        return counts;
    }

    template <class Member>
    void settle(std::string_view key, const std::vector<Account<Record>>& saying, Member member)
    {
        const auto& first = std::invoke(member, *saying.front().record);
        auto& value = std::invoke(member, result_);
        value = first;
        bool agree = true;
        for (const auto& account : saying) {
            const auto& other = std::invoke(member, *account.record);
            if (account.input == preferred_) {
                value = other;
            }
            agree = agree && other == first;
        }
        if (!agree) {
            std::vector<Version> versions;
            for (const auto& account : saying) {
                versions.push_back({account.input, text_of(std::invoke(member, *account.record))});
            }
            note(std::string(key), std::move(versions));
        }
    }

    void note(const std::string& key, std::vector<Version> versions)
    {
        const bool is_settled = put_first(versions, preferred_);
        auto& list = is_settled ? overridden_ : conflicts_;
        list.push_back(
            {std::string(name_of(kind_of<Record>)), key_of(result_), key, std::move(versions)});
    }

    void add_entry(
        std::string_view key, std::vector<Merger<Record>>& all, const Merger<Record>& entry,
        std::size_t input)
    {
        const auto known =
            std::ranges::find(all, entry.id, [](const Merger<Record>& each) { return each.id; });
        if (known == all.end()) {
            all.push_back(entry);
        } else if (known->was.empty()) {
            *known = entry;
        } else if (!entry.was.empty() && known->into != entry.into && input != preferred_) {
            note(
                std::string(key) + "/" + entry.id,
                {{accounts_.front().input, "into " + known->into}, {input, "into " + entry.into}});
        } else if (!entry.was.empty()) {
            if (known->into != entry.into) {
                note(
                    std::string(key) + "/" + entry.id,
                    {{accounts_.front().input, "into " + known->into},
                     {input, "into " + entry.into}});
            }
            known->into = entry.into;
            complete(known->gained, entry.gained);
            complete(known->references, entry.references);
            put_together(known->was.front(), entry.was.front(), input);
        }
    }

    void put_together(Record& known, const Record& other, std::size_t input)
    {
        if (known != other) {
            Accounts both({{accounts_.front().input, &known}, {input, &other}}, preferred_);
            Keys<Record>::visit(both);
            std::ranges::move(both.conflicts_, std::back_inserter(conflicts_));
            std::ranges::move(both.overridden_, std::back_inserter(overridden_));
            known = std::move(both.result_);
        }
    }

    static void complete(std::vector<std::string>& all, const std::vector<std::string>& more)
    {
        const std::unordered_set<std::string> known(all.begin(), all.end());
        std::ranges::copy_if(more, std::back_inserter(all), [&known](const std::string& each) {
            return !known.contains(each);
        });
    }

    std::vector<Account<Record>> accounts_;
    Preferred preferred_;
    Record result_;
    std::vector<Conflict> conflicts_;
    std::vector<Conflict> overridden_;
};

} // namespace hearsay
