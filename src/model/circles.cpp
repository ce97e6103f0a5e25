#include "model/circles.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t not_on_path = 0;

/// The search from one start: the records on the way to here, and how far each has been followed.
class Search {
public:
    Search(const References& references, const OnCircle& on_circle)
        : references_(references), on_circle_(on_circle), place_(references.size(), not_on_path),
          seen_(references.size(), false)
    {
    }

    void run_from(std::uint32_t start)
    {
        if (!seen_[start]) {
            enter(start);
        }
        while (!path_.empty()) {
            step();
        }
    }

private:
    void enter(std::uint32_t record)
    {
        seen_[record] = true;
        path_.push_back(record);
        followed_.push_back(0);
        place_[record] = static_cast<std::uint32_t>(path_.size());
    }

    void leave()
    {
        place_[path_.back()] = not_on_path;
        path_.pop_back();
        followed_.pop_back();
    }

    void step()
    {
        const auto& targets = references_[path_.back()];
        if (followed_.back() == targets.size()) {
            leave();
            return;
        }
        const auto reference = followed_.back()++;
        const auto target = targets[reference];
        if (target == no_record) {
            return;
        }
        if (place_[target] != not_on_path) {
            on_circle_(std::span(path_).subspan(place_[target] - 1), reference);
        } else if (!seen_[target]) {
            enter(target);
        }
    }

    const References& references_;
    const OnCircle& on_circle_;
    std::vector<std::uint32_t> place_; // on the path, from 1; 0 is not on it
    std::vector<bool> seen_;
    std::vector<std::uint32_t> path_;
    std::vector<std::size_t> followed_;
};

} // namespace

void find_circles(const References& references, const OnCircle& on_circle)
{
    Search search(references, on_circle);
    for (std::uint32_t record = 0; record < references.size(); ++record) {
        search.run_from(record);
    }
}

} // namespace hearsay
