#pragma once

#include <map>
#include <string>
#include <unordered_set>

#include "model/dossier.hpp"

namespace hearsay {

/// The organizations, outlets and speakers of many drafts. The order in which they come makes no
/// difference: they are in the order of their ids, and where two drafts know different things of
/// one speaker or outlet the same one is kept.
class SharedRecords {
public:
    /// Adds those of one draft; its other records are left out.
    void add(Records draft);

    /// All of them. Leaves nothing behind.
    Records take();

private:
    std::map<std::string, Organization> organizations_;
    std::map<std::string, Outlet> outlets_;
    std::map<std::string, Speaker> speakers_;
};

/// Which organizations, outlets and speakers of many drafts one after the other no draft before
/// had: what a stream of records needs. Remembers the ids of what several articles share, and
/// nothing else.
class UnseenRecords {
public:
    /// Whether the record whose id is `id`, in the draft of the text with this SHA-256, is new.
    bool is_new(const std::string& id, const std::string& sha256);

private:
    std::unordered_set<std::string> seen_;
};

} // namespace hearsay
