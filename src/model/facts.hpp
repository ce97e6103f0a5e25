#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/groups.hpp"
#include "model/attribution.hpp"
#include "model/dossier.hpp"
#include "model/circles.hpp"
#include "model/record.hpp"

namespace hearsay {

/// What chains and their weighing look at, of the records of a dossier or of a part of one: other
/// records are named by their numbers in the lists of their kinds (`no_record`: by none, or by one
/// that is not there), dates are intervals, and texts views of wherever the records stand.
struct Facts {
    struct Organization {
        std::string_view id;
        std::uint32_t parent = no_record;
    };

    /// That an outlet is owned by, or a speaker speaks for, an organization.
    struct Tie {
        std::uint32_t organization = no_record;
        std::optional<Interval> since;
        std::optional<Interval> until;
    };

    struct Outlet {
        std::string_view id;
        bool named = true;
        bool owner_known = false; // be it nobody
    };

    struct Speaker {
        std::string_view id;
        bool named = true;
        bool speaks_for_known = false;
    };

    struct Article {
        std::string_view id;
        std::uint32_t outlet = no_record;
        std::uint32_t copy_of = no_record;
        std::optional<Interval> published;
        std::optional<Interval> lifetime; // lifetime_of()
        bool in_hand = false;
        bool retracted = false;
    };

    struct Claim {
        std::string_view id;
        std::string_view text;
    };

    struct Attribution {
        std::string_view id;
        std::uint32_t claim = no_record;
        std::uint32_t article = no_record;
        std::uint32_t speaker = no_record;
        Stance stance = Stance::asserts;
        bool seen = false; // its basis
        bool own = false;
        std::optional<Status> status;
        std::string_view occasion;
        std::string_view said_on_as_written;
        std::optional<Interval> said_on;
    };

    std::vector<Organization> organizations;
    std::vector<Outlet> outlets;
    std::vector<Speaker> speakers;
    std::vector<Article> articles;
    std::vector<Claim> claims;
    std::vector<Attribution> attributions;
    Groups<Tie> owners;            // by outlet
    Groups<Tie> voices;            // by speaker: his ties_of()
    Groups<std::uint32_t> implies; // by claim
    Groups<RecordRef> via;         // by attribution; those that are there
};

/// The facts of a dossier, into whose texts they point. O(records + references).
Facts facts_of(const Dossier& dossier);

/// The ties by which rule `speaks_for` merges a speaker: his affiliation where nobody has said for
/// whom he speaks.
const Ties& ties_of(const Speaker& speaker);

/// Whether the tie may hold on a date, as may_hold() says of a record's.
bool may_hold(const Facts::Tie& tie, const std::optional<Interval>& date);

} // namespace hearsay
