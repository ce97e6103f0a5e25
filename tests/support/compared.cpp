#include "support/compared.hpp"

#include "read/built_in.hpp"
#include "read/document.hpp"
#include "read/meanings.hpp"
#include "read/page_words.hpp"

namespace hearsay::test {
namespace {

const Dossier& gazetteer()
{
    static const auto dossier = parse_document(built_in_gazetteer(), "outlets.json").dossier;
    return dossier;
}

} // namespace

const Dictionary& built_in_dictionary()
{
    static const Dictionary dictionary(
        built_in_meanings(), built_in_page_words(), gazetteer().organizations());
    return dictionary;
}

MatchingTools built_in_tools()
{
    return {built_in_dictionary(), {&gazetteer().organizations(), &gazetteer().outlets()}};
}

} // namespace hearsay::test
