#include "analysis/questions.hpp"
#include "base/slug.hpp"

namespace hearsay {
namespace {

/// The value is a record that is made for it.
Entry made_for(Entry entry)
{
    entry.makes_new = true;
    return entry;
}

Entry join(RecordKind kind, const std::string& kept, const std::string& other)
{
    return {Entry::Verb::join, kind, kept, {}, other, false};
}

std::string new_id(const Inquiry& inquiry, const std::string& wanted)
{
    return free_id(
        wanted, [&](const std::string& id) { return inquiry.dossier().find(id).has_value(); });
}

const Speaker& speaker_in(const Inquiry& inquiry, const std::string& id)
{
    return inquiry.dossier().speakers()[inquiry.dossier().find(id)->number];
}

const Outlet& outlet_in(const Inquiry& inquiry, const std::string& id)
{
    return inquiry.dossier().outlets()[inquiry.dossier().find(id)->number];
}

bool is_named(const Inquiry& inquiry, RecordKind kind, const std::string& id)
{
    return kind == RecordKind::speaker ? speaker_in(inquiry, id).named
                                       : outlet_in(inquiry, id).named;
}

/// Nobody knows the owner of an outlet that is not named, and nothing hangs on it.
bool is_unowned(const Inquiry& inquiry, const std::string& outlet)
{
    const auto& record = outlet_in(inquiry, outlet);
    return record.named && !record.owner;
}

/// Nobody has recorded to whom it belongs.
bool is_untied(const Inquiry& inquiry, RecordKind kind, const std::string& id)
{
    return kind == RecordKind::speaker ? !ties_of(speaker_in(inquiry, id))
                                       : !outlet_in(inquiry, id).owner;
}

/// Of two unnamed ones, each may be the other: it is asked of the first by id.
Check identity_of(
    const Inquiry& inquiry, RecordKind kind, const std::string& id,
    const std::vector<std::string>& others)
{
    Check check{Question::who_is_it, id, {}, {}};
    for (const auto& other : others) {
        const bool named = is_named(inquiry, kind, other);
        if (named || id < other) {
            const auto entry = named ? join(kind, other, id) : join(kind, id, other);
            check.outcomes.push_back({Finding::same_as, other, {entry}, {}});
        }
    }
    Outcome other{Finding::somebody_else, {}, {set_entry(kind, id, "named", "true")}, {}};
    if (is_untied(inquiry, kind, id)) {
        other.entries.push_back(
            set_entry(kind, id, kind == RecordKind::speaker ? "speaks_for" : "owner", ""));
    }
    check.outcomes.push_back(std::move(other));
    return check;
}

/// Whether a chain that comes to the end of this attribution ends there, with nobody.
bool names_nobody(const Inquiry& inquiry, std::uint32_t attribution)
{
    const auto segment = segment_of(inquiry.provenance, attribution);
    if (segment.end == End::nobody) {
        return true;
    }
    return segment.end == End::article && !inquiry.carriers[segment.steps.back()];
}

Check speaker_behind(const Inquiry& inquiry, std::uint32_t attribution)
{
    const auto& record = inquiry.dossier().attributions()[attribution];
    const auto speaker_is = [&](const std::string& id) {
        return set_entry(RecordKind::attribution, record.id.text, "speaker", id);
    };
    Check check{Question::who_said_it, record.id.text, {}, {}};
    for (const auto& speaker : inquiry.cast.speakers) {
        check.outcomes.push_back({Finding::speaker, speaker, {speaker_is(speaker)}, {}});
    }
    const auto id = new_id(inquiry, "speaker-of-" + record.id.text);
    check.outcomes.push_back({Finding::somebody_else, {}, {made_for(speaker_is(id))}, {}});
    if (record.via.empty()) {
        check.outcomes.push_back(
            {Finding::first_hand,
             {},
             {set_entry(RecordKind::attribution, record.id.text, "basis", "seen")},
             {}});
    }
    return check;
}

Check owner_of(const Inquiry& inquiry, const std::string& outlet)
{
    const auto owned_by = [](const std::string& id, const std::string& owner) {
        return set_entry(RecordKind::outlet, id, "owner", owner);
    };
    Check check{Question::who_owns_it, outlet, {}, {}};
    for (const auto& organization : inquiry.cast.organizations) {
        check.outcomes.push_back(
            {Finding::organization, organization, {owned_by(outlet, organization)}, {}});
    }
    const auto owner = new_id(inquiry, "owner-of-" + outlet);
    for (const auto& other : inquiry.cast.outlets) {
        if (outlet < other && is_unowned(inquiry, other)) {
            check.outcomes.push_back(
                {Finding::shared_owner,
                 other,
                 {made_for(owned_by(outlet, owner)), owned_by(other, owner)},
                 {}});
        }
    }
    check.outcomes.push_back({Finding::nobody, {}, {owned_by(outlet, "")}, {}});
    return check;
}

Check principal_of(const Inquiry& inquiry, const std::string& speaker)
{
    const auto speaks_for = [&](const std::string& organization) {
        return set_entry(RecordKind::speaker, speaker, "speaks_for", organization);
    };
    Check check{Question::for_whom, speaker, {}, {}};
    for (const auto& organization : inquiry.cast.organizations) {
        check.outcomes.push_back(
            {Finding::organization, organization, {speaks_for(organization)}, {}});
    }
    check.outcomes.push_back({Finding::nobody, {}, {speaks_for("")}, {}});
    return check;
}

} // namespace

void ask_who_is_it(const Inquiry& inquiry, std::vector<Check>& checks)
{
    for (const auto& speaker : inquiry.cast.speakers) {
        if (!speaker_in(inquiry, speaker).named) {
            checks.push_back(
                identity_of(inquiry, RecordKind::speaker, speaker, inquiry.cast.speakers));
        }
    }
    for (const auto& outlet : inquiry.cast.outlets) {
        if (!outlet_in(inquiry, outlet).named) {
            checks.push_back(
                identity_of(inquiry, RecordKind::outlet, outlet, inquiry.cast.outlets));
        }
    }
}

void ask_who_said_it(const Inquiry& inquiry, std::vector<Check>& checks)
{
    for (const auto& scoped : inquiry.scope.asserting) {
        if (names_nobody(inquiry, scoped.attribution)) {
            checks.push_back(speaker_behind(inquiry, scoped.attribution));
        }
    }
}

void ask_who_owns_it(const Inquiry& inquiry, std::vector<Check>& checks)
{
    for (const auto& id : inquiry.cast.outlets) {
        if (is_unowned(inquiry, id)) {
            checks.push_back(owner_of(inquiry, id));
        }
    }
}

void ask_for_whom(const Inquiry& inquiry, std::vector<Check>& checks)
{
    for (const auto& id : inquiry.cast.speakers) {
        if (!speaker_in(inquiry, id).speaks_for) {
            checks.push_back(principal_of(inquiry, id));
        }
    }
}

} // namespace hearsay
