#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/page_file.hpp"
#include "store/tree_page.hpp"

namespace hearsay {

/// Writes a B-tree ("Database File Format", 1.6) whose rows come in the order of their keys, each
/// page once.
class TreeWriter {
public:
    /// By what rows are found: by their number, or by what they begin with, as in an index and in a
    /// table WITHOUT ROWID.
    enum class Keys { numbers, records };

    /// `root`: the page of the empty tree.
    TreeWriter(PageFile& pages, Keys keys, std::uint32_t root);

    /// A row behind all others. `number` is that of a table with numbers. Throws StoreError for one
    /// that is longer than SQLite reads. O(bytes).
    void add(std::string_view record, std::int64_t number = 0);

    /// Nothing may be added any more.
    void finish();

private:
    void append_payload(std::string_view record);
    std::uint32_t overflow(std::string_view rest);
    void add_cell(std::size_t level, std::string_view cell);
    void close(std::size_t level);
    void add_child(std::size_t level, std::uint32_t child, std::string_view key);

    PageFile* pages_;
    Keys keys_;
    std::uint32_t root_;
    std::vector<TreePage> levels_; // leaves first: the last page of each level
    std::int64_t last_number_ = 0;
    std::string cell_;
};

} // namespace hearsay
