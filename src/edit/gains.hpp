#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// Something on which two records that became one do not agree.
struct Difference {
    std::string key;
    std::string kept;  // what the survivor says
    std::string other; // what the other said; its entry in `merged_from` has it still

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// What a survivor took over from a record that was joined into it.
struct Gains {
    std::vector<std::string> gained; // as in Merger
    std::vector<Difference> differences;
    /// Of the references among it: where the other has it and where the survivor has it now,
    /// `implies/0` and `implies/2`.
    std::vector<std::pair<std::string, std::string>> references;
};

/// Something that a record says: a key, and of a list or of sentences by language which one.
using Saying = std::pair<std::string, std::string>;

/// Gives `survivor` what `other` says and it does not: another name or sentence, values of lists,
/// facts of which it says nothing. New values stand behind those that a list had. The name of an
/// unnamed record is a description, and no alias of one that is named.
/// With `only`, no more than that.
Gains gain(
    Organization& survivor, const Organization& other, const std::set<Saying>* only = nullptr);
Gains gain(Outlet& survivor, const Outlet& other, const std::set<Saying>* only = nullptr);
Gains gain(Speaker& survivor, const Speaker& other, const std::set<Saying>* only = nullptr);
Gains gain(Claim& survivor, const Claim& other, const std::set<Saying>* only = nullptr);

} // namespace hearsay
