#pragma once

#include "store/stored.hpp"

namespace hearsay {

/// The rows of stored.hpp as they are about to be written: what the record says is not copied.
template <class Record> struct RecordView {
    std::int64_t number;
    std::int64_t position;
    const Record& record;
};

struct OrganizationView {
    std::int64_t number;
    std::int64_t position;
    Reference parent;
    const Organization& record;
};

struct ArticleView {
    std::int64_t number;
    std::int64_t position;
    Reference outlet;
    Reference copy_of;
    const Article& record;
};

struct TextView {
    std::int64_t number;
    std::int64_t position;
    Reference article;
    const Text& record;
};

struct AttributionView {
    std::int64_t number;
    std::int64_t position;
    Reference claim;
    Reference article;
    Reference speaker;
    std::vector<std::int64_t> via;
    const Attribution& record;
};

} // namespace hearsay
