#pragma once

#include <string>
#include <vector>

#include "model/id.hpp"
#include "model/merger.hpp"
#include "model/remarks.hpp"
#include "model/tie.hpp"

namespace hearsay {

/// Who publishes. One that others rely on is an upstream source.
struct Outlet {
    OutletId id;
    std::string name;
    bool named = true;  // false for "local media"
    std::string kind;   // open: broadcaster, newspaper, news_agency, website …
    std::string country;
    std::string language;
    std::vector<std::string> domains;
    Ties owner;
    std::vector<std::string> aliases;
    std::vector<std::string> same_as;
    std::vector<Merger<Outlet>> merged_from;
    Remarks remarks;

    friend bool operator==(const Outlet&, const Outlet&) = default;
};

} // namespace hearsay
