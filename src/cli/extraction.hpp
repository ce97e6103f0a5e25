#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "text/extractor.hpp"

namespace hearsay {

/// What `extract` reads articles with: the lexicons and the gazetteer that it brings with it, and
/// the user's own, which come first.
class ExtractionTools {
public:
    /// Throws InputError or BadDocument for files that are no lexicons or dossiers.
    ExtractionTools(
        const std::vector<std::string>& lexicons, const std::vector<std::string>& gazetteers);

    const Extractor& extractor() const { return *extractor_; }

private:
    std::unique_ptr<const Records> listed_; // what the gazetteer refers to
    std::unique_ptr<const Gazetteer> gazetteer_;
    std::unique_ptr<const Extractor> extractor_;
};

} // namespace hearsay
