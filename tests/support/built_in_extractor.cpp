#include "support/built_in_extractor.hpp"

#include "read/built_in.hpp"
#include "read/document.hpp"
#include "read/lexicon.hpp"
#include "read/page_words.hpp"

namespace hearsay::test {

const Extractor& built_in_extractor()
{
    static const auto listed =
        parse_document(built_in_gazetteer(), "outlets.json").dossier.records();
    static const Gazetteer gazetteer(listed);
    static const Extractor extractor(built_in_lexicons(), built_in_page_words(), gazetteer);
    return extractor;
}

} // namespace hearsay::test
