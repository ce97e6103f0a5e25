#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "model/id.hpp"
#include "model/remarks.hpp"

namespace hearsay {

/// One text of an article, named by its bytes: the dossier holds no words, only where they stand.
struct Text {
    std::string sha256;  // of the exact bytes, 64 lower-case hexadecimal digits
    ArticleId article;
    std::string url;
    std::string archived;  // URL of a copy that stays
    std::optional<Date> retrieved;
    std::string media_type;
    std::string language;
    std::string translation_of;  // SHA-256 of the original
    std::string extractor;       // what made plain text of it
    Remarks remarks;

    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace hearsay
