#pragma once

#include <optional>
#include <string_view>

#include "base/by_string.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// Which record has which id, for many look-ups in records that are being changed. Of several with
/// one id the first.
class RecordIndex {
public:
    /// O(records).
    explicit RecordIndex(const Records& records);

    std::optional<RecordRef> find(std::string_view id) const;

    /// Nobody has this id any more.
    void forget(std::string_view id);

private:
    ByString<RecordRef> records_;
};

} // namespace hearsay
