#include "edit/join_matches.hpp"

#include <unordered_map>
#include <utility>

#include "edit/join.hpp"
#include "edit/joiner.hpp"

namespace hearsay {
namespace {

class Joining {
public:
    explicit Joining(Records records) : joiner_(std::move(records)) {}

    JoinedMatches run(const std::vector<Match>& matches)
    {
        std::vector<MatchOutcome> outcomes;
        for (const auto& match : matches) {
            MatchOutcome outcome{now(match.survivor), now(match.other), {}};
            if (outcome.survivor != outcome.other) {
                make(match, outcome);
            }
            outcomes.push_back(std::move(outcome));
        }
        return {joiner_.take(), std::move(outcomes)};
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
        if (auto objection = objection_to_joining(
                joiner_.records(), joiner_.index(), outcome.survivor, outcome.other)) {
            outcome.refusal = std::move(*objection);
            return;
        }
        joiner_.join(outcome.survivor, outcome.other, match.reason);
        became_[outcome.other] = outcome.survivor;
    }

    const Article* article(const std::string& id) const
    {
        const auto record = joiner_.index().find(id);
        return record && record->kind == RecordKind::article
                   ? &joiner_.records().articles[record->number]
                   : nullptr;
    }

    /// Makes `copy` a copy of `original`; why not, if it cannot be.
    std::string copy(const std::string& copy, const std::string& original)
    {
        const auto* above = article(original);
        const auto articles = joiner_.records().articles.size();
        for (std::size_t steps = 0; above != nullptr && steps <= articles; ++steps) {
            if (above->id.text == copy) {
                return "it is copied by what it would copy";
            }
            above = above->copy_of ? article(above->copy_of->text) : nullptr;
        }
        if (article(copy) == nullptr || article(original) == nullptr) {
            return "there is no such article";
        }
        if (article(copy)->copy_of) {
            return "it is a copy of another article already";
        }
        joiner_.set_copy_of(*joiner_.index().find(copy), original);
        return {};
    }

    Joiner joiner_;
    std::unordered_map<std::string, std::string> became_;
};

} // namespace

JoinedMatches join_matches(Records records, const std::vector<Match>& matches)
{
    return Joining(std::move(records)).run(matches);
}

} // namespace hearsay
