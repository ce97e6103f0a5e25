#pragma once

#include "text/gazetteer.hpp"
#include "text/page_vocabulary.hpp"

namespace hearsay::test {

/// The page words and the gazetteer that the program carries in itself.
const PageVocabulary& carried_page_words();
const Gazetteer& carried_gazetteer();

} // namespace hearsay::test
