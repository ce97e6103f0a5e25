#pragma once

#include <map>
#include <string>
#include <vector>

#include "analysis/next.hpp"

namespace hearsay {

/// Who plays a part in a claim: what stands on the chains of its assertions. Ids, sorted.
struct Cast {
    std::vector<std::string> organizations; // top ones: owners, and those for whom somebody speaks
    std::vector<std::string> outlets;       // in `via`, or publishing an article on the way
    std::vector<std::string> speakers;
};

/// A claim in its excerpt, for those who ask about it.
struct Inquiry {
    const Provenance& provenance; // of the excerpt
    const Scope& scope;
    const Weighing& weighing;
    Cast cast;
    std::vector<bool> carriers; // by vertex: an assertion starts at this article
    // By outlet: the articles that may be meant by its name, in hand or carriers; ids, sorted.
    std::map<std::string, std::vector<std::string>> articles;

    const Dossier& dossier() const { return *provenance.dossier; }
};

Inquiry inquiry_into(const Provenance& provenance, const Scope& scope, const Weighing& weighing);

/// The questions that can be asked, with their outcomes, not weighed yet. Each appends its own.
void ask_who_is_it(const Inquiry& inquiry, std::vector<Check>& checks);
void ask_who_said_it(const Inquiry& inquiry, std::vector<Check>& checks);
void ask_who_owns_it(const Inquiry& inquiry, std::vector<Check>& checks);
void ask_for_whom(const Inquiry& inquiry, std::vector<Check>& checks);
void ask_which_article(const Inquiry& inquiry, std::vector<Check>& checks);
void ask_when(const Inquiry& inquiry, std::vector<Check>& checks);
void ask_about_occasions(const Inquiry& inquiry, std::vector<Check>& checks);
void ask_about_drafts(const Inquiry& inquiry, std::vector<Check>& checks);

/// All of them, each kind by id.
std::vector<Check> questions_about(const Inquiry& inquiry);

} // namespace hearsay
