#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// An attribution as a person asks for it: records by id or by name.
struct Wanted {
    std::string claim;
    std::string article;
    std::vector<std::string> via; // nearest first
    std::optional<std::string> speaker;
    Attribution rest; // all else that it says; its own names are not looked at

    bool make_new = false;               // what names nothing becomes a record,
    std::vector<std::string> surely_new; // and these do even if something is nearly named so
    SpeakerKind speaker_kind = SpeakerKind::person; // of a new speaker,
    std::optional<std::string> speaks_for;          // and the organization that it speaks for
    std::optional<std::string> outlet;              // of a new article,
    std::optional<Date> published;
    bool in_hand = false;
};

/// A word of a wish, and the kinds of record that it may name.
struct WantedName {
    std::string word;
    std::span<const RecordKind> kinds;
};

/// All that name a record, or are to.
std::vector<WantedName> names_in(const Wanted& wanted);

/// What adding makes of a dossier.
struct Addition {
    Records records;
    AttributionId id;              // of the new attribution, or the one that says the same
    bool was_there = false;        // then nothing is added
    std::vector<std::string> made; // the ids of the records that are new, in order
};

/// The dossier with one attribution more, unless one of the same article, claim, via, speaker,
/// stance and occasion is there (and of the same `said_on`, where both say); one that says less
/// than is wanted is refused, with the command that records the rest. The id is
/// attribution_id_for()'s.
///
/// A word that names nothing is refused, with what it may be a slip of; with `make_new` it becomes
/// a record if it is no likely slip: a claim out of its sentence, an article out of its address,
/// title or id, an outlet or speaker out of its name. `ID=NAME` gives the new record an id of one's
/// own. O(records), times the words.
Addition with_attribution(const Dossier& dossier, const Wanted& wanted);

} // namespace hearsay
