#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <optional>
#include <thread>
#include <vector>

namespace hearsay {

/// What a loop may hold in memory at a time.
struct WorkLimits {
    std::size_t items = 64;
    std::size_t bytes = std::size_t{8} << 20U;
};

/// Hands what `next` gives (an optional; none is the end) to `work` on all processors, and the
/// results in the same order to `take`, on this thread. `bytes_of` says how large an item is. Items
/// are held a batch at a time, so that memory stays flat however many there are.
template <class Next, class BytesOf, class Work, class Take>
void work_in_order(Next next, BytesOf bytes_of, Work work, Take take, WorkLimits limits = {})
{
    using Item = typename decltype(next())::value_type;
    using Result = decltype(work(std::declval<const Item&>()));
    const auto processors = std::max(1U, std::thread::hardware_concurrency());
    for (bool more = true; more;) {
        std::vector<Item> items;
        std::size_t bytes = 0;
        while (more && items.size() < limits.items && bytes < limits.bytes) {
            auto item = next();
            more = item.has_value();
            if (more) {
                bytes += bytes_of(*item);
                items.push_back(std::move(*item));
            }
        }
        std::vector<std::optional<Result>> results(items.size());
        std::atomic<std::size_t> first = 0;
        const auto run = [&] {
            for (auto at = first++; at < items.size(); at = first++) {
                results[at].emplace(work(items[at]));
            }
        };
        std::vector<std::future<void>> helpers;
        for (unsigned helper = 1; helper < processors && helper < items.size(); ++helper) {
            helpers.push_back(std::async(std::launch::async, run));
        }
        run();
        for (auto& helper : helpers) {
            helper.get();
        }
        for (auto& result : results) {
            take(*std::move(result));
        }
    }
}

} // namespace hearsay
