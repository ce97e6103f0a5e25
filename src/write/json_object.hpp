#pragma once

#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "model/id.hpp"
#include "model/terms.hpp"
#include "write/json_text.hpp"

namespace hearsay {

/// How the members of an object are set apart.
enum class Members { in_one_line, on_a_line_each };

/// Appends an object to `json`, its members in the order in which they are added:
/// `{"id": "a", "via": ["b"]}`. It ends with this. Values that are records, or parts of records,
/// are appended by overloads of append_json().
class JsonObject {
public:
    explicit JsonObject(std::string& json, Members members = Members::in_one_line)
        : json_(json), members_(members)
    {
        json_ += '{';
    }
    JsonObject(const JsonObject&) = delete;
    JsonObject& operator=(const JsonObject&) = delete;
    ~JsonObject() { json_ += members_ == Members::on_a_line_each ? "\n}" : "}"; }

    /// A member that is left out where its absence says the same: an empty text or list, false,
    /// nothing.
    template <class Value> void add(std::string_view key, const Value& value)
    {
        if (!is_empty(value)) {
            add_always(key, value);
        }
    }

    /// A member whose absence means `otherwise`.
    template <class Value>
    void add(std::string_view key, const Value& value, const Value& otherwise)
    {
        if (value != otherwise) {
            add_always(key, value);
        }
    }

    template <class Value> void add_always(std::string_view key, const Value& value)
    {
        begin(key);
        append(value);
    }

    /// A member whose key is the user's.
    void add_text(std::string_view key, std::string_view text)
    {
        separate();
        append_json(json_, key);
        json_ += ": ";
        append_json(json_, text);
    }

    /// A member whose value is JSON already, or empty: then it is left out.
    void add_json(std::string_view key, std::string_view value)
    {
        if (!value.empty()) {
            begin(key);
            json_ += value;
        }
    }

    /// A list whose values stand on a line each; left out if it is empty.
    template <class Value> void add_lines(std::string_view key, const std::vector<Value>& values)
    {
        if (!values.empty()) {
            begin(key);
            append_list(values, "\n    ", ",\n    ", "\n  ");
        }
    }

private:
    /// `key` is one of our own, which need no escapes.
    void begin(std::string_view key)
    {
        separate();
        json_ += '"';
        json_ += key;
        json_ += "\": ";
    }

    void separate()
    {
        if (members_ == Members::on_a_line_each) {
            json_ += first_ ? "\n  " : ",\n  ";
        } else if (!first_) {
            json_ += ", ";
        }
        first_ = false;
    }

    template <class Value> static bool is_empty(const Value& value) { return value.empty(); }
    static bool is_empty(bool value) { return !value; }
    template <class Value> static bool is_empty(const std::optional<Value>& value)
    {
        return !value.has_value();
    }

    template <class Record> void append(const Record& record) { append_json(json_, record); }
    void append(const std::string& text) { append_json(json_, std::string_view(text)); }
    void append(const Date& date) { append_json(json_, std::string_view(date.text)); }
    void append(bool value) { json_ += value ? "true" : "false"; }
    void append(std::uint64_t number) { append_number(number); }
    void append(double number) { append_number(number); }
    template <class Value> void append(const std::optional<Value>& value) { append(*value); }
    template <class Kind> void append(const Id<Kind>& id) { append(id.text); }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void append(const Enum& value)
    {
        append_json(json_, term_for(value));
    }

    template <class Value> void append(const std::vector<Value>& values)
    {
        append_list(values, "", ", ", "");
    }

    void append(const std::map<std::string, std::string>& texts)
    {
        JsonObject object(json_);
        for (const auto& [key, text] : texts) {
            object.add_text(key, text);
        }
    }

    template <class Value>
    void append_list(
        const std::vector<Value>& values, std::string_view before, std::string_view between,
        std::string_view behind)
    {
        json_ += '[';
        json_ += before;
        bool later = false;
        for (const auto& value : values) {
            json_ += later ? between : "";
            append(value);
            later = true;
        }
        json_ += behind;
        json_ += ']';
    }

    template <class Number> void append_number(Number number)
    {
        char digits[32]; // the shortest that is read back as the same
        const auto written = std::to_chars(digits, digits + sizeof digits, number);
        json_.append(digits, written.ptr);
    }

    std::string& json_;
    Members members_;
    bool first_ = true;
};

} // namespace hearsay
