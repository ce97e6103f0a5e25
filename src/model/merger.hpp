#pragma once

#include <string>
#include <vector>

namespace hearsay {

/// That another record was joined into the one that has this entry, its survivor; and all that it
/// takes to undo that.
///
/// Its id is nobody's reference any more: the references that it had are the survivor's now. No
/// record need have it, and what is joined next may have any.
template <class Record> struct Merger {
    std::string id;          // that the record had
    std::vector<Record> was; // one, all that it said; or none: the join cannot be undone. (An
                             // optional of a type within itself is not possible.)
    std::string into;        // the id of which it was an entry when that one was joined in turn;
                             // empty: the survivor's own
    std::string after;       // the record that stood before it in its list; empty: none did
    std::vector<std::string> gained;     // what of `was` the survivor took over: `name`, which is
                                         // an alias of its now, `role`, `domains/0`, `texts/id`
    std::vector<std::string> references; // that were to `was`: `a4/claim`, `a9/via/0`
    std::string note;                    // why they are one

    friend bool operator==(const Merger&, const Merger&) = default;
};

} // namespace hearsay
