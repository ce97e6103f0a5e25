#pragma once

#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// Brings a database that says `before` to say `after`, which keeps the rules of the model: only
/// rows that differ are written. Within a transaction. `warnings`: how many things a check of
/// `after` warns of. O(records of both), and O(records of a kind, times a logarithm) in rows where
/// the order of that kind changes.
void change_store(
    const Database& database, const RestForm& form, const Records& before, const Records& after,
    std::size_t warnings);

} // namespace hearsay
