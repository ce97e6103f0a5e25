#include "edit/made_up_cast.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "edit/made_up_names.hpp"

namespace hearsay {
namespace {

constexpr auto agencies = MadeUpCast::agencies;
constexpr auto governments = MadeUpCast::governments;

Organization organization_at(Chance& chance, std::size_t number)
{
    Organization organization;
    organization.id = made_up_organization(number);
    if (number < governments) {
        organization.name = "Government of " + made_up_place(number);
        organization.kind = "government";
        return organization;
    }
    const bool is_ministry = number % 4 == 0;
    organization.name = is_ministry
                            ? fmt::format("Ministry {} of {}", number, made_up_place(number))
                            : fmt::format("{} Group {}", made_up_place(number), number);
    organization.kind = is_ministry ? "ministry" : "media_group";
    if (is_ministry) {
        organization.parent = made_up_organization(chance.below(governments));
    } else if (chance.one_in(5)) {
        organization.parent =
            made_up_organization(governments + 1); // is no ministry, and has no parent
    }
    if (number == governments + 1) {
        organization.parent.reset();
    }
    return organization;
}

Ties any_owner(Chance& chance, const MadeUpCast& cast)
{
    if (chance.one_in(3)) {
        return {};
    }
    if (chance.one_in(4)) {
        return std::vector<Tie>{};
    }
    const auto owner = governments + chance.mostly_low(cast.organizations - governments);
    return std::vector<Tie>{Tie{made_up_organization(owner), {}, {}, {}}};
}

Outlet outlet_at(Chance& chance, const MadeUpCast& cast, std::size_t number)
{
    Outlet outlet;
    outlet.id = made_up_outlet_id(number);
    const bool is_agency = number < agencies;
    outlet.name = is_agency ? made_up_place(number) + " News Agency" : made_up_outlet(number);
    outlet.kind = is_agency ? "news_agency"
                            : pick<const char*>(chance, {"newspaper", "website", "broadcaster"});
    outlet.named = is_agency || !chance.one_in(50);
    outlet.owner = any_owner(chance, cast);
    return outlet;
}

Speaker speaker_at(Chance& chance, const MadeUpCast& cast, std::size_t number)
{
    Speaker speaker;
    speaker.id = made_up_speaker(number);
    speaker.name = made_up_person(number);
    if (chance.one_in(3)) {
        speaker.speaks_for = speaks_for_a_government(chance);
        speaker.role = pick<const char*>(chance, {"minister", "spokesperson", "general"});
    } else if (chance.one_in(3)) {
        const auto employer = chance.below(cast.organizations);
        speaker.affiliation = std::vector<Tie>{Tie{made_up_organization(employer), {}, {}, {}}};
    }
    return speaker;
}

} // namespace

MadeUpCast cast_for(std::size_t claims)
{
    MadeUpCast cast;
    cast.organizations = governments + 12 + claims / 200;
    cast.outlets = agencies + 30 + std::min<std::size_t>(claims / 10, 20'000);
    cast.speakers = 20 + claims / 3;
    return cast;
}

OrganizationId made_up_organization(std::size_t number)
{
    return {fmt::format("org-{}", number)};
}

OutletId made_up_outlet_id(std::size_t number)
{
    return {fmt::format("{}-{}", number < agencies ? "agency" : "outlet", number)};
}

SpeakerId made_up_speaker(std::size_t number)
{
    return {fmt::format("speaker-{}", number)};
}

Ties speaks_for_a_government(Chance& chance)
{
    return std::vector<Tie>{Tie{made_up_organization(chance.below(governments)), {}, {}, {}}};
}

Records records_of(const NewsShape& shape, const MadeUpCast& cast)
{
    Records records;
    records.title = fmt::format("Made up: {} claims, seed {}", shape.claims, shape.seed);
    records.generator = "hearsay generate";
    Chance chance(shape.seed, 0);
    for (std::size_t number = 0; number < cast.organizations; ++number) {
        records.organizations.push_back(organization_at(chance, number));
    }
    for (std::size_t number = 0; number < cast.outlets; ++number) {
        records.outlets.push_back(outlet_at(chance, cast, number));
    }
    for (std::size_t number = 0; number < cast.speakers; ++number) {
        records.speakers.push_back(speaker_at(chance, cast, number));
    }
    return records;
}

} // namespace hearsay
