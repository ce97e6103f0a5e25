#pragma once

#include <string>

#include "model/text.hpp"

namespace hearsay {

/// By what a record is told from others of its kind: its id, of a text its SHA-256.
inline const std::string& key_of(const Text& text)
{
    return text.sha256;
}

template <class Record> const std::string& key_of(const Record& record)
{
    return record.id.text;
}

} // namespace hearsay
