#pragma once

#include <cstddef>
#include <string>

namespace hearsay {

/// Names that nobody has, for made-up dossiers: the same number gives the same name, and up to some
/// ten thousand numbers no two give one.
std::string made_up_place(std::size_t number);
std::string made_up_person(std::size_t number);

/// `The Kavola Herald`.
std::string made_up_outlet(std::size_t number);

/// A sentence about a made-up place and figure: what a claim says.
std::string made_up_claim(std::size_t number, std::size_t figure);

} // namespace hearsay
