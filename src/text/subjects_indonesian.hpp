#pragma once

#include "text/subjects.hpp"

namespace hearsay {

/// Subjects start clauses: the clause is searched from the left, past its adverbials (`Pada Senin
/// (4/9), …`, `Sementara itu, …`), for a noun phrase that the cue follows.
Subject
indonesian_subject(const Passage& passage, const ShortNames& names, std::uint32_t floor, Cue cue);

} // namespace hearsay
