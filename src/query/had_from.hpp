#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "graph/provenance.hpp"
#include "graph/side.hpp"
#include "query/timeline.hpp"

namespace hearsay {

using Places = std::vector<std::size_t>;

/// Who has it from whom, by places in a list of appearances: timeline_of() says what counts.
class HadFrom {
public:
    /// Both must outlive this. O(appearances, times a logarithm).
    HadFrom(const Provenance& provenance, const std::vector<Appearance>& all);

    /// All that the appearance relies on, sorted: for the order.
    Places all_behind(std::size_t place) const;

    /// What is nearest of it, sorted.
    Places nearest_behind(std::size_t place) const;

private:
    const Article& article(std::size_t place) const;
    const Attribution& attribution(std::uint32_t number) const;
    bool certainly_before(std::size_t one, std::size_t other) const;
    bool takes(std::size_t place, Side side) const;
    Places copied_by(std::size_t place) const;
    Places behind_step(std::size_t place, const std::string& step, Side side) const;
    Places behind_article(std::size_t place, std::uint32_t number) const;

    const Provenance& provenance_;
    const std::vector<Appearance>& all_;
    std::map<std::uint32_t, std::size_t> by_article_;
    std::map<std::string, Places, std::less<>> by_outlet_;
};

} // namespace hearsay
