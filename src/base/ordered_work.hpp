#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace hearsay {

/// What a loop may hold in memory at a time.
struct WorkLimits {
    std::size_t items = 64;
    std::size_t bytes = std::size_t{8} << 20U;
};

namespace detail {

/// Items in the order in which they were given, and what `Work` makes of them, on all processors.
template <class Item, class Work> class OrderedWork {
public:
    using Result = std::invoke_result_t<Work&, const Item&>;

    explicit OrderedWork(Work& work) : work_(work) {}
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;
    ~OrderedWork()
    {
        const std::lock_guard lock(mutex_);
        is_over_ = true;
        given_.notify_all();
    }

    std::size_t items() const { return pieces_.size(); }
    std::size_t bytes() const { return bytes_; }

    /// Starts a thread where there is more to do than there are threads.
    void give(Item item, std::size_t bytes)
    {
        const std::lock_guard lock(mutex_);
        pieces_.push_back({std::move(item), bytes, {}, {}, false});
        bytes_ += bytes;
        given_.notify_one();
        if (helpers_.size() + 1 < std::min(processors_, pieces_.size())) {
            helpers_.push_back(std::async(std::launch::async, [this] { help(); }));
        }
    }

    /// The result of the oldest item; until it is there this thread works too. Throws what the work
    /// threw.
    Result take_oldest()
    {
        std::unique_lock lock(mutex_);
        while (!pieces_.front().is_done) {
            if (begun_ < pieces_.size()) {
                work_on_next(lock);
            } else {
                done_.wait(lock);
            }
        }
        auto oldest = std::move(pieces_.front());
        pieces_.pop_front();
        --begun_;
        bytes_ -= oldest.bytes;
        if (oldest.failure) {
            std::rethrow_exception(oldest.failure);
        }
        return *std::move(oldest.result);
    }

private:
    struct Piece {
        Item item;
        std::size_t bytes;
        std::optional<Result> result;
        std::exception_ptr failure;
        bool is_done;
    };

    void help()
    {
        std::unique_lock lock(mutex_);
        for (;;) {
            given_.wait(lock, [this] { return is_over_ || begun_ < pieces_.size(); });
            if (is_over_) {
                return;
            }
            work_on_next(lock);
        }
    }

    void work_on_next(std::unique_lock<std::mutex>& lock)
    {
        auto& piece = pieces_[begun_++]; // which stays where it is, whatever comes and goes
        lock.unlock();
        try {
            piece.result.emplace(work_(std::as_const(piece.item)));
        } catch (...) {
            piece.failure = std::current_exception();
        }
        lock.lock();
        piece.is_done = true;
        done_.notify_one();
    }

    Work& work_;
    const std::size_t processors_ =
        std::max(1U, std::thread::hardware_concurrency()); // a file read
    std::mutex mutex_;
    std::condition_variable given_;
    std::condition_variable done_;
    std::deque<Piece> pieces_; // those that were begun, then those that were not
    std::size_t begun_ = 0;
    std::size_t bytes_ = 0;
    bool is_over_ = false;
    std::vector<std::future<void>> helpers_; // the last member: first these end
};

} // namespace detail

/// Hands what `next` gives (an optional; none is the end) to `work` on all processors, and the
/// results in the same order to `take`, on this thread. `bytes_of` says how large an item is. No
/// more items are held than `limits` says, with their results, so that memory stays flat however
/// many there are.
template <class Next, class BytesOf, class Work, class Take>
void work_in_order(Next next, BytesOf bytes_of, Work work, Take take, WorkLimits limits = {})
{
    using Item = typename decltype(next())::value_type;
    detail::OrderedWork<Item, Work> ordered(work);
    for (bool more = true; more || ordered.items() != 0;) {
        while (more && ordered.items() < limits.items && ordered.bytes() < limits.bytes) {
            auto item = next();
            more = item.has_value();
            if (more) {
                const auto bytes = bytes_of(*item);
                ordered.give(std::move(*item), bytes);
            }
        }
        if (ordered.items() != 0) {
            take(ordered.take_oldest());
        }
    }
}

} // namespace hearsay
