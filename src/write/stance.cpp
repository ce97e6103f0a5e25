#include "write/stance.hpp"

namespace hearsay {

std::string_view verb_for(Stance stance)
{
    switch (stance) {
    case Stance::asserts:
        return "says";
    case Stance::denies:
        return "denies";
    case Stance::doubts:
        return "doubts";
    case Stance::unverified:
        return "could not verify";
    case Stance::declines:
        return "declined to say";
    }
    return "";
}

} // namespace hearsay
