#pragma once

#include <string>
#include <vector>

#include "model/record.hpp"

namespace hearsay {

/// A proposal that two records of one kind are one, or that an article copies another.
struct Match {
    RecordKind kind = RecordKind::claim; // organization, outlet, speaker, claim or article
    std::string survivor;                // id of the record that would stay; the article copied
    std::string other;                   // id of the one that would become it; the copy
    double score = 0;                    // 0 to 1: how sure
    std::string reason;                  // in words
    std::string survivor_words; // what the survivor says: a claim's text, a name, a passage
    std::string other_words;

    friend bool operator==(const Match&, const Match&) = default;
};

} // namespace hearsay
