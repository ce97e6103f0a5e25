#include "analysis/in_parallel.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace hearsay {
namespace {

constexpr std::uint32_t too_few = 8; // calls, for which no thread is worth starting

} // namespace

void in_parallel(std::uint32_t count, const std::function<void(std::uint32_t number)>& work)
{
    std::atomic<std::uint32_t> next = 0;
    const auto take = [&] {
        for (auto number = next++; number < count; number = next++) {
            work(number);
        }
    };
    const auto processors = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::future<void>> helpers;
    for (unsigned helper = 1; count > too_few && helper < processors; ++helper) {
        helpers.push_back(std::async(std::launch::async, take));
    }
    take();
    for (auto& helper : helpers) {
        helper.get();
    }
}

} // namespace hearsay
