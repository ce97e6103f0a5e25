#include "write/gone_on_signal.hpp"

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <string_view>

#include <unistd.h>

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 4> endings{"-journal", "-wal", "-shm", ""};
constexpr std::size_t room = PATH_MAX + 10; // for an ending and a zero

/// The paths of one file and of what may stand beside it. A handler may do little: all is ready.
struct Slot {
    std::atomic<bool> is_taken = false;
    std::atomic<::pid_t> owner = 0; // 0: it is not to go
    std::array<std::array<char, room>, endings.size()> paths{};
};

// Not constant, as a handler has nothing else to look at.
constexpr std::size_t most = 8;
std::array<Slot, most> slots;

void remove_and_end(int signal)
{
    for (auto& slot : slots) {
        for (const auto& path : slot.paths) {
            if (slot.owner == ::getpid()) { // no child of it
                ::unlink(path.data());
            }
        }
    }
    ::raise(signal); // its handler is the system's again
}

void handle_signals()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        ::sigaction(signal, nullptr, &before);
        if ((before.sa_flags & SA_SIGINFO) == 0 && before.sa_handler == SIG_DFL) {
            struct sigaction handling {};
            handling.sa_handler = &remove_and_end;
            handling.sa_flags = static_cast<int>(SA_RESETHAND);
            ::sigaction(signal, &handling, nullptr);
        }
    }
}

std::size_t taken_slot()
{
    std::size_t slot = 0;
    while (slot < most && slots[slot].is_taken.exchange(true)) {
        ++slot;
    }
    return slot;
}

} // namespace

GoneOnSignal::GoneOnSignal(const std::string& path)
    : slot_(path.size() < PATH_MAX ? taken_slot() : most)
{
    if (slot_ == most) {
        return;
    }
    auto& slot = slots[slot_];
    for (std::size_t number = 0; number < endings.size(); ++number) {
        const auto whole = path + std::string(endings[number]);
        whole.copy(slot.paths[number].data(), whole.size());
        slot.paths[number][whole.size()] = '\0';
    }
    slot.owner = ::getpid();
    handle_signals();
}

GoneOnSignal::~GoneOnSignal()
{
    if (slot_ != most) {
        slots[slot_].owner = 0;
        slots[slot_].is_taken = false;
    }
}

} // namespace hearsay
