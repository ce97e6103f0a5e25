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

    /// Those that wait.
    const sigset_t& held() const { return held_; }

private:
    sigset_t held_;
    sigset_t before_;
};

} // namespace hearsay
