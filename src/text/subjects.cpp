#include "text/subjects.hpp"

#include "text/subjects_english.hpp"
#include "text/subjects_indonesian.hpp"

namespace hearsay {

Subject
subject_before(const Passage& passage, const ShortNames& names, std::uint32_t floor, Cue cue)
{
    return passage.is_english() ? english_subject(passage, names, floor, cue)
                                : indonesian_subject(passage, names, floor, cue);
}

} // namespace hearsay
