#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/id.hpp"
#include "model/merger.hpp"
#include "model/remarks.hpp"

namespace hearsay {

/// Who owns outlets or whom speakers speak for: a media group, government, ministry, company.
struct Organization {
    OrganizationId id;
    std::string name;
    std::string kind;  // open: media_group, government, ministry, think_tank, company …
    std::string country;
    std::optional<OrganizationId> parent;
    std::vector<std::string> aliases;
    std::vector<std::string> same_as;  // URIs, Wikidata first
    std::vector<Merger<Organization>> merged_from;
    Remarks remarks;

    friend bool operator==(const Organization&, const Organization&) = default;
};

} // namespace hearsay
