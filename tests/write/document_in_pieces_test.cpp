#include "write/document_in_pieces.hpp"

#include <gtest/gtest.h>

#include "support/adorned.hpp"
#include "support/random_dossier.hpp"

namespace hearsay {
namespace {

template <class Record>
void add(DocumentInPieces& document, RecordKind kind, const std::vector<Record>& records)
{
    const auto half = records.size() / 2;
    std::string list; // the first half in one piece, then one by one
    for (std::size_t i = 0; i < half; ++i) {
        append_to_list(list, records[i]);
    }
    document.add(kind, list);
    for (std::size_t i = half; i < records.size(); ++i) {
        list.clear();
        append_to_list(list, records[i]);
        document.add(kind, list);
    }
}

std::string in_pieces(const Records& records)
{
    std::string written;
    DocumentInPieces document(records, [&](std::string_view piece) { written += piece; });
    add(document, RecordKind::text, records.texts);
    add(document, RecordKind::organization, records.organizations);
    add(document, RecordKind::outlet, records.outlets);
    add(document, RecordKind::speaker, records.speakers);
    add(document, RecordKind::article, records.articles);
    add(document, RecordKind::claim, records.claims);
    add(document, RecordKind::attribution, records.attributions);
    document.finish();
    return written;
}

TEST(DocumentInPieces, IsTheDocumentThatIsWrittenAsAWhole)
{
    EXPECT_EQ(in_pieces({}), json_document_of({}));
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto records = test::adorned(test::random_records(seed), seed);
        EXPECT_EQ(in_pieces(records), json_document_of(records));
    }
}

} // namespace
} // namespace hearsay
