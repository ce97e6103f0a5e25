#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "store/sqlite.hpp"

namespace hearsay {

/// A piece of evidence in a text of another article than the attribution's, or than one that is a
/// copy of the same: a check warns of it.
struct Misplaced {
    std::int64_t attribution = 0;
    std::int64_t position = 0; // among its evidence
    std::int64_t text_article = 0;
    std::int64_t article = 0;

    friend auto operator<=>(const Misplaced&, const Misplaced&) = default;
};

/// Finds misplaced evidence in a database that may change meanwhile.
class MisplacedEvidence {
public:
    explicit MisplacedEvidence(const Database& database);

    /// Of attributions with numbers above `after`. O(pieces of evidence).
    std::vector<Misplaced> behind(std::int64_t after);

    /// Of one attribution. O(its evidence, times a logarithm).
    std::vector<Misplaced> of(std::int64_t claim, std::int64_t attribution);

private:
    std::vector<Misplaced> in(Statement& rows);
    std::int64_t original_of(std::int64_t article);

    LazyStatement behind_;
    LazyStatement of_;
    LazyStatement copied_;
};

} // namespace hearsay
