#pragma once

#include "support/oracle_network.hpp"

namespace hearsay::test {

/// Vertices that reach each other, and how few of them already run in a circle.
struct Component {
    Names vertices;
    std::size_t shortest = 0;

    friend bool operator==(const Component&, const Component&) = default;
};

/// The steps' own links, and from an outlet in `via` to its articles at which an assertion starts.
Network circle_links(const Dossier& dossier, const std::vector<Told>& asserting);

/// The components of more than one vertex, or with a loop.
std::vector<Component> components_of(const Network& links);

/// `from` relies on `to`, or prints its words, before it was there.
struct Untimely {
    std::string from;
    std::string to;
    bool certain = false;

    friend auto operator<=>(const Untimely&, const Untimely&) = default;
};

/// Each pair once, in order; what is certain anywhere is certain.
std::vector<Untimely> untimely_in(const Dossier& dossier, const std::vector<Told>& asserting);

} // namespace hearsay::test
