#include "text/draft_ids.hpp"

#include <fmt/format.h>

#include "base/slug.hpp"
#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::size_t digits_of_text = 8;
constexpr std::size_t digits_alone = 12; // where neither outlet nor day tell articles apart

/// FNV-1a (Fowler, Noll, Vo), for names that no Latin letters can stand for.
std::uint64_t hash_of(std::string_view bytes)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    }
    return hash;
}

std::string slug_or_hash(std::string_view name)
{
    auto slug = slug_of(name);
    return slug.empty() ? fmt::format("n{:016x}", hash_of(name)) : slug;
}

bool is_full_name(std::string_view slug)
{
    return slug.find('-') != std::string_view::npos;
}

std::string digits(const ArticleText& text, std::size_t count)
{
    return text.sha256.substr(0, count);
}

} // namespace

std::string
article_id(const ArticleText& text, const Masthead& masthead, const Gazetteer& gazetteer)
{
    if (masthead.outlet.empty()) {
        return "article-" + digits(text, digits_alone);
    }
    const auto* const outlet = gazetteer.outlet(masthead.outlet);
    auto id = outlet == nullptr ? slug_or_hash(masthead.outlet) : slug_or_hash(outlet->id.text);
    if (!masthead.published.date) {
        return id + "-" + digits(text, digits_alone);
    }
    const auto day = masthead.published.date->text.substr(0, 10);
    return id + "-" + slug_or_hash(day) + "-" + digits(text, digits_of_text);
}

std::string speaker_id(
    std::string_view name, SpeakerKind kind, bool named, const ArticleText& text,
    const Gazetteer& gazetteer)
{
    auto slug = slug_or_hash(name);
    if (named && kind == SpeakerKind::organization) {
        return "voice/" + slug;
    }
    const bool one_article = !named || kind != SpeakerKind::person || !is_full_name(slug);
    if (one_article) {
        return slug + "/" + digits(text, digits_of_text);
    }
    const bool taken = gazetteer.has_id(slug);
    return taken ? "person/" + slug : slug;
}

std::string organization_id(std::string_view name)
{
    return "org/" + slug_or_hash(name);
}

std::string outlet_id(std::string_view name)
{
    return "outlet/" + slug_or_hash(name);
}

} // namespace hearsay
