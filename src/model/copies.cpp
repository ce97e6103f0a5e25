#include "model/copies.hpp"

#include "model/circles.hpp"

namespace hearsay {
namespace {

std::uint32_t copied_by(const Dossier& dossier, const Article& article)
{
    const auto found = article.copy_of ? dossier.find(article.copy_of->text) : std::nullopt;
    return found && found->kind == RecordKind::article ? found->number : no_record;
}

/// The articles from `number` on that are not yet judged, each the copy of the next. They are left
/// pointing at themselves, so that a circle ends the way.
std::vector<std::uint32_t>
way_from(std::uint32_t number, const Dossier& dossier, std::vector<std::uint32_t>& original)
{
    std::vector<std::uint32_t> way;
    while (number != no_record && original[number] == no_record) {
        way.push_back(number);
        original[number] = number;
        number = copied_by(dossier, dossier.articles()[number]);
    }
    return way;
}

} // namespace

std::vector<std::uint32_t> originals_of(const Dossier& dossier)
{
    const auto& articles = dossier.articles();
    std::vector<std::uint32_t> original(articles.size(), no_record);
    for (std::uint32_t number = 0; number < articles.size(); ++number) {
        const auto way = way_from(number, dossier, original);
        if (way.empty()) {
            continue;
        }
        const auto copied = copied_by(dossier, articles[way.back()]);
        const auto root = copied == no_record ? way.back() : original[copied];
        for (const auto article : way) {
            original[article] = root;
        }
    }
    return original;
}

} // namespace hearsay
