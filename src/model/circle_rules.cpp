#include "model/circle_rules.hpp"

#include <string>
#include <string_view>

#include "model/circles.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_named = 6;

template <class Kind>
std::uint32_t number_of(const Dossier& dossier, RecordKind kind, const Id<Kind>& id)
{
    const auto found = dossier.find(id.text);
    return found && found->kind == kind ? found->number : no_record;
}

template <class Kind>
std::vector<std::uint32_t>
numbers_of(const Dossier& dossier, RecordKind kind, const std::optional<Id<Kind>>& id)
{
    return id ? std::vector{number_of(dossier, kind, *id)} : std::vector<std::uint32_t>();
}

template <class Kind>
std::vector<std::uint32_t>
numbers_of(const Dossier& dossier, RecordKind kind, const std::vector<Id<Kind>>& ids)
{
    std::vector<std::uint32_t> numbers;
    for (const auto& id : ids) {
        numbers.push_back(number_of(dossier, kind, id));
    }
    return numbers;
}

/// `'a' -> 'b' -> 'a'`.
std::string drawing_of(const Dossier& dossier, RecordKind kind, std::span<const std::uint32_t> path)
{
    std::string text;
    for (std::size_t at = 0; at < path.size(); ++at) {
        if (path.size() > most_named && at == most_named / 2) {
            at = path.size() - most_named / 2;
            text += "… -> ";
        }
        text += quoted(id_of(dossier, {kind, path[at]})) + " -> ";
    }
    text += quoted(id_of(dossier, {kind, path.front()}));
    if (path.size() > most_named) {
        text += " (" + std::to_string(path.size()) + " records)";
    }
    return text;
}

/// One key by which records of one kind refer to others of their kind.
struct Relation {
    RecordKind kind;
    std::string_view key;
    bool is_list;
};

template <class Record, class Reference>
void add_circles_of(
    const Dossier& dossier, const Relation& relation, const std::vector<Record>& records,
    Reference Record::*reference, std::vector<Breach>& breaches)
{
    References references;
    references.reserve(records.size());
    for (const auto& record : records) {
        references.push_back(numbers_of(dossier, relation.kind, record.*reference));
    }
    const std::string key(relation.key);
    find_circles(references, [&](std::span<const std::uint32_t> path, std::size_t number) {
        const auto pointer =
            relation.is_list ? "/" + key + "/" + std::to_string(number) : "/" + key;
        breaches.push_back(
            {{relation.kind, path.back()},
             pointer,
             "circle of '" + key + "': " + drawing_of(dossier, relation.kind, path) +
                 ", expected none; drop one of these references"});
    });
}

} // namespace

void add_circles(const Dossier& dossier, std::vector<Breach>& breaches)
{
    add_circles_of(
        dossier, {RecordKind::organization, "parent", false}, dossier.organizations(),
        &Organization::parent, breaches);
    add_circles_of(
        dossier, {RecordKind::article, "copy_of", false}, dossier.articles(), &Article::copy_of,
        breaches);
    add_circles_of(
        dossier, {RecordKind::claim, "implies", true}, dossier.claims(), &Claim::implies, breaches);
}

} // namespace hearsay
