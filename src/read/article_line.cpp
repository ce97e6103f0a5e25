#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "base/text.hpp"
#include "read/article_texts.hpp"
#include "read/json_value.hpp"
#include "read/texts.hpp"

namespace hearsay {
namespace {

constexpr std::string_view mended = ": is not UTF-8, what is wrong was replaced by U+FFFD";

std::string stem_of(const RawArticle& raw)
{
    const auto stem = raw.file == "-" ? "stdin" : std::filesystem::path(raw.file).stem().string();
    return raw.line == 0 ? stem : fmt::format("{}:{}", stem, raw.line);
}

std::string string_at(JsonValue object, std::string_view key)
{
    const auto value = object.find(key);
    return value && value->is(JsonType::string) ? std::string(value->text()) : std::string();
}

std::vector<std::string> authors_at(JsonValue object)
{
    std::vector<std::string> authors;
    const auto value = object.find("authors");
    if (value && value->is(JsonType::string)) {
        authors.emplace_back(value->text());
    }
    if (value && value->is(JsonType::array)) {
        for (const auto author : *value) {
            if (author.is(JsonType::string)) {
                authors.emplace_back(author.text());
            }
        }
    }
    return authors;
}

KnownArticle known_in(JsonValue object, const RawArticle& raw)
{
    KnownArticle known;
    known.id = string_at(object, "id");
    if (const auto id = object.find("id"); id && id->is(JsonType::natural)) {
        known.id = std::to_string(id->integer());
    }
    if (known.id.empty()) {
        known.id = stem_of(raw);
    }
    known.language = string_at(object, "lang");
    known.outlet = string_at(object, "outlet");
    known.url = string_at(object, "url");
    known.title = string_at(object, "title");
    known.published = string_at(object, "published");
    known.authors = authors_at(object);
    return known;
}

/// The text of one line of a `.jsonl`; nothing, after a report, if it is no article.
std::optional<ArticleText> article_of_line(const RawArticle& raw, const OnTrouble& trouble)
{
    const bool sound = first_invalid_utf8(raw.bytes) == std::string_view::npos;
    if (!sound) {
        trouble(place_of(raw) + std::string(mended));
    }
    JsonTree tree;
    if (const auto error = tree.parse(sound ? raw.bytes : mended_utf8(raw.bytes))) {
        trouble(fmt::format("{}: left out, no JSON: {}", place_of(raw), one_line(error->message)));
        return std::nullopt;
    }
    const JsonValue root(tree, 0);
    const auto text = root.is(JsonType::object) ? root.find("text") : std::nullopt;
    if (!text || !text->is(JsonType::string)) {
        trouble(
            place_of(raw) + ": left out, expected an object with the strings \"id\" and \"text\"");
        return std::nullopt;
    }
    return ArticleText{known_in(root, raw), std::string(text->text()), ""};
}

} // namespace

std::string place_of(const RawArticle& raw)
{
    return raw.line == 0 ? one_line(raw.file) : fmt::format("{}:{}", one_line(raw.file), raw.line);
}

std::optional<ArticleText>
article_in(const RawArticle& raw, const OnTrouble& trouble, TextHash hash)
{
    auto article = raw.line != 0 ? article_of_line(raw, trouble)
                                 : std::optional(ArticleText{{}, raw.bytes, ""});
    if (!article) {
        return std::nullopt;
    }
    if (raw.line == 0) {
        article->known.id = stem_of(raw);
    }
    if (article->text.find('\0') != std::string::npos) {
        trouble(place_of(raw) + ": left out, no text: it has NUL bytes");
        return std::nullopt;
    }
    if (article->text.find_first_not_of(" \t\r\n") == std::string::npos) {
        trouble(place_of(raw) + ": left out, empty");
        return std::nullopt;
    }
    if (hash == TextHash::wanted) {
        article->sha256 = sha256_of(article->text);
    }
    if (first_invalid_utf8(article->text) != std::string_view::npos) {
        trouble(place_of(raw) + std::string(mended));
        article->text = mended_utf8(article->text);
    }
    return article;
}

} // namespace hearsay
