#pragma once

#include <cstddef>
#include <initializer_list>

#include "edit/chance.hpp"
#include "edit/generate.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// How many organizations, outlets and speakers all claims of a made-up dossier share. The first
/// outlets are agencies, the first organizations governments; low numbers occur most.
struct MadeUpCast {
    std::size_t organizations = 0;
    std::size_t outlets = 0;
    std::size_t speakers = 0;

    static constexpr std::size_t agencies = 12;
    static constexpr std::size_t governments = 8;
};

/// Grows with the claims, as archives do.
MadeUpCast cast_for(std::size_t claims);

/// The records themselves, under the dossier's title.
Records records_of(const NewsShape& shape, const MadeUpCast& cast);

OrganizationId made_up_organization(std::size_t number);
OutletId made_up_outlet_id(std::size_t number);
SpeakerId made_up_speaker(std::size_t number);

/// One of `members`, each as likely.
template <class Member> Member pick(Chance& chance, std::initializer_list<Member> members)
{
    return members.begin()[chance.below(members.size())];
}

/// A government that somebody speaks for.
Ties speaks_for_a_government(Chance& chance);

} // namespace hearsay
