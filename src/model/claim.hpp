#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/id.hpp"
#include "model/merger.hpp"
#include "model/remarks.hpp"

namespace hearsay {

enum class ClaimKind { fact, figure, opinion, forecast, intent };

/// A proposition that somebody put forward, in one canonical sentence of the recorder's own.
/// It knows nobody: who carries it is written in attributions alone.
struct Claim {
    ClaimId id;
    std::string text;
    std::optional<ClaimKind> kind;
    std::string language;
    std::map<std::string, std::string> texts;  // language -> the same sentence in it
    std::optional<Date> about;                 // the time that it speaks of
    std::string place;
    std::vector<ClaimId> implies;  // broader claims: who says this one has said those
    std::vector<ClaimId> distinct_from;
    std::vector<Merger<Claim>> merged_from;
    Remarks remarks;

    friend bool operator==(const Claim&, const Claim&) = default;
};

} // namespace hearsay
