#include "support/laid_out.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <sstream>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "write/json_records.hpp"

namespace hearsay::test {
namespace {

using Json = nlohmann::ordered_json;

/// Writes JSON as no tool would, but a hand might.
class Wrapper {
public:
    enum class Gaps { anywhere, in_line };

    Wrapper(std::mt19937_64& engine, Gaps gaps) : engine_(engine), gaps_(gaps) {}

    std::string write(const Json& value)
    {
        out_.clear();
        write_value(value);
        return out_;
    }

private:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }

    void gap()
    {
        constexpr std::array<std::string_view, 8> gaps{"", "",   "",    " ",
                                                       "", "\t", "\n ", "\n\n    "};
        out_ += gaps[below(gaps_ == Gaps::anywhere ? gaps.size() : 6)];
    }

    void write_value(const Json& value)
    {
        if (value.is_string()) {
            write_string(value.get<std::string>());
        } else if (value.is_structured()) {
            write_container(value);
        } else {
            out_ += value.dump();
        }
    }

    void write_string(const std::string& text)
    {
        for (const auto letter : Json(text).dump()) {
            const bool plain = letter >= 'a' && letter <= 'z' && !out_.ends_with('\\');
            if (plain && below(40) == 0) {
                constexpr std::string_view digits = "0123456789abcdef";
                out_ += "\\u00";
                out_ += digits[static_cast<std::size_t>(letter) / 16];
                out_ += digits[static_cast<std::size_t>(letter) % 16];
            } else {
                out_ += letter;
            }
        }
    }

    void write_container(const Json& container)
    {
        std::vector<std::size_t> order(container.size());
        for (std::size_t number = 0; number < order.size(); ++number) {
            order[number] = number;
        }
        if (container.is_object() && below(2) == 0) {
            std::ranges::shuffle(order, engine_);
        }
        out_ += container.is_object() ? '{' : '[';
        gap();
        for (std::size_t place = 0; place < order.size(); ++place) {
            const auto part = std::next(container.begin(), static_cast<long>(order[place]));
            if (container.is_object()) {
                write_string(part.key());
                gap();
                out_ += ':';
                gap();
            }
            write_value(*part);
            gap();
            out_ += place + 1 == order.size() ? "" : ",";
            gap();
        }
        out_ += container.is_object() ? '}' : ']';
    }

    std::mt19937_64& engine_;
    Gaps gaps_;
    std::string out_;
};

std::string wrapped_lines(const Records& records, std::mt19937_64& engine)
{
    std::vector<std::vector<std::string>> lines;
    std::istringstream written(json_lines_of(records));
    for (std::string line; std::getline(written, line);) {
        const auto json = Json::parse(line);
        if (lines.empty() || Json::parse(lines.back().back()).at("type") != json.at("type")) {
            lines.emplace_back();
        }
        lines.back().push_back(Wrapper(engine, Wrapper::Gaps::in_line).write(json));
    }
    std::string text = lines.front().front();
    lines.erase(lines.begin());
    while (!lines.empty()) {
        const auto kind = lines.begin() + static_cast<long>(engine() % lines.size());
        text += (engine() % 5 == 0 ? "\n \n" : "\n") + kind->front();
        kind->erase(kind->begin());
        if (kind->empty()) {
            lines.erase(kind);
        }
    }
    return text + "\n";
}

std::string written_by(Hand hand, const Records& records, std::mt19937_64& engine)
{
    const auto json = Json::parse(json_document_of(records));
    switch (hand) {
    case Hand::hearsay:
        return json_document_of(records);
    case Hand::compact:
        return json.dump() + "\n";
    case Hand::expanded:
        return json.dump(4) + "\n";
    case Hand::wrapped:
        return Wrapper(engine, Wrapper::Gaps::anywhere).write(json) + "\n";
    case Hand::bulk:
        return json_lines_of(records);
    case Hand::wrapped_bulk:
        return wrapped_lines(records, engine);
    }
    return {};
}

std::string with_windows_line_ends(const std::string& text)
{
    std::string changed;
    for (const auto letter : text) {
        changed += letter == '\n' ? "\r\n" : std::string(1, letter);
    }
    return changed;
}

} // namespace

std::string laid_out(const Records& records, Hand hand, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    auto text = written_by(hand, records, engine);
    if (engine() % 4 == 0) {
        text.pop_back();
    }
    if (engine() % 4 == 0) {
        text = with_windows_line_ends(text);
    }
    return engine() % 8 == 0 ? "\xEF\xBB\xBF" + text : text;
}

} // namespace hearsay::test
