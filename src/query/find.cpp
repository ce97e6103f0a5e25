#include "query/find.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/folded_words.hpp"
#include "base/unique.hpp"

namespace hearsay {
namespace {

/// A text of a record, and where it stands.
struct Place {
    FoundIn in = FoundIn::id;
    std::string_view text;
};

void add_aliases(std::vector<Place>& places, const std::vector<std::string>& aliases)
{
    for (const auto& alias : aliases) {
        places.push_back({FoundIn::alias, alias});
    }
}

template <class Record> void add_names(std::vector<Place>& places, const Record& record)
{
    places.push_back({FoundIn::name, record.name});
    add_aliases(places, record.aliases);
}

/// What is looked at in a record.
std::vector<Place> places_in(const Dossier& dossier, RecordRef record)
{
    std::vector<Place> places{{FoundIn::id, id_of(dossier, record)}};
    switch (record.kind) {
    case RecordKind::organization:
        add_names(places, dossier.organizations()[record.number]);
        break;
    case RecordKind::outlet:
        add_names(places, dossier.outlets()[record.number]);
        break;
    case RecordKind::speaker:
        add_names(places, dossier.speakers()[record.number]);
        break;
    case RecordKind::article:
        places.push_back({FoundIn::name, dossier.articles()[record.number].title});
        break;
    case RecordKind::claim:
        places.push_back({FoundIn::name, dossier.claims()[record.number].text});
        for (const auto& [language, text] : dossier.claims()[record.number].texts) {
            places.push_back({FoundIn::translation, text});
        }
        break;
    case RecordKind::text:
    case RecordKind::attribution:
        break;
    }
    return places;
}

bool has_word(const std::vector<std::string>& words, const std::string& wanted)
{
    return std::ranges::find(words, wanted) != words.end();
}

bool has_beginning(const std::vector<std::string>& words, const std::string& wanted)
{
    return std::ranges::any_of(
        words, [&](const std::string& word) { return word.starts_with(wanted); });
}

/// How the words of one text meet all that are wanted, if they do.
std::optional<FoundAs>
met_by(const std::vector<std::string>& words, const std::vector<std::string>& wanted)
{
    if (words == wanted) {
        return FoundAs::all;
    }
    const auto all = [&](auto has) {
        return std::ranges::all_of(
            wanted, [&](const std::string& word) { return has(words, word); });
    };
    if (all(has_word)) {
        return FoundAs::words;
    }
    return all(has_beginning) ? std::optional(FoundAs::beginnings) : std::nullopt;
}

auto rank_of(const Found& found)
{
    return std::tuple(found.as, found.in, found.words);
}

/// Looks at one record after the other.
class Finder {
public:
    Finder(const Dossier& dossier, const std::vector<std::string>& wanted)
        : dossier_(dossier), wanted_(wanted)
    {
    }

    void look_at(RecordRef record)
    {
        std::optional<Found> best;
        std::optional<Found> first; // where the first word is
        std::vector<bool> met(wanted_.size());
        for (const auto& place : places_in(dossier_, record)) {
            const auto words = folded_words(place.text);
            Found found{record, FoundAs::scattered, place.in, place.text, words.size()};
            mark(met, words);
            if (!first && has_beginning(words, wanted_.front())) {
                first = found;
            }
            if (const auto as = met_by(words, wanted_)) {
                found.as = *as;
                best = best && rank_of(*best) <= rank_of(found) ? best : found;
            }
        }
        const bool scattered = std::ranges::find(met, false) == met.end();
        if (best || scattered) {
            found_.push_back(best ? *best : *first);
        }
    }

    std::vector<Found> sorted()
    {
        std::ranges::sort(found_, {}, [&](const Found& found) {
            return std::tuple_cat(
                rank_of(found), std::tuple(found.record.kind, id_of(dossier_, found.record)));
        });
        return std::move(found_);
    }

private:
    void mark(std::vector<bool>& met, const std::vector<std::string>& words) const
    {
        for (std::size_t place = 0; place < met.size(); ++place) {
            met[place] = met[place] || has_beginning(words, wanted_[place]);
        }
    }

    const Dossier& dossier_;
    const std::vector<std::string>& wanted_;
    std::vector<Found> found_;
};

template <class Each> void for_each_record(const Dossier& dossier, Each each)
{
    const auto every = [&](RecordKind kind, std::size_t count) {
        for (std::uint32_t number = 0; number < count; ++number) {
            each(RecordRef{kind, number});
        }
    };
    every(RecordKind::text, dossier.texts().size());
    every(RecordKind::organization, dossier.organizations().size());
    every(RecordKind::outlet, dossier.outlets().size());
    every(RecordKind::speaker, dossier.speakers().size());
    every(RecordKind::article, dossier.articles().size());
    every(RecordKind::claim, dossier.claims().size());
    every(RecordKind::attribution, dossier.attributions().size());
}

} // namespace

std::vector<Found> find_records(
    const Dossier& dossier, const std::vector<std::string>& words,
    const std::vector<RecordKind>& kinds)
{
    if (words.empty()) {
        return {};
    }
    Finder finder(dossier, words);
    for_each_record(dossier, [&](RecordRef record) {
        if (kinds.empty() || std::ranges::find(kinds, record.kind) != kinds.end()) {
            finder.look_at(record);
        }
    });
    return finder.sorted();
}

std::vector<std::string> vocabulary_of(const Dossier& dossier)
{
    std::vector<std::string> all;
    for_each_record(dossier, [&](RecordRef record) {
        for (const auto& place : places_in(dossier, record)) {
            for (auto& word : folded_words(place.text)) {
                all.push_back(std::move(word));
            }
        }
    });
    std::ranges::sort(all);
    erase_repeats(all);
    return all;
}

} // namespace hearsay
