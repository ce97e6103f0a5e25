#pragma once

#include <array>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// The records that an edit takes out, by kind and number.
class Gone {
public:
    explicit Gone(const Dossier& dossier);

    /// False if it is gone already.
    bool add(RecordRef record);
    bool has(RecordRef record) const { return gone_[index_of(record.kind)][record.number]; }
    std::size_t count(RecordKind kind) const;

    /// All of them, in document order.
    std::vector<RecordRef> records() const;

private:
    static std::size_t index_of(RecordKind kind) { return static_cast<std::size_t>(kind); }

    std::array<std::vector<bool>, 7> gone_;
};

/// What removing leaves, and what it takes.
struct Removal {
    Records records;
    Gone gone;
    std::vector<RecordRef> mended; // stay, without a reference to what is gone; in document order
};

/// The dossier without `records`. Refuses, naming them, if others refer to any of them.
Removal without(const Dossier& dossier, const std::vector<RecordRef>& records);

/// The dossier without `records` and without all that leads over them: attributions in which one
/// has a part, the articles of an outlet, the copies and texts of an article. No `via` is made
/// shorter, as that would invent closer sources: no claim has more sources or reports, at most,
/// than before.
///
/// Other references are dropped, and what follows from them stays: what belonged to an organization
/// belongs to its `parent`, if it has one, else to nobody known; what implied a claim implies what
/// that one did. A speaker of kind organization who would speak for nobody known goes too.
/// O(records + references), and for each reference O(what is gone between its ends).
Removal without_all_of(const Dossier& dossier, const std::vector<RecordRef>& records);

} // namespace hearsay
