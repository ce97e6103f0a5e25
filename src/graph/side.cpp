#include "graph/side.hpp"

namespace hearsay {

Side side_of(Stance stance)
{
    switch (stance) {
    case Stance::asserts:
        return Side::asserting;
    case Stance::denies:
    case Stance::doubts:
        return Side::contesting;
    default:
        return Side::neither;
    }
}

} // namespace hearsay
