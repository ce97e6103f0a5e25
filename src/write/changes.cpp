#include "write/changes.hpp"

#include "write/changes_json.hpp"
#include "write/changes_text.hpp"
#include "write/changes_tsv.hpp"

namespace hearsay {

void write_changes(Output& out, const Comparison& comparison, Format format)
{
    switch (format) {
    case Format::text:
        return write_changes_text(out, comparison);
    case Format::json:
        return write_changes_json(out, comparison);
    case Format::tsv:
        return write_changes_tsv(out, comparison);
    }
}

} // namespace hearsay
