#include "match/same_claims.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include <fmt/core.h>

#include "match/candidates.hpp"
#include "match/claim_setting.hpp"
#include "match/likeness.hpp"

namespace hearsay {
namespace {

constexpr double least_shared = 0.5; // of the keys of the shorter sentence
constexpr std::size_t most_compared = 48;
constexpr double least_proposed = 0.6;
constexpr std::size_t few_words = 3;   // fewer say too little to be sure
constexpr std::size_t many_words = 10; // nobody else says by chance
constexpr double nearly_equal = 0.95;
constexpr double most_if_doubtful = 0.7; // below any sensible limit for joining
constexpr std::int64_t long_apart = std::int64_t{45} * 24 * 3600; // seconds

/// A claim in one language that it is given in.
struct Wording {
    std::uint32_t claim = 0;
    Proposition sentence;
};

/// What a term is found by.
std::uint64_t key_of_term(const Term& term)
{
    if (!term.meanings.empty()) {
        return key_of("meaning " + std::to_string(term.meanings.front()));
    }
    if (term.use == WordUse::number) {
        return key_of("number " + term.text);
    }
    return key_of(term.stems.empty() ? term.text : term.stems.back());
}

Keys keys_of(const Proposition& sentence)
{
    Keys keys;
    for (const auto& term : sentence.terms) {
        if (term.use == WordUse::word || term.use == WordUse::number) {
            keys.push_back(key_of_term(term));
        }
    }
    return keys;
}

/// Which claims the claims imply, however deep.
class Implied {
public:
    explicit Implied(const Dossier& dossier) : dossier_(dossier) {}

    bool related(std::uint32_t one, std::uint32_t other)
    {
        return implied_by(one).contains(other) || implied_by(other).contains(one);
    }

private:
    const std::set<std::uint32_t>& implied_by(std::uint32_t claim)
    {
        static const std::set<std::uint32_t> none;
        if (dossier_.claims()[claim].implies.empty()) {
            return none;
        }
        const auto [place, added] = known_.try_emplace(claim);
        for (std::vector<std::uint32_t> left{claim}; added && !left.empty();) {
            const auto next = left.back();
            left.pop_back();
            for (const auto& broad : dossier_.claims()[next].implies) {
                const auto found = dossier_.find(broad.text);
                if (found && found->kind == RecordKind::claim &&
                    place->second.insert(found->number).second) {
                    left.push_back(found->number);
                }
            }
        }
        return place->second;
    }

    const Dossier& dossier_;
    std::unordered_map<std::uint32_t, std::set<std::uint32_t>> known_;
};

class Claims {
public:
    Claims(
        const Dossier& dossier, const Dictionary& dictionary,
        const std::vector<std::uint32_t>& speaker_sets)
        : dossier_(dossier), dictionary_(dictionary),
          settings_(claim_settings(dossier, speaker_sets)), implied_(dossier)
    {
        for (std::uint32_t claim = 0; claim < dossier.claims().size(); ++claim) {
            add_wordings(claim);
        }
    }

    std::vector<Likely> links()
    {
        std::vector<Keys> keys;
        for (const auto& wording : wordings_) {
            keys.push_back(keys_of(wording.sentence));
        }
        std::map<std::pair<std::uint32_t, std::uint32_t>, Likely> best;
        for (const auto& [one, other] : candidate_pairs(keys, least_shared, most_compared)) {
            auto link = link_of(wordings_[one], wordings_[other]);
            if (link.score >= least_proposed) {
                const auto place = best.try_emplace({link.one, link.other}, link).first;
                if (place->second.score < link.score) {
                    place->second = std::move(link);
                }
            }
        }
        std::vector<Likely> likely;
        for (auto& [pair, link] : best) {
            likely.push_back(std::move(link));
        }
        return sound_links(
            std::move(likely), static_cast<std::uint32_t>(dossier_.claims().size()),
            [this](std::uint32_t one, std::uint32_t other) { return are_apart(one, other); });
    }

private:
    void add_wordings(std::uint32_t claim)
    {
        const auto& record = dossier_.claims()[claim];
        first_.push_back(static_cast<std::uint32_t>(wordings_.size()));
        wordings_.push_back({claim, proposition_of(record.text, record.language, dictionary_)});
        for (const auto& [language, text] : record.texts) {
            if (language != record.language) {
                wordings_.push_back({claim, proposition_of(text, language, dictionary_)});
            }
        }
    }

    Likely link_of(const Wording& one, const Wording& other)
    {
        Likely link{one.claim, other.claim, 0, {}};
        if (one.claim == other.claim || settings_[one.claim].attributions == 0 ||
            settings_[other.claim].attributions == 0 ||
            are_recorded_apart(one.claim, other.claim)) {
            return link;
        }
        const auto likeness = likeness_of(one.sentence, other.sentence, dictionary_);
        link.score = score_of(one, other, likeness);
        link.reason = reason_of(one, other, likeness);
        return link;
    }

    double score_of(const Wording& one, const Wording& other, const Likeness& likeness) const
    {
        const auto& setting = settings_[one.claim];
        const auto& there = settings_[other.claim];
        const auto speakers = speakers_of(setting, there);
        const bool points = one.sentence.points_outside || other.sentence.points_outside;
        auto score = likeness.score;
        bool doubtful = share_article(setting, there) && score < nearly_equal;
        if (speakers == Speakers::same) {
            score *= are_long_apart(setting, there) && score < nearly_equal ? 0.9 : 1;
        } else {
            score *= speakers == Speakers::other ? 0.85 : 0.9;
            const bool verbatim = likeness.score >= nearly_equal && likeness.aligned >= many_words;
            doubtful = doubtful || (points && !verbatim) || likeness.aligned <= few_words;
        }
        const auto words = std::min(one.sentence.words, other.sentence.words);
        if (words + 1 < few_words) {
            return 0;
        }
        doubtful = doubtful || (words < few_words && (points || likeness.score < nearly_equal));
        return doubtful ? std::min(score, most_if_doubtful) : score;
    }

    std::string reason_of(const Wording& one, const Wording& other, const Likeness& likeness) const
    {
        constexpr std::string_view who[]{
            "one speaker", "speakers of one organization", "a speaker not known", "two speakers"};
        const auto speakers = speakers_of(settings_[one.claim], settings_[other.claim]);
        const auto percent = static_cast<int>(likeness.shared * 100 + 0.5);
        return fmt::format(
            "{} % of what they say is the same{}{}, {}{}", percent,
            likeness.replaced == 0 ? "" : fmt::format(", {} replaced", likeness.replaced),
            one.sentence.language == other.sentence.language
                ? ""
                : fmt::format(", {} and {}", one.sentence.language, other.sentence.language),
            who[static_cast<std::size_t>(speakers)],
            share_article(settings_[one.claim], settings_[other.claim]) ? " in one article" : "");
    }

    static bool are_long_apart(const ClaimSetting& one, const ClaimSetting& other)
    {
        return one.published && other.published &&
               std::abs(one.published->interval.begin - other.published->interval.begin) >
                   long_apart;
    }

    bool are_recorded_apart(std::uint32_t one, std::uint32_t other)
    {
        const auto names = [&](std::uint32_t claim, std::uint32_t there) {
            const auto& apart = dossier_.claims()[claim].distinct_from;
            return std::ranges::find(apart, dossier_.claims()[there].id) != apart.end();
        };
        return names(one, other) || names(other, one) || implied_.related(one, other);
    }

    bool are_apart(std::uint32_t one, std::uint32_t other)
    {
        if (are_recorded_apart(one, other)) {
            return true;
        }
        const auto& first = wordings_[first_[one]].sentence;
        const auto& second = wordings_[first_[other]].sentence;
        const auto& texts = dossier_.claims();
        return texts[one].text != texts[other].text &&
               !likeness_of(first, second, dictionary_).contradiction.empty();
    }

    const Dossier& dossier_;
    const Dictionary& dictionary_;
    std::vector<ClaimSetting> settings_;
    Implied implied_;
    std::vector<Wording> wordings_;
    std::vector<std::uint32_t> first_; // wording of each claim
};

} // namespace

std::vector<Likely> same_claims(
    const Dossier& dossier, const Dictionary& dictionary,
    const std::vector<std::uint32_t>& speaker_sets)
{
    return Claims(dossier, dictionary, speaker_sets).links();
}

} // namespace hearsay
