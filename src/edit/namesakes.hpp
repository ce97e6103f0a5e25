#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// An attribution that got another id, as an earlier dossier means another one by that id.
struct Namesake {
    std::size_t input = 0;   // the dossier that it is from, from 0
    std::size_t earlier = 0; // the one that keeps the id
    std::string id;
    std::string new_id;

    friend bool operator==(const Namesake&, const Namesake&) = default;
};

/// Gives attributions of later dossiers another id, attribution_id_for()'s, where one of an earlier
/// dossier has theirs and is no version of them: it is of another article; or it is of another
/// claim, or named another speaker, and was recorded on another occasion. What desks that number on
/// give one id is so kept apart, and the same comes of it when they are merged again.
/// O(attributions), and O(records) for each namesake.
std::vector<Namesake> part_namesakes(std::vector<Records>& dossiers);

} // namespace hearsay
