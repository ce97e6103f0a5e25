#pragma once

#include "text/names.hpp"
#include "text/passage.hpp"
#include "text/roles.hpp"

namespace hearsay {

enum class SpeakerForm {
    none,
    person,       // by name
    people,       // without a name: `para pejabat`, `a spokesman`
    organization, // `Kremlin`, `Kementerian Unifikasi`
    document,     // `laporan`, `a poll`
    pronoun       // `ia`, `they`
};

/// A noun phrase that may be who speaks: role* affiliation* NAME apposition* | pronoun | noun
/// phrase.
struct SpeakerPhrase {
    SpeakerForm form = SpeakerForm::none;
    bool is_plural = false;
    TokenRange source; // the name with its titles; else the whole phrase without appositions
    TokenRange whole;  // from the first word to the end of its appositions
    TokenRange role;
    TokenRange affiliation;
    RoleParts second;      // `Wakil Ketua MPR dan anggota Komisi III DPR`
    std::uint32_t end = 0; // the token after all of it, appositions included
};

/// The phrase that starts at `within.first` and ends at the latest where `within` does. `none` if
/// no noun phrase starts there. O(tokens read), at most `longest_phrase` of them.
SpeakerPhrase speaker_at(const Passage& passage, const ShortNames& names, TokenRange within);

} // namespace hearsay
