#pragma once

#include <csignal>

namespace hearsay {

/// While this lives, SIGINT, SIGTERM and SIGHUP wait: whoever interrupts a short piece of work
/// finds it done, and nothing of it left behind. For the calling thread.
class HeldSignals {
public:
    HeldSignals();
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;
    ~HeldSignals();

private:
    sigset_t before_;
};

} // namespace hearsay
