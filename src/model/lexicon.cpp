#include "model/lexicon.hpp"

#include <algorithm>

namespace hearsay {

std::optional<WordClass> word_class_named(std::string_view name)
{
    const auto found = std::ranges::find(word_class_names, name);
    if (found == word_class_names.end()) {
        return std::nullopt;
    }
    return static_cast<WordClass>(found - word_class_names.begin());
}

} // namespace hearsay
