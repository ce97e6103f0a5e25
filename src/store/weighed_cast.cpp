#include "store/weighed_cast.hpp"

#include <utility>

#include "store/where.hpp"

namespace hearsay {
namespace {

constexpr std::size_t many = 100'000;

WeighedCast::Tie tie_of(const WeighedTie& row)
{
    return {row.organization.number, {no_record, row.since.interval, row.until.interval}};
}

/// Of a record that somebody has looked up, a row without an organization says that it is nobody's.
void add_tie(std::vector<WeighedCast::Tie>& ties, const WeighedTie& row)
{
    if (row.organization.number != 0) {
        ties.push_back(tie_of(row));
    }
}

} // namespace

WeighedCast::WeighedCast(const Database& database, const RestForm& form)
    : outlets_(database, form, where::number, &texts_),
      owners_(database, form, where::outlet_in_order, &texts_),
      speakers_(database, form, where::number, &texts_),
      speaker_ties_(database, form, where::speaker_in_order, &texts_),
      organizations_(database, form, where::number, &texts_)
{
}

const WeighedCast::Outlet* WeighedCast::outlet(std::int64_t number)
{
    if (const auto known = known_outlets_.find(number); known != known_outlets_.end()) {
        return &known->second;
    }
    const auto row = outlets_.first(number);
    if (!row) {
        return nullptr;
    }
    Outlet outlet{{row->id.text, row->named, false}, {}};
    owners_.for_each(
        [&](const WeighedOwner& owner) {
            outlet.outlet.owner_known = true;
            add_tie(outlet.owners, owner);
        },
        number);
    return &known_outlets_.emplace(number, std::move(outlet)).first->second;
}

const WeighedCast::Speaker* WeighedCast::speaker(std::int64_t number)
{
    if (const auto known = known_speakers_.find(number); known != known_speakers_.end()) {
        return &known->second;
    }
    const auto row = speakers_.first(number);
    if (!row) {
        return nullptr;
    }
    Speaker speaker{{row->id.text, row->named, false}, {}};
    std::vector<Tie> affiliation;
    speaker_ties_.for_each(
        [&](const WeighedSpeakerTie& tie) {
            const bool speaks_for = tie.of == TieOf::speaks_for;
            speaker.speaker.speaks_for_known = speaker.speaker.speaks_for_known || speaks_for;
            add_tie(speaks_for ? speaker.voices : affiliation, tie);
        },
        number);
    if (!speaker.speaker.speaks_for_known) {
        speaker.voices = std::move(affiliation);
    }
    return &known_speakers_.emplace(number, std::move(speaker)).first->second;
}

const WeighedCast::Organization* WeighedCast::organization(std::int64_t number)
{
    if (const auto known = known_organizations_.find(number);
        known != known_organizations_.end()) {
        return &known->second;
    }
    const auto row = organizations_.first(number);
    if (!row) {
        return nullptr;
    }
    const Organization organization{{row->id.text, no_record}, row->parent.number};
    return &known_organizations_.emplace(number, organization).first->second;
}

void WeighedCast::forget_if_many()
{
    if (known_outlets_.size() + known_speakers_.size() + known_organizations_.size() > many) {
        known_outlets_.clear();
        known_speakers_.clear();
        known_organizations_.clear();
        texts_.clear();
    }
}

} // namespace hearsay
