#pragma once

namespace hearsay {

/// The form of an answer: for a person, one JSON value, or a table with tabs.
enum class Format { text, json, tsv };

} // namespace hearsay
