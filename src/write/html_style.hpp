#pragma once

#include <string_view>

namespace hearsay {

/// How html_of()'s pages look: CSS without `<` and `&`, so that it may stand in XML.
std::string_view html_style();

} // namespace hearsay
