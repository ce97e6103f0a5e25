#include "match/same_names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include <fmt/core.h>

#include "base/text.hpp"
#include "match/name_form.hpp"
#include "model/terms.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_with_key = 50; // records that share a key: more follow a pattern
constexpr double gain_of_context = 0.08;
constexpr double least_proposed = 0.6;
constexpr double most_if_described = 0.7; // one report is not another
constexpr std::size_t words_of_role = 2;  // `chairman` alone says nothing

/// What one record is called, and what is known of it.
struct Bearer {
    bool named = true;
    Named kind = Named::body;
    std::string sort;          // of a speaker its kind
    bool is_described = false; // not named but described: `laporan`, `warga desa`
    std::string country;
    std::vector<NameForm> names;
    std::string listed_as; // id in the gazetteer
    std::set<std::string> addresses;
    std::string wikidata;
    std::set<std::string> domains;
    std::set<std::string> role;          // its words
    std::set<std::string> organizations; // that it speaks for or belongs to
};

/// The gazetteer's ids by every name that it has for them.
using Listing = std::unordered_map<std::string, std::string>;

template <class Record> Listing listing_of(const std::vector<Record>* records)
{
    Listing listing;
    for (const auto& record : records == nullptr ? std::vector<Record>() : *records) {
        const auto add = [&](const std::string& name) {
            const auto form = name_form_of(name);
            listing.try_emplace(form.is_acronym ? name : form.together, record.id.text);
        };
        add(record.name);
        std::ranges::for_each(record.aliases, add);
    }
    return listing;
}

void add_address(Bearer& bearer, std::string address)
{
    for (const std::string_view start : {"https://", "http://", "www."}) {
        if (address.starts_with(start)) {
            address.erase(0, start.size());
        }
    }
    while (address.ends_with('/')) {
        address.pop_back();
    }
    const auto entity = address.rfind("/Q");
    if (address.starts_with("wikidata.org/") && entity != std::string::npos) {
        address = "wikidata.org/wiki" + address.substr(entity);
        bearer.wikidata = address;
    }
    bearer.addresses.insert(std::move(address));
}

template <class Record> Bearer bearer_of(const Record& record, const Listing& listing)
{
    Bearer bearer;
    bearer.names.push_back(name_form_of(record.name));
    for (const auto& alias : record.aliases) {
        bearer.names.push_back(name_form_of(alias));
    }
    for (const auto& name : bearer.names) {
        const auto listed = listing.find(name.is_acronym ? name.written : name.together);
        if (listed != listing.end() && bearer.listed_as.empty()) {
            bearer.listed_as = listed->second;
        }
    }
    for (const auto& address : record.same_as) {
        add_address(bearer, address);
    }
    return bearer;
}

Bearer bearer_of_outlet(const Outlet& outlet, const Listing& listing)
{
    auto bearer = bearer_of(outlet, listing);
    bearer.named = outlet.named;
    bearer.country = outlet.country;
    bearer.domains.insert(outlet.domains.begin(), outlet.domains.end());
    return bearer;
}

Bearer bearer_of_speaker(const Speaker& speaker, const Listing& listing)
{
    const bool is_person = speaker.kind == SpeakerKind::person;
    auto bearer = bearer_of(speaker, is_person ? Listing() : listing);
    bearer.named = speaker.named;
    bearer.kind = is_person ? Named::person : Named::body;
    bearer.sort = term_for(speaker.kind);
    bearer.is_described =
        speaker.kind == SpeakerKind::document || speaker.kind == SpeakerKind::group;
    const auto role = name_form_of(speaker.role).words;
    bearer.role.insert(role.begin(), role.end());
    for (const auto* ties : {&speaker.speaks_for, &speaker.affiliation}) {
        for (const auto& tie : *ties ? **ties : std::vector<Tie>()) {
            bearer.organizations.insert(tie.organization.text);
        }
    }
    return bearer;
}

std::vector<Bearer> bearers_of(const Dossier& dossier, RecordKind kind, const KnownNames& known)
{
    std::vector<Bearer> bearers;
    if (kind == RecordKind::outlet) {
        const auto listing = listing_of(known.outlets);
        for (const auto& outlet : dossier.outlets()) {
            bearers.push_back(bearer_of_outlet(outlet, listing));
        }
        return bearers;
    }
    const auto listing = listing_of(known.organizations);
    if (kind == RecordKind::organization) {
        for (const auto& organization : dossier.organizations()) {
            bearers.push_back(bearer_of(organization, listing));
            bearers.back().country = organization.country;
        }
        return bearers;
    }
    for (const auto& speaker : dossier.speakers()) {
        bearers.push_back(bearer_of_speaker(speaker, listing));
    }
    return bearers;
}

/// Whether nothing that their names say could make them one.
bool are_apart(const Bearer& one, const Bearer& other)
{
    const auto differ = [](const std::string& left, const std::string& right) {
        return !left.empty() && !right.empty() && left != right;
    };
    return !one.named || !other.named || one.sort != other.sort ||
           differ(one.country, other.country) || differ(one.listed_as, other.listed_as) ||
           differ(one.wikidata, other.wikidata);
}

/// Something that both have; empty if nothing.
std::string shared(const std::set<std::string>& one, const std::set<std::string>& other)
{
    const auto found =
        std::ranges::find_if(one, [&](const std::string& each) { return other.contains(each); });
    return found == one.end() ? std::string() : *found;
}

/// Whether `name` is short for another of `names`, as `US` is for `United States`: then it is short
/// for nobody else's.
bool is_spelled_out(const NameForm& name, const std::vector<NameForm>& names)
{
    return name.is_acronym && std::ranges::any_of(names, [&](const NameForm& longer) {
               return longer.words.size() >= 2 && longer.initials == name.together;
           });
}

NameLikeness best_of_names(const Bearer& one, const Bearer& other)
{
    NameLikeness best;
    for (const auto& name : one.names) {
        for (const auto& there : other.names) {
            auto likeness = likeness_of(name, there, one.kind);
            const auto borrowed = [&] {
                return name.is_acronym != there.is_acronym &&
                       (is_spelled_out(name, one.names) || is_spelled_out(there, other.names));
            };
            if (likeness.score > best.score && !borrowed()) {
                likeness.reason +=
                    fmt::format(": {} and {}", one_line(name.written), one_line(there.written));
                best = std::move(likeness);
            }
        }
    }
    return best;
}

NameLikeness likeness_of(const Bearer& one, const Bearer& other)
{
    if (are_apart(one, other)) {
        return {};
    }
    if (const auto address = shared(one.addresses, other.addresses); !address.empty()) {
        return {0.99, "the same address: " + one_line(address)};
    }
    if (!one.listed_as.empty() && one.listed_as == other.listed_as) {
        return {0.98, "the gazetteer lists both names as one: " + one.listed_as};
    }
    if (const auto domain = shared(one.domains, other.domains); !domain.empty()) {
        return {0.97, "the same domain: " + one_line(domain)};
    }
    auto best = best_of_names(one, other);
    if (one.is_described) {
        best.score = std::min(best.score, most_if_described);
        return best;
    }
    const auto organization = shared(one.organizations, other.organizations);
    const bool same_role = one.role.size() >= words_of_role && one.role == other.role;
    if (best.score > 0 && (same_role || !organization.empty())) {
        best.score = std::min(0.98, best.score + gain_of_context);
        best.reason += same_role ? ", with the same role" : ", both of " + one_line(organization);
    }
    return best;
}

/// Pairs that have a key in common.
std::set<std::pair<std::uint32_t, std::uint32_t>> pairs_of(const std::vector<Bearer>& bearers)
{
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_key;
    const auto add = [&](const std::string& key, std::uint32_t number) {
        auto& list = by_key[key];
        if (list.empty() || list.back() != number) {
            list.push_back(number);
        }
    };
    for (std::uint32_t number = 0; number < bearers.size(); ++number) {
        const auto& bearer = bearers[number];
        for (const auto& name : bearer.names) {
            for (const auto& key :
                 bearer.named ? keys_of(name, bearer.kind) : std::vector<std::string>()) {
                add(key, number);
            }
        }
        for (const auto* marks : {&bearer.addresses, &bearer.domains}) {
            for (const auto& mark : *marks) {
                add("@" + mark, number);
            }
        }
        if (!bearer.listed_as.empty()) {
            add("#" + bearer.listed_as, number);
        }
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (const auto& [key, numbers] : by_key) {
        for (std::size_t later = 1; later < numbers.size(); ++later) {
            const auto first = later - std::min(later, most_with_key);
            for (auto earlier = first; earlier < later; ++earlier) {
                pairs.emplace(numbers[earlier], numbers[later]);
            }
        }
    }
    return pairs;
}

} // namespace

std::vector<Likely> same_names(const Dossier& dossier, RecordKind kind, const KnownNames& known)
{
    const auto bearers = bearers_of(dossier, kind, known);
    std::vector<Likely> likely;
    for (const auto& [one, other] : pairs_of(bearers)) {
        auto likeness = likeness_of(bearers[one], bearers[other]);
        if (likeness.score >= least_proposed) {
            likely.push_back({one, other, likeness.score, std::move(likeness.reason)});
        }
    }
    const auto apart = [&](std::uint32_t one, std::uint32_t other) {
        return are_apart(bearers[one], bearers[other]);
    };
    return sound_links(std::move(likely), static_cast<std::uint32_t>(bearers.size()), apart);
}

} // namespace hearsay
