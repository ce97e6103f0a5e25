#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace hearsay {

/// The kinds of record, in the order in which a document lists them.
enum class RecordKind : std::uint8_t {
    text,
    organization,
    outlet,
    speaker,
    article,
    claim,
    attribution
};

/// A record of a dossier: the `number`th of its kind, from 0, in the document's order.
struct RecordRef {
    RecordKind kind = RecordKind::text;
    std::uint32_t number = 0;

    friend auto operator<=>(const RecordRef&, const RecordRef&) = default;
};

/// `claim`: the kind's name in messages and in the bulk form's `type`.
std::string_view name_of(RecordKind kind);

/// `claims`: the key under which a document lists the kind.
std::string_view plural_of(RecordKind kind);

} // namespace hearsay
