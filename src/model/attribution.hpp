#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/evidence.hpp"
#include "model/id.hpp"
#include "model/remarks.hpp"

namespace hearsay {

enum class Mode { direct, indirect, mixed };
enum class Stance { asserts, denies, doubts, unverified, declines };
enum class Basis { seen, told, inferred };
enum class Status { draft, reviewed, rejected };

/// How an article prints the speaker.
struct SpeakerAs {
    std::string name;
    std::string role;
    std::string affiliation;

    friend bool operator==(const SpeakerAs&, const SpeakerAs&) = default;
};

/// Who wrote the record, when, with which tool.
struct Recorded {
    std::string by;
    std::optional<Date> at;
    std::string tool;

    friend bool operator==(const Recorded&, const Recorded&) = default;
};

/// Who looked at the record, and when.
struct Reviewed {
    std::string by;
    std::optional<Date> at;

    friend bool operator==(const Reviewed&, const Reviewed&) = default;
};

/// Article `article` carries `claim`, which came down through `via` and was said by `speaker`.
///
/// The only record of a claim's provenance: the claim itself knows nobody. Words found at several
/// places of one article are one attribution with several pieces of evidence.
struct Attribution {
    AttributionId id;
    ClaimId claim;
    ArticleId article;
    std::vector<SourceId> via;         // nearest first: {CNBC, CNN} when CNBC's page quotes CNN
    std::optional<SpeakerId> speaker;  // none: an unattributed end, unless `basis` is seen
    SpeakerAs speaker_as;
    std::optional<Mode> mode;
    Stance stance = Stance::asserts;
    std::optional<Basis> basis;
    std::string occasion;  // joint speakers and one press conference share it
    bool own = false;      // in a copy: not in the article that it copies
    std::optional<Date> said_on;
    std::string cue;
    std::string addressee;
    bool translated = false;
    std::string rule;  // of the extraction that found it
    std::optional<double> confidence;
    std::optional<Status> status;
    std::vector<Evidence> evidence;
    std::optional<Recorded> recorded;
    std::optional<Reviewed> reviewed;
    Remarks remarks;

    friend bool operator==(const Attribution&, const Attribution&) = default;
};

} // namespace hearsay
