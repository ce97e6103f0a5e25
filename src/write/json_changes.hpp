#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// A member in which two objects differ; a value is JSON, or empty where an object has none.
struct JsonChange {
    std::string key;
    std::string before;
    std::string after;

    friend bool operator==(const JsonChange&, const JsonChange&) = default;
};

/// In what two records, each written by append_json(), differ: in the order of their keys.
/// O(bytes).
std::vector<JsonChange> changes_between(std::string_view before, std::string_view after);

/// `kind "opinion" → "fact"`, `language absent → "id"`. Of long lists what is gone and what is new,
/// `aliases - "KTV" + "KOMPAS.TV"`; other long values from shortly before they differ, cut short.
std::string described(const JsonChange& change);

/// `"kind":{"before":"opinion","after":null}`.
void append_json(std::string& json, const JsonChange& change);

} // namespace hearsay
