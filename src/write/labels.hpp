#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/weighing.hpp"

namespace hearsay {

/// What a person calls the records of one dossier, in sentences and rows: safe for a terminal, and
/// cut where a name is longer than any name should be.
class Labels {
public:
    /// Points into `provenance`. O(names, times a logarithm).
    explicit Labels(const Provenance& provenance);

    /// `CNN`; of an article `kompastv-1 (KompasTV)`. Where several records have the name, and where
    /// there is none, with or by the id.
    std::string of(Vertex vertex) const;

    /// `CNN (cnn)`: for what the user may want to look up.
    std::string with_id(Vertex vertex) const;

    /// The name, or else the id, of whatever record has this id; `id` itself if none has.
    std::string of_id(const std::string& id) const;

    /// of() of each.
    std::vector<std::string> of(const std::vector<Vertex>& vertices) const;

    /// `KompasTV`: the article's outlet, by its name alone, as it stands beside the article's id;
    /// `an unknown outlet` if none is recorded.
    std::string publisher_of(Vertex article) const;

    const Provenance& provenance() const { return provenance_; }

private:
    std::string name_of(RecordRef record) const;
    bool is_shared(std::string_view name) const;

    const Provenance& provenance_;
    std::vector<std::string_view> shared_; // names of several records, sorted
};

} // namespace hearsay
