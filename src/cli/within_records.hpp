#pragma once

#include "model/dossier.hpp"

namespace hearsay {

/// Whether records of a database keep the rules that a reader of documents holds each by itself to
/// and that rows do not show: organizations that somebody has until a date not before he has them,
/// evidence that ends past its start, speakers that are organizations and say for whom they speak.
/// O(records).
bool are_sound_within(const Records& records);

} // namespace hearsay
