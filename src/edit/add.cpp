#include "edit/add.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>

#include "base/slug.hpp"
#include "edit/attribution_id.hpp"
#include "edit/mergers.hpp"
#include "edit/named.hpp"
#include "edit/novel.hpp"
#include "edit/refusal.hpp"
#include "edit/unsaid.hpp"
#include "model/id_form.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

using Kinds = std::span<const RecordKind>;

constexpr std::array claims{RecordKind::claim};
constexpr std::array articles{RecordKind::article};
constexpr std::array outlets{RecordKind::outlet};
constexpr std::array speakers{RecordKind::speaker};
constexpr std::array organizations{RecordKind::organization};
constexpr std::array sources{RecordKind::outlet, RecordKind::article, RecordKind::speaker};

/// The words of a record that is to be made.
struct NewName {
    std::string id; // empty: of the name
    std::string name;
};

/// `ID=NAME`, or a name. The `=` of an address is its own.
NewName new_name_in(const std::string& word)
{
    const auto equals = word.find('=');
    const auto before = word.substr(0, equals);
    if (equals == std::string::npos || is_address(word) || !is_id(before)) {
        return {"", word};
    }
    return {before, word.substr(equals + 1)};
}

/// An address as the readable part of an id: its host and the end of its path, without `www.` and
/// `.html`.
std::string slug_of_address(const std::string& address)
{
    auto rest = address.substr(address.find("://") + 3);
    rest.resize(std::min(rest.size(), rest.find_first_of("?#")));
    const auto host = rest.substr(0, rest.find('/'));
    const auto path = rest.substr(host.size());
    const auto last = path.find_last_not_of('/');
    auto end = last == std::string::npos ? "" : path.substr(0, last + 1);
    end.erase(0, end.rfind('/') + 1);
    constexpr std::size_t longest_ending = 6;
    if (const auto dot = end.rfind('.');
        dot != std::string::npos && end.size() - dot <= longest_ending) {
        end.resize(dot);
    }
    return slug_of(host.substr(host.starts_with("www.") ? 4 : 0) + " " + end);
}

bool is_blank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Finds the records that are named, and makes those that are new.
class Adder {
public:
    Adder(const Dossier& dossier, const Wanted& wanted)
        : dossier_(dossier), wanted_(wanted), addition_{dossier.records(), {}, false, {}}
    {
    }

    Addition add()
    {
        auto attribution = wanted_.rest;
        attribution.claim.text = claim(wanted_.claim);
        attribution.article.text = article(wanted_.article);
        attribution.via.clear();
        for (const auto& word : wanted_.via) {
            attribution.via.push_back({source(word)});
        }
        attribution.speaker.reset();
        if (wanted_.speaker) {
            attribution.speaker = SpeakerId{speaker(*wanted_.speaker)};
        }
        require_use();
        require_sure_words();
        if (const auto* same = equal_to(attribution)) {
            if (const auto unsaid = unsaid_in(*same, attribution); !unsaid.empty()) {
                throw Refusal(objection_to_adding(*same, unsaid));
            }
            return {dossier_.records(), same->id, true, {}};
        }
        attribution.id.text = attribution_id_for(
            attribution, records(), [this](const std::string& id) { return is_taken(id); });
        addition_.id = attribution.id;
        records().attributions.push_back(std::move(attribution));
        return std::move(addition_);
    }

private:
    Records& records() { return addition_.records; }

    /// The id that `word` names; else of the record that `make` makes of it.
    template <class Make> std::string id_for(const std::string& word, Kinds kinds, Make make)
    {
        if (is_blank(word)) {
            throw Refusal("found an empty name, expected that of " + one_of(kinds));
        }
        if (const auto record = named(dossier_, word, kinds)) {
            return std::string(id_of(dossier_, *record));
        }
        const auto kind = kinds.size() > 1 && is_address(word) ? RecordKind::article : kinds[0];
        if (const auto made = made_of_.find({kind, word}); made != made_of_.end()) {
            return made->second;
        }
        require_new(word, kinds);
        auto id = make(new_name_in(word));
        made_of_.emplace(std::pair(kind, word), id);
        addition_.made.push_back(id);
        return id;
    }

    void require_new(const std::string& word, Kinds kinds) const
    {
        require_novel(dossier_, word, kinds, wanted_.surely_new);
        const auto& sure = wanted_.surely_new;
        if (!wanted_.make_new && std::ranges::find(sure, word) == sure.end()) {
            throw Refusal(
                "no record " + quoted(word) + "; --new makes " + one_of(kinds) + " of it");
        }
    }

    bool is_taken(const std::string& id) const
    {
        return dossier_.find(id).has_value() || survivor_of(dossier_.records(), id) ||
               std::ranges::find(addition_.made, id) != addition_.made.end();
    }

    std::string free(const std::string& asked, const std::string& slug, RecordKind kind) const
    {
        if (!asked.empty() && is_taken(asked)) {
            throw Refusal("the id " + quoted(asked) + " is taken: give the new record another");
        }
        const auto taken = [this](const std::string& id) { return is_taken(id); };
        return !asked.empty() ? asked
                              : free_id(slug.empty() ? std::string(name_of(kind)) : slug, taken);
    }

    std::string claim(const std::string& word)
    {
        return id_for(word, claims, [this](const NewName& name) {
            if (name.id.empty() && is_id(name.name)) {
                throw Refusal(
                    quoted(name.name) + " is no sentence: give a new claim's sentence, or " +
                    "ID=SENTENCE, in its place");
            }
            Claim made;
            made.id.text = free(name.id, slug_of(name.name), RecordKind::claim);
            made.text = name.name;
            records().claims.push_back(made);
            return made.id.text;
        });
    }

    /// The attribution's own article: what is said of a new one is said of this.
    std::string article(const std::string& word)
    {
        return id_for(word, articles, [this](const NewName& name) {
            auto id = make_article(name);
            const auto number = records().articles.size() - 1;
            if (wanted_.outlet) {
                records().articles[number].outlet = OutletId{outlet(*wanted_.outlet)};
            }
            records().articles[number].published = wanted_.published;
            records().articles[number].in_hand = wanted_.in_hand;
            made_article_ = true;
            return id;
        });
    }

    std::string make_article(const NewName& name)
    {
        Article made;
        std::string slug;
        if (is_address(name.name)) {
            made.url = name.name;
            made.outlet = outlet_at(records(), name.name);
            slug = slug_of_address(name.name);
        } else if (name.id.empty() && is_id(name.name)) {
            slug = name.name;
        } else {
            made.title = name.name;
            slug = slug_of(name.name);
        }
        made.id.text = free(name.id, slug, RecordKind::article);
        records().articles.push_back(made);
        return made.id.text;
    }

    std::string outlet(const std::string& word)
    {
        return id_for(word, outlets, [this](const NewName& name) { return make_outlet(name); });
    }

    std::string make_outlet(const NewName& name)
    {
        Outlet made;
        made.id.text = free(name.id, slug_of(name.name), RecordKind::outlet);
        made.name = name.name;
        records().outlets.push_back(made);
        return made.id.text;
    }

    /// A step of `via`: of a new one an address makes an article, all else an outlet.
    std::string source(const std::string& word)
    {
        return id_for(word, sources, [this](const NewName& name) {
            return is_address(name.name) ? make_article(name) : make_outlet(name);
        });
    }

    std::string speaker(const std::string& word)
    {
        return id_for(word, speakers, [this](const NewName& name) {
            Speaker made;
            made.id.text = free(name.id, slug_of(name.name), RecordKind::speaker);
            made.name = name.name;
            made.kind = wanted_.speaker_kind;
            if (wanted_.speaks_for) {
                Tie tie;
                tie.organization.text = organization(*wanted_.speaks_for);
                made.speaks_for = std::vector<Tie>{std::move(tie)};
            } else if (made.kind == SpeakerKind::organization) {
                throw Refusal("an organization speaks for one: add --speaks-for ORG");
            }
            records().speakers.push_back(made);
            made_speaker_ = true;
            return made.id.text;
        });
    }

    std::string organization(const std::string& word)
    {
        return id_for(word, organizations, [this](const NewName& name) {
            Organization made;
            made.id.text = free(name.id, slug_of(name.name), RecordKind::organization);
            made.name = name.name;
            records().organizations.push_back(made);
            return made.id.text;
        });
    }

    /// What is said of records that are new must not be said in vain.
    void require_use() const
    {
        const bool of_article = wanted_.outlet || wanted_.published || wanted_.in_hand;
        if (of_article && !made_article_) {
            throw Refusal(
                "the article " + quoted(wanted_.article) + " is there already: 'hearsay set' " +
                "changes its outlet, published or in_hand");
        }
        const bool of_speaker = wanted_.speaks_for || wanted_.speaker_kind != SpeakerKind::person;
        if (of_speaker && !made_speaker_) {
            throw Refusal(
                (wanted_.speaker ? "the speaker " + quoted(*wanted_.speaker) + " is there already"
                                 : std::string("no speaker is given")) +
                ": 'hearsay set' changes a speaker's kind or speaks_for");
        }
    }

    /// A word that is surely new must be one of those given.
    void require_sure_words() const
    {
        const auto given = names_in(wanted_);
        for (const auto& word : wanted_.surely_new) {
            if (std::ranges::find(given, word, &WantedName::word) == given.end()) {
                throw Refusal(
                    "--new=" + quoted(word) + " is none of the names given: write it as it is " +
                    "there, or --new alone");
            }
        }
    }

    const Attribution* equal_to(const Attribution& wanted) const
    {
        const auto found =
            std::ranges::find_if(dossier_.attributions(), [&](const Attribution& other) {
                const bool other_date =
                    wanted.said_on && other.said_on && wanted.said_on != other.said_on;
                return other.article == wanted.article && other.claim == wanted.claim &&
                       other.via == wanted.via && other.speaker == wanted.speaker &&
                       other.stance == wanted.stance && other.occasion == wanted.occasion &&
                       other.own == wanted.own && !other_date;
            });
        return found == dossier_.attributions().end() ? nullptr : &*found;
    }

    const Dossier& dossier_;
    const Wanted& wanted_;
    Addition addition_;
    std::map<std::pair<RecordKind, std::string>, std::string> made_of_; // kind, word -> id
    bool made_article_ = false;
    bool made_speaker_ = false;
};

} // namespace

std::vector<WantedName> names_in(const Wanted& wanted)
{
    std::vector<WantedName> names{{wanted.claim, claims}, {wanted.article, articles}};
    for (const auto& step : wanted.via) {
        names.push_back({step, sources});
    }
    const auto add = [&names](const std::optional<std::string>& word, Kinds kinds) {
        if (word) {
            names.push_back({*word, kinds});
        }
    };
    add(wanted.speaker, speakers);
    add(wanted.outlet, outlets);
    add(wanted.speaks_for, organizations);
    return names;
}

Addition with_attribution(const Dossier& dossier, const Wanted& wanted)
{
    return Adder(dossier, wanted).add();
}

} // namespace hearsay
