#include "read/page_words.hpp"

#include <algorithm>
#include <vector>

#include "base/nearest.hpp"
#include "read/built_in.hpp"
#include "read/word_file.hpp"

namespace hearsay {
namespace {

constexpr std::size_t months_in_a_year = 12;
constexpr std::size_t days_in_a_week = 7;

/// Reads one section; `fail` names the file and the place in it.
class PageReader : private WordFile {
public:
    explicit PageReader(const std::string& name) : WordFile(name) {}

    PageWords read(JsonValue root)
    {
        require(root, JsonType::object, "an object");
        for (const auto value : root) {
            read_key(value);
        }
        if (!root.find("pages") || page_.language.empty()) {
            fail(root, "expected the keys `pages` and `language`");
        }
        return std::move(page_);
    }

private:
    void read_key(JsonValue value)
    {
        const auto key = value.key();
        if (key == "pages") {
            require_version(value);
        } else if (key == "language") {
            page_.language = word(value);
        } else if (key == "months") {
            page_.months = lists(value, months_in_a_year);
        } else if (key == "days") {
            page_.days = lists(value, days_in_a_week);
        } else if (key == "function_words") {
            page_.function_words = words(value);
        } else if (key == "zones") {
            read_zones(value);
        } else {
            read_phrases(value);
        }
    }

    void read_phrases(JsonValue value)
    {
        const auto* const name = std::ranges::find(page_class_names, value.key());
        if (name == page_class_names.end()) {
            fail(value, "unknown key" + did_you_mean(value.key(), page_class_names));
        }
        const auto page_class = static_cast<PageClass>(name - page_class_names.begin());
        for (auto& phrase : words(value)) {
            page_.phrases.push_back({page_class, std::move(phrase)});
        }
    }

    std::vector<std::vector<std::string>> lists(JsonValue value, std::size_t size) const
    {
        require(value, JsonType::array, "an array of lists of names");
        if (value.size() != size) {
            fail(value, "expected " + std::to_string(size) + " lists of names");
        }
        std::vector<std::vector<std::string>> read;
        for (const auto list : value) {
            read.push_back(words(list));
        }
        return read;
    }

    void read_zones(JsonValue value)
    {
        require(value, JsonType::object, "an object of zones");
        for (const auto zone : value) {
            require(zone, JsonType::string, "a string as +07:00");
            page_.zones.emplace_back(zone.key(), zone.text());
        }
    }

    PageWords page_;
};

} // namespace

PageWords parse_page_words(std::string_view text, const std::string& name)
{
    const auto tree = tree_of(text, name);
    return PageReader(name).read(JsonValue(tree, 0));
}

std::vector<PageWords> built_in_page_words()
{
    return {
        parse_page_words(built_in_pages_id(), "schema/pages/id.json"),
        parse_page_words(built_in_pages_en(), "schema/pages/en.json")};
}

} // namespace hearsay
