#include "store/tree_rows.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace hearsay {
namespace {

void bind_value(Statement& statement, int place, std::monostate)
{
    statement.bind_null(place);
}

void bind_value(Statement& statement, int place, std::int64_t value)
{
    statement.bind(place, value);
}

void bind_value(Statement& statement, int place, double value)
{
    statement.bind(place, value);
}

void bind_value(Statement& statement, int place, const std::string& value)
{
    statement.bind(place, std::string_view(value));
}

std::string insert_into(const TableShape& shape)
{
    std::string marks;
    for (std::size_t column = 0; column < shape.columns; ++column) {
        marks += column == 0 ? "?" : ", ?";
    }
    return "INSERT INTO " + shape.name + " VALUES (" + marks + ")";
}

} // namespace

TreeRows::TreeRows(PageFile& pages, TableShape shape)
    : pages_(&pages), shape_(std::move(shape)), tree_(pages, shape_.keys, shape_.root),
      indices_(shape_.indices.size()), values_(shape_.columns)
{
}

void TreeRows::run()
{
    key_.clear();
    for (std::size_t column = 0; column < shape_.key_columns; ++column) {
        values_[column].append_ordered(key_);
    }
    if (key_ <= last_key_) {
        auto& row = late_.emplace_back();
        row.key = key_;
        std::ranges::transform(values_, std::back_inserter(row.values), own);
        return;
    }
    std::swap(key_, last_key_);
    add_to_tree();
    add_to_indices();
}

IndexRows* TreeRows::index_of(std::size_t column)
{
    for (std::size_t place = 0; place < indices_.size(); ++place) {
        if (shape_.indices[place].columns.front() == column) {
            return &indices_[place];
        }
    }
    return nullptr;
}

std::size_t TreeRows::index_bytes() const
{
    std::size_t bytes = 0;
    for (const auto& index : indices_) {
        bytes += index.bytes();
    }
    return bytes;
}

void TreeRows::finish_indices()
{
    for (std::size_t place = 0; place < indices_.size(); ++place) {
        TreeWriter tree(*pages_, TreeWriter::Keys::records, shape_.indices[place].root);
        auto rows = std::exchange(indices_[place], {}); // which take room until they are written
        rows.sort();
        for (std::size_t row = 0; row < rows.count(); ++row) {
            tree.add(rows.record(row));
        }
        tree.finish();
    }
}

void TreeRows::insert_late(const Database& database)
{
    std::ranges::sort(late_, {}, &LateRow::key);
    auto statement = database.prepare(insert_into(shape_));
    for (const auto& row : late_) {
        int place = 0;
        for (const auto& value : row.values) {
            std::visit([&](const auto& held) { bind_value(statement, ++place, held); }, value);
        }
        statement.run();
    }
    late_.clear();
}

/// The number of a row stands beside it, not in it.
void TreeRows::add_to_tree()
{
    record_.clear();
    if (shape_.keys == TreeWriter::Keys::records) {
        append_record(record_, values_);
        tree_.add(record_);
        return;
    }
    const auto number = std::exchange(values_.front(), {});
    append_record(record_, values_);
    tree_.add(record_, number.integer());
    values_.front() = number;
}

void TreeRows::add_to_indices()
{
    for (std::size_t place = 0; place < indices_.size(); ++place) {
        const auto& shape = shape_.indices[place];
        chosen_.clear();
        for (const auto column : shape.columns) {
            chosen_.push_back(values_[column]);
        }
        if (!shape.passes_null_over || !chosen_.front().is_null()) {
            indices_[place].add(chosen_);
        }
    }
}

TreeRows::OwnValue TreeRows::own(const RecordValue& value)
{
    if (value.is_null()) {
        return {};
    }
    if (value.is_text()) {
        return std::string(value.text());
    }
    return value.is_real() ? OwnValue(value.real_number()) : OwnValue(value.integer());
}

} // namespace hearsay
