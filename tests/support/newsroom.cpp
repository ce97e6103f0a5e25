#include "support/newsroom.hpp"

#include <gtest/gtest.h>

#include "support/agreement.hpp"
#include "support/dossier_of.hpp"

namespace hearsay::test {

Answers weighed(const std::string& drawing, const std::string& claim)
{
    const auto dossier = dossier_of(drawing);
    EXPECT_EQ(disagreements_on(dossier), "");
    const auto provenance = build_provenance(dossier);
    return answers_of(provenance, weigh(provenance, vertex_of(provenance, *dossier.find(claim))));
}

std::vector<Names> circles_in(const std::string& drawing)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    return ids_of(provenance, weigh(provenance, vertex_of(provenance, *dossier.find("c"))).circles);
}

} // namespace hearsay::test
