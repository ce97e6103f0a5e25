#include "edit/join_matches.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "edit/find.hpp"
#include "edit/join.hpp"
#include "edit/refusal.hpp"

namespace hearsay {
namespace {

class Joining {
public:
    explicit Joining(Records records) { joined_.records = std::move(records); }

    JoinedMatches run(const std::vector<Match>& matches)
    {
        for (const auto& match : matches) {
            MatchOutcome outcome{now(match.survivor), now(match.other), {}};
            if (outcome.survivor != outcome.other) {
                make(match, outcome);
            }
            joined_.outcomes.push_back(std::move(outcome));
        }
        return std::move(joined_);
    }

private:
    /// What the record with this id has become.
    const std::string& now(const std::string& id) const
    {
        const auto* at = &id;
        for (auto next = became_.find(*at); next != became_.end(); next = became_.find(*at)) {
            at = &next->second;
        }
        return *at;
    }

    void make(const Match& match, MatchOutcome& outcome)
    {
        if (match.kind == RecordKind::article) {
            outcome.refusal = copy(outcome.other, outcome.survivor);
            return;
        }
        if (auto objection =
                objection_to_joining(joined_.records, outcome.survivor, outcome.other)) {
            outcome.refusal = std::move(*objection);
            return;
        }
        joined_.records =
            join(std::move(joined_.records), outcome.survivor, outcome.other, match.reason).records;
        became_[outcome.other] = outcome.survivor;
    }

    /// Makes `copy` a copy of `original`; why not, if it cannot be.
    std::string copy(const std::string& copy, const std::string& original)
    {
        auto& articles = joined_.records.articles;
        const auto article_of = [&](const std::string& id) {
            return std::ranges::find_if(
                articles, [&](const Article& article) { return article.id.text == id; });
        };
        auto above = article_of(original);
        for (std::size_t steps = 0; above != articles.end() && steps <= articles.size(); ++steps) {
            if (above->id.text == copy) {
                return "it is copied by what it would copy";
            }
            above = above->copy_of ? article_of(above->copy_of->text) : articles.end();
        }
        const auto place = article_of(copy);
        if (place == articles.end() || article_of(original) == articles.end()) {
            return "there is no such article";
        }
        if (place->copy_of) {
            return "it is a copy of another article already";
        }
        place->copy_of = ArticleId{original};
        return {};
    }

    JoinedMatches joined_;
    std::unordered_map<std::string, std::string> became_;
};

} // namespace

JoinedMatches join_matches(Records records, const std::vector<Match>& matches)
{
    return Joining(std::move(records)).run(matches);
}

} // namespace hearsay
