#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/id.hpp"
#include "model/merger.hpp"
#include "model/remarks.hpp"
#include "model/tie.hpp"

namespace hearsay {

enum class SpeakerKind { person, group, organization, document };

/// Who said it. An unnamed record ("US officials") serves one article, unless the recorder knows
/// that it is the same voice in several.
struct Speaker {
    SpeakerId id;
    std::string name;
    SpeakerKind kind = SpeakerKind::person;
    bool named = true;
    Ties speaks_for;   // required for an organization ("the White House")
    Ties affiliation;  // counts where `speaks_for` is absent
    std::string role;
    std::string url;           // of a document
    std::optional<Date> date;  // of a document
    std::vector<std::string> aliases;
    std::vector<std::string> same_as;
    std::vector<Merger<Speaker>> merged_from;
    Remarks remarks;

    friend bool operator==(const Speaker&, const Speaker&) = default;
};

} // namespace hearsay
