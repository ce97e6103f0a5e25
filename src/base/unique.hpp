#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace hearsay {

/// Leaves one of each run of equal neighbours. In place of std::ranges::unique, whose result clang
/// 14 cannot compile with the standard library of GCC 12. O(values).
template <class Value, class Equal = std::equal_to<>>
void erase_repeats(std::vector<Value>& values, Equal equal = {})
{
    values.erase(std::unique(values.begin(), values.end(), equal), values.end());
}

/// Sorts values and leaves each once. O(values, times a logarithm).
template <class Value> void sort_each_once(std::vector<Value>& values)
{
    std::ranges::sort(values);
    erase_repeats(values);
}

} // namespace hearsay
