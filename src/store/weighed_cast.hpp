#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/facts.hpp"
#include "store/kept.hpp"
#include "store/read_rows.hpp"
#include "store/rest_form.hpp"
#include "store/weighed_rows.hpp"

namespace hearsay {

/// Who publishes and speaks, out of a database, as far as weighing looks at them. They are few and
/// come again and again: each is read once and kept, until there are too many. Within a
/// transaction.
class WeighedCast {
public:
    WeighedCast(const Database& database, const RestForm& form);

    struct Tie {
        std::int64_t organization = 0; // its number in the database
        Facts::Tie tie;                // without it
    };

    struct Outlet {
        Facts::Outlet outlet;
        std::vector<Tie> owners;
    };

    struct Speaker {
        Facts::Speaker speaker;
        std::vector<Tie> voices;
    };

    struct Organization {
        Facts::Organization organization; // without its parent
        std::int64_t parent = 0;
    };

    /// Those with this number; none if none has it. Valid until forget_if_many().
    const Outlet* outlet(std::int64_t number);
    const Speaker* speaker(std::int64_t number);
    const Organization* organization(std::int64_t number);

    /// Forgets all where they take much memory (some tens of megabytes).
    void forget_if_many();

private:
    KeptTexts texts_;
    RowsBy<WeighedOutlet> outlets_;
    RowsBy<WeighedOwner> owners_;
    RowsBy<WeighedSpeaker> speakers_;
    RowsBy<WeighedSpeakerTie> speaker_ties_;
    RowsBy<WeighedOrganization> organizations_;
    std::unordered_map<std::int64_t, Outlet> known_outlets_;
    std::unordered_map<std::int64_t, Speaker> known_speakers_;
    std::unordered_map<std::int64_t, Organization> known_organizations_;
};

} // namespace hearsay
