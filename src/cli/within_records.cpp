#include "cli/within_records.hpp"

#include <algorithm>

namespace hearsay {
namespace {

bool is_sound(const Tie& tie)
{
    return !tie.since || !tie.until || !certainly_after(tie.since->interval, tie.until->interval);
}

bool is_sound(const Ties& ties)
{
    return !ties || std::ranges::all_of(*ties, [](const Tie& tie) { return is_sound(tie); });
}

bool is_sound(const Outlet& outlet)
{
    return is_sound(outlet.owner);
}

bool is_sound(const Speaker& speaker)
{
    const bool lacks_ties = speaker.kind == SpeakerKind::organization && !speaker.speaks_for;
    return !lacks_ties && is_sound(speaker.speaks_for) && is_sound(speaker.affiliation);
}

bool is_sound(const Attribution& attribution)
{
    return std::ranges::all_of(
        attribution.evidence, [](const Evidence& piece) { return piece.start < piece.end; });
}

template <class Record> bool are_sound(const std::vector<Record>& records)
{
    return std::ranges::all_of(records, [](const Record& record) { return is_sound(record); });
}

} // namespace

bool are_sound_within(const Records& records)
{
    return are_sound(records.outlets) && are_sound(records.speakers) &&
           are_sound(records.attributions);
}

} // namespace hearsay
