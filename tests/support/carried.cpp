#include "support/carried.hpp"

#include "read/built_in.hpp"
#include "read/document.hpp"
#include "read/page_words.hpp"

namespace hearsay::test {

const PageVocabulary& carried_page_words()
{
    static const PageVocabulary words(built_in_page_words());
    return words;
}

const Gazetteer& carried_gazetteer()
{
    static const auto document = parse_document(built_in_gazetteer(), "outlets.json");
    static const Gazetteer gazetteer(document.dossier.records());
    return gazetteer;
}

} // namespace hearsay::test
