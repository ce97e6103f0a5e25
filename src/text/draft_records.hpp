#pragma once

#include <map>
#include <string>
#include <unordered_set>

#include "model/dossier.hpp"

namespace hearsay {

/// The drafts of many articles as one dossier. The order in which they come makes no difference:
/// records are in the order of their ids, and where two drafts know different things of one speaker
/// or outlet the same one is kept.
class DraftRecords {
public:
    /// Adds the draft of one article that is not there yet.
    void add(Records draft);

    /// All of them. Leaves nothing behind.
    Records take();

private:
    std::map<std::string, Records> articles_; // what belongs to one article, by its id
    std::map<std::string, Organization> organizations_;
    std::map<std::string, Outlet> outlets_;
    std::map<std::string, Speaker> speakers_;
};

/// The drafts of many articles one after the other, each record once: what a stream of records
/// needs. Remembers the ids of what several articles share, and nothing else.
class UnseenRecords {
public:
    /// `draft` without the organizations, outlets and speakers that an earlier one had.
    Records only_new(Records draft);

private:
    std::unordered_set<std::string> seen_;
};

} // namespace hearsay
