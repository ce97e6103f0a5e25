#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/dossier.hpp"

namespace hearsay {

/// Lets a view be looked up without a copy.
struct IdHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view id) const { return std::hash<std::string_view>()(id); }
};

template <class Value> using ById = std::unordered_map<std::string, Value, IdHash, std::equal_to<>>;

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
    ById<RecordRef> records_;
};

} // namespace hearsay
