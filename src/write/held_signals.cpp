#include "write/held_signals.hpp"

#include <initializer_list>

namespace hearsay {

HeldSignals::HeldSignals() : held_(), before_()
{
    ::sigemptyset(&held_);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        ::sigaddset(&held_, signal);
    }
    ::pthread_sigmask(SIG_BLOCK, &held_, &before_);
}

HeldSignals::~HeldSignals()
{
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

} // namespace hearsay
