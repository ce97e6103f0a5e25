#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "model/id.hpp"
#include "model/terms.hpp"
#include "store/columns.hpp"
#include "store/rest_form.hpp"
#include "store/rest_members.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// Binds the members of a row to the columns of a table, in order: of an INSERT, or of what takes
/// rows as one. What is absent is NULL.
template <class Table> class RowWriter {
public:
    RowWriter(Table& table, const RestForm& form) : table_(table), form_(form) {}

    void operator()(std::string_view, std::int64_t number) { table_.bind(place_++, number); }
    void operator()(std::string_view, std::uint64_t offset)
    {
        table_.bind(place_++, static_cast<std::int64_t>(offset));
    }
    void operator()(std::string_view, Reference reference)
    {
        if (reference.number == 0) {
            table_.bind_null(place_++);
        } else {
            table_.bind(place_++, reference.number);
        }
    }
    void operator()(std::string_view, const std::string& text) { bind_text(text); }
    void operator()(std::string_view, bool truth)
    {
        table_.bind(place_++, static_cast<std::int64_t>(truth));
    }
    void operator()(std::string_view, const std::optional<Date>& date)
    {
        bind_text(date ? std::string_view(date->text) : std::string_view());
    }
    void operator()(std::string_view, const std::optional<double>& share)
    {
        if (share) {
            table_.bind(place_++, *share);
        } else {
            table_.bind_null(place_++);
        }
    }
    void operator()(std::string_view, const std::vector<std::int64_t>& numbers)
    {
        std::string json;
        for (const auto number : numbers) {
            json += (json.empty() ? "[" : ",") + std::to_string(number);
        }
        bind_kept(json.empty() ? json : json + "]");
    }
    void sha256(std::string_view, const std::string& sha256) { bind_text(sha256); }

    template <class Kind> void operator()(std::string_view, const Id<Kind>& id)
    {
        bind_text(id.text);
    }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void operator()(std::string_view, const Enum& value)
    {
        bind_text(term_for(value));
    }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void
    operator()(std::string_view, const std::optional<Enum>& value)
    {
        bind_text(value ? term_for(*value) : std::string_view());
    }

    template <class Row> void position(const Row& row)
    {
        if (row.position == row.number) {
            table_.bind_null(place_++);
        } else {
            table_.bind(place_++, row.position);
        }
    }

    template <class Record> void rest(const Record& record)
    {
        bind_kept(has_rest(record) ? form_.written(rest_of(record)) : std::string());
    }

private:
    void bind_text(std::string_view text)
    {
        if (text.empty()) {
            table_.bind_null(place_++);
        } else {
            table_.bind(place_++, text);
        }
    }

    void bind_kept(std::string text)
    {
        auto& kept = kept_[kept_count_++];
        kept = std::move(text);
        bind_text(kept);
    }

    Table& table_;
    const RestForm& form_;
    std::array<std::string, 2> kept_; // `via` and `rest`, until the row is taken
    std::size_t kept_count_ = 0;
    int place_ = 1;
};

/// Hands a row, or what has the members of one, to its table.
template <class Row, class Table, class View>
void insert(Table& table, const RestForm& form, const View& row)
{
    RowWriter writer(table, form);
    Columns<Row>::visit(row, writer);
    table.run();
}

} // namespace hearsay
