#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay::test {

using Names = std::vector<std::string>; // ids
using NameSet = std::set<std::string>;

/// One attribution after DESIGN section 4's normalisation: copies are what they copy, equal
/// neighbours are one step.
struct Told {
    std::string id;
    std::string claim;
    Names steps;                        // article, via …, speaker; never empty
    std::optional<std::string> speaker; // the last step, if it speaks
    bool first_hand = false;            // the article itself was there
    Stance stance = Stance::asserts;
    std::string occasion;
    std::optional<Date> said_on;
    std::optional<Date> date; // on which ties are judged: said_on, or the first article's own
    bool reviewed = false;    // this one, or one that is equal to it

    bool grounded() const { return speaker || first_hand; }
};

/// What bears on one claim, by the definitions' own words. In order of ids.
struct Bearing {
    std::vector<Told> asserting;  // the claim, or one that implies it
    std::vector<Told> contesting; // the claim, or one that it implies
    NameSet retracted;            // articles whose retraction took some of these out
};

Bearing bearing_on(const Dossier& dossier, const std::string& claim);

/// All denials of any claim that stand: neither rejected nor over retracted articles.
std::vector<Told> denials_in(const Dossier& dossier);

/// Records by id, or null if `id` is of another kind.
const Article* article_in(const Dossier& dossier, const std::string& id);
const Outlet* outlet_in(const Dossier& dossier, const std::string& id);
const Speaker* speaker_in(const Dossier& dossier, const std::string& id);

/// The root of a copy, or of an organization among its parents.
std::string root_article(const Dossier& dossier, std::string id);
std::string root_organization(const Dossier& dossier, std::string id);

} // namespace hearsay::test
