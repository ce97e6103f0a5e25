#pragma once

#include <cstddef>
#include <functional>

#include "base/go.hpp"
#include "model/lists.hpp"
#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// Hands over all records of a database in document order, some thousand of one kind at a time, as
/// read_store() has them, until `take` says stop: however many there are, the memory is that of a
/// piece. Within a transaction. Throws StoreError as read_store() does, and what `take` throws.
/// O(records, times a logarithm), on disk where their order is not that of their numbers.
void for_each_piece(
    const Database& database, const RestForm& form,
    const std::function<Go(const Records& piece)>& take);

/// How many records there are. O(records).
RecordCounts counts_in(const Database& database);

} // namespace hearsay
