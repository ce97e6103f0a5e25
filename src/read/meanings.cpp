#include "read/meanings.hpp"

#include <utility>
#include <vector>

#include "read/built_in.hpp"
#include "read/word_file.hpp"

namespace hearsay {
namespace {

using NumbersByLanguage = std::map<std::string, std::map<std::string, double>>;

class MeaningsReader : private WordFile {
public:
    explicit MeaningsReader(const std::string& name) : WordFile(name) {}

    Meanings read(JsonValue root)
    {
        require(root, JsonType::object, "an object");
        if (!root.find("meanings")) {
            fail(root, "expected the key `meanings`");
        }
        for (const auto value : root) {
            read_key(value);
        }
        return std::move(meanings_);
    }

private:
    void read_key(JsonValue value)
    {
        const auto key = value.key();
        if (key == "meanings") {
            require_version(value);
        } else if (key == "light") {
            meanings_.light = by_language(value);
        } else if (key == "pointing") {
            meanings_.pointing = by_language(value);
        } else if (key == "negations") {
            meanings_.negations = by_language(value);
        } else if (key == "numbers") {
            meanings_.numbers = numbers(value);
        } else if (key == "multipliers") {
            meanings_.multipliers = numbers(value);
        } else if (key == "same" || key == "markers") {
            read_rows(value, key == "markers");
        } else if (key == "opposites") {
            read_opposites(value);
        } else if (key == "turning") {
            meanings_.turning = words(value);
        } else {
            fail(
                value, "unknown key, expected `light`, `pointing`, `negations`, `numbers`, "
                       "`multipliers`, `same`, `markers`, `opposites` or `turning`");
        }
    }

    void read_rows(JsonValue value, bool are_markers)
    {
        require(value, JsonType::array, "an array of meanings");
        for (const auto row : value) {
            meanings_.same.push_back({by_language(row), are_markers});
        }
    }

    void read_opposites(JsonValue value)
    {
        require(value, JsonType::array, "an array of lists of words");
        for (const auto list : value) {
            meanings_.opposites.push_back(words(list));
        }
    }

    WordsByLanguage by_language(JsonValue value) const
    {
        require(value, JsonType::object, "an object of languages");
        WordsByLanguage read;
        for (const auto language : value) {
            read[std::string(language.key())] = words(language);
        }
        return read;
    }

    NumbersByLanguage numbers(JsonValue value) const
    {
        require(value, JsonType::object, "an object of languages");
        NumbersByLanguage read;
        for (const auto language : value) {
            require(language, JsonType::object, "an object of words with numbers");
            for (const auto word : language) {
                const auto number = real_number(word);
                if (!number) {
                    fail(word, "found " + described(word) + ", expected a number");
                }
                read[std::string(language.key())][std::string(word.key())] = *number;
            }
        }
        return read;
    }

    Meanings meanings_;
};

} // namespace

Meanings parse_meanings(std::string_view text, const std::string& name)
{
    const auto tree = tree_of(text, name);
    return MeaningsReader(name).read(JsonValue(tree, 0));
}

Meanings built_in_meanings()
{
    return parse_meanings(built_in_meanings_file(), "schema/meanings.json");
}

} // namespace hearsay
