#include "read/lexicon.hpp"

#include <algorithm>
#include <utility>

#include "base/nearest.hpp"
#include "read/built_in_lexicons.hpp"
#include "read/file.hpp"
#include "read/word_file.hpp"

namespace hearsay {
namespace {

/// Reads one lexicon.
class LexiconReader : private WordFile {
public:
    explicit LexiconReader(const std::string& name) : WordFile(name) {}

    Lexicon read(JsonValue root) const
    {
        Lexicon lexicon;
        require(root, JsonType::object, "an object");
        for (const auto value : root) {
            read_key(value, lexicon);
        }
        if (lexicon.language.empty()) {
            fail(root, "`language` is missing");
        }
        if (!root.find("lexicon")) {
            fail(root, "`lexicon` is missing: it says that this is one");
        }
        return lexicon;
    }

private:
    void read_key(JsonValue value, Lexicon& lexicon) const
    {
        const auto key = value.key();
        if (key == "lexicon") {
            require_version(value);
        } else if (key == "language") {
            lexicon.language = word(value);
        } else if (key == "inflection") {
            lexicon.inflection = inflection_of(value);
        } else if (key == "irregular") {
            read_irregular(value, lexicon);
        } else if (key == "classes") {
            read_classes(value, lexicon);
        } else {
            fail(value, "unknown key, expected language, inflection, irregular or classes");
        }
    }

    Inflection inflection_of(JsonValue value) const
    {
        const auto term = word(value);
        if (term == "indonesian") {
            return Inflection::indonesian;
        }
        if (term == "english") {
            return Inflection::english;
        }
        if (term != "none") {
            fail(value, "found '" + term + "', expected indonesian, english or none");
        }
        return Inflection::none;
    }

    void read_irregular(JsonValue value, Lexicon& lexicon) const
    {
        require(value, JsonType::array, "an array");
        for (const auto list : value) {
            const auto forms = words(list);
            auto& verb = lexicon.irregular.emplace_back();
            if (forms.size() != verb.size()) {
                fail(list, "expected four forms: say, says, said, saying");
            }
            std::ranges::copy(forms, verb.begin());
        }
    }

    void read_classes(JsonValue value, Lexicon& lexicon) const
    {
        require(value, JsonType::object, "an object");
        for (const auto list : value) {
            const std::string name(list.key());
            const auto word_class = word_class_named(name);
            if (!word_class) {
                fail(list, "unknown class" + did_you_mean(name, word_class_names));
            }
            require(list, JsonType::array, "an array of words");
            for (const auto entry : list) {
                lexicon.entries.push_back({*word_class, phrase(entry)});
            }
        }
    }

    std::string phrase(JsonValue value) const
    {
        auto words = word(value);
        if (words.front() == ' ' || words.back() == ' ' || words.find("  ") != std::string::npos) {
            fail(value, "found '" + words + "', expected single blanks between words only");
        }
        return words;
    }
};

} // namespace

Lexicon parse_lexicon(std::string_view text, const std::string& name)
{
    const auto tree = tree_of(text, name);
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
