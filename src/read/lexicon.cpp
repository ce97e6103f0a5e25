#include "read/lexicon.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/error.hpp"
#include "base/nearest.hpp"
#include "read/built_in_lexicons.hpp"
#include "read/file.hpp"
#include "read/json_value.hpp"

namespace hearsay {
namespace {

/// Reads one lexicon; `fail` names the file and the place within it.
class LexiconReader {
public:
    explicit LexiconReader(const std::string& name) : name_(name) {}

    Lexicon read(JsonValue root) const
    {
        Lexicon lexicon;
        require(root, "", JsonType::object, "an object");
        for (const auto value : root) {
            read_key(value, lexicon);
        }
        if (lexicon.language.empty()) {
            fail("", "`language` is missing");
        }
        if (!root.find("lexicon")) {
            fail("", "`lexicon` is missing: it says that this is one");
        }
        return lexicon;
    }

private:
    [[noreturn]] void fail(const std::string& pointer, const std::string& problem) const
    {
        Location where;
        where.file = name_;
        where.pointer = pointer;
        throw InputError(where, problem);
    }

    void require(
        JsonValue value, const std::string& pointer, JsonType type,
        const std::string& expected) const
    {
        if (!value.is(type)) {
            fail(pointer, "expected " + expected);
        }
    }

    void read_key(JsonValue value, Lexicon& lexicon) const
    {
        const std::string key(value.key());
        const auto pointer = "/" + key;
        if (key == "lexicon") {
            if (!value.is(JsonType::natural) || value.integer() != 1) {
                fail(pointer, "expected 1, the only version there is");
            }
        } else if (key == "language") {
            lexicon.language = words_of(value, pointer);
        } else if (key == "inflection") {
            lexicon.inflection = inflection_of(words_of(value, pointer), pointer);
        } else if (key == "irregular") {
            read_irregular(value, pointer, lexicon);
        } else if (key == "classes") {
            read_classes(value, pointer, lexicon);
        } else {
            fail(pointer, "unknown key, expected language, inflection, irregular or classes");
        }
    }

    std::string words_of(JsonValue value, const std::string& pointer) const
    {
        require(value, pointer, JsonType::string, "a string");
        if (value.text().empty()) {
            fail(pointer, "empty, expected a word");
        }
        return std::string(value.text());
    }

    Inflection inflection_of(const std::string& term, const std::string& pointer) const
    {
        if (term == "indonesian") {
            return Inflection::indonesian;
        }
        if (term == "english") {
            return Inflection::english;
        }
        if (term != "none") {
            fail(pointer, "found '" + term + "', expected indonesian, english or none");
        }
        return Inflection::none;
    }

    void read_irregular(JsonValue value, const std::string& pointer, Lexicon& lexicon) const
    {
        require(value, pointer, JsonType::array, "an array");
        for (const auto forms : value) {
            const auto place = pointer + "/" + std::to_string(forms.place());
            require(forms, place, JsonType::array, "an array of four forms");
            if (forms.size() != 4) {
                fail(place, "expected four forms: say, says, said, saying");
            }
            std::size_t number = 0;
            auto& verb = lexicon.irregular.emplace_back();
            for (const auto form : forms) {
                verb.at(number++) = words_of(form, place);
            }
        }
    }

    void read_classes(JsonValue value, const std::string& pointer, Lexicon& lexicon) const
    {
        require(value, pointer, JsonType::object, "an object");
        for (const auto list : value) {
            const std::string name(list.key());
            const auto place = pointer + "/" + name;
            const auto word_class = word_class_named(name);
            if (!word_class) {
                fail(place, "unknown class" + did_you_mean(name, word_class_names));
            }
            require(list, place, JsonType::array, "an array of words");
            for (const auto words : list) {
                add_entry(words, place, *word_class, lexicon);
            }
        }
    }

    void add_entry(
        JsonValue value, const std::string& place, WordClass word_class, Lexicon& lexicon) const
    {
        const auto pointer = place + "/" + std::to_string(value.place());
        auto words = words_of(value, pointer);
        const bool capital =
            std::ranges::any_of(words, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
        if (capital) {
            fail(pointer, "found '" + words + "', expected it in lower case");
        }
        if (words.front() == ' ' || words.back() == ' ' || words.find("  ") != std::string::npos) {
            fail(pointer, "found '" + words + "', expected single blanks between words only");
        }
        lexicon.entries.push_back({word_class, std::move(words)});
    }

    std::string name_;
};

} // namespace

Lexicon parse_lexicon(std::string_view text, const std::string& name)
{
    JsonTree tree;
    if (const auto error = tree.parse(text)) {
        Location where;
        where.file = name;
        throw InputError(where, error->message);
    }
    return LexiconReader(name).read(JsonValue(tree, 0));
}

Lexicon read_lexicon(const std::string& path)
{
    return parse_lexicon(contents_of(path), path);
}

std::vector<Lexicon> built_in_lexicons()
{
    std::vector<Lexicon> lexicons;
    for (const auto& file : built_in_lexicon_files) {
        lexicons.push_back(parse_lexicon(file.text, std::string(file.name)));
    }
    return lexicons;
}

} // namespace hearsay
