#pragma once

#include <array>
#include <cstddef>
#include <memory_resource>

namespace hearsay {

/// Where the containers of one question take their memory from: the heap, unless something else is
/// said.
using Memory = std::pmr::polymorphic_allocator<>;

/// Memory for one question at a time, given back all at once when it is answered: to take some costs
/// next to nothing, and what is small never asks the heap. Whatever is left in it must not outlive
/// it, and what grows again and again is better kept and used anew.
class WorkingMemory {
public:
    WorkingMemory() : resource_(first_.data(), first_.size()) {}
    WorkingMemory(const WorkingMemory&) = delete;
    WorkingMemory& operator=(const WorkingMemory&) = delete;

    Memory get() { return Memory(&resource_); }

private:
    static constexpr std::size_t most_on_stack = 32 * 1024;

    alignas(std::max_align_t) std::array<std::byte, most_on_stack> first_;
    std::pmr::monotonic_buffer_resource resource_;
};

} // namespace hearsay
