#include "model/rules.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "base/nearest.hpp"
#include "model/circle_rules.hpp"
#include "model/copies.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

using Kinds = std::span<const RecordKind>;

constexpr std::array organizations{RecordKind::organization};
constexpr std::array outlets{RecordKind::outlet};
constexpr std::array speakers{RecordKind::speaker};
constexpr std::array articles{RecordKind::article};
constexpr std::array claims{RecordKind::claim};
constexpr std::array sources{RecordKind::outlet, RecordKind::article, RecordKind::speaker};

// Bytes compared in search of a likely id, over all dangling references: a dossier with 100,000 of
// them gets suggestions for the first ones, in bounded time.
constexpr std::size_t most_compared = 100'000'000;

/// How messages call a record that the user has to find.
std::string described(const Dossier& dossier, RecordRef record)
{
    return one_of(std::span(&record.kind, 1)) + " (" + quoted(label_of(dossier, record)) + ")";
}

/// Goes through the records and notes what breaks a rule. An empty id or reference is no breach
/// here: the reader has said that it is missing.
class Judge {
public:
    explicit Judge(const Dossier& dossier) : dossier_(dossier), unique_(dossier.ids_are_unique()) {}

    std::vector<Breach> breaches()
    {
        judge_each(RecordKind::text, dossier_.texts());
        judge_each(RecordKind::organization, dossier_.organizations());
        judge_each(RecordKind::outlet, dossier_.outlets());
        judge_each(RecordKind::speaker, dossier_.speakers());
        judge_each(RecordKind::article, dossier_.articles());
        judge_each(RecordKind::claim, dossier_.claims());
        judge_each(RecordKind::attribution, dossier_.attributions());
        add_circles(dossier_, breaches_);
        std::ranges::stable_sort(breaches_, {}, &Breach::record);
        return std::move(breaches_);
    }

private:
    template <class Record> void judge_each(RecordKind kind, const std::vector<Record>& records)
    {
        for (std::uint32_t number = 0; number < records.size(); ++number) {
            at_ = {kind, number};
            judge(records[number]);
        }
    }

    void judge(const Text& text)
    {
        const auto first = dossier_.find_text(text.sha256);
        if (first != at_ && !text.sha256.empty()) {
            note(
                "/sha256", "duplicate text " + quoted(text.sha256) +
                               ", expected each text once; drop one of the two");
        }
        require(text.article, articles, "/article");
    }

    void judge(const Organization& organization)
    {
        require_own_id(organization.id.text);
        require(organization.parent, organizations, "/parent");
    }

    void judge(const Outlet& outlet)
    {
        require_own_id(outlet.id.text);
        require_ties(outlet.owner, "/owner/");
    }

    void judge(const Speaker& speaker)
    {
        require_own_id(speaker.id.text);
        require_ties(speaker.speaks_for, "/speaks_for/");
        require_ties(speaker.affiliation, "/affiliation/");
    }

    void judge(const Article& article)
    {
        require_own_id(article.id.text);
        require(article.outlet, outlets, "/outlet");
        require(article.copy_of, articles, "/copy_of");
    }

    void judge(const Claim& claim)
    {
        require_own_id(claim.id.text);
        require_each(claim.implies, claims, "/implies/");
        require_each(claim.distinct_from, claims, "/distinct_from/");
        const auto self = std::ranges::find(claim.distinct_from, claim.id);
        if (self != claim.distinct_from.end() && !claim.id.text.empty()) {
            note(
                "/distinct_from/" + std::to_string(self - claim.distinct_from.begin()),
                "claim " + quoted(claim.id.text) + " is distinct from itself, expected another");
        }
    }

    void judge(const Attribution& attribution)
    {
        require_own_id(attribution.id.text);
        require(attribution.claim, claims, "/claim");
        require(attribution.article, articles, "/article");
        require_each(attribution.via, sources, "/via/");
        require(attribution.speaker, speakers, "/speaker");
        for (std::size_t number = 0; number < attribution.evidence.size(); ++number) {
            judge(attribution.evidence[number], attribution, number);
        }
    }

    void judge(const Evidence& evidence, const Attribution& attribution, std::size_t number)
    {
        if (evidence.text.empty()) {
            return;
        }
        const auto text = dossier_.find_text(evidence.text);
        const auto pointer = [number] { return "/evidence/" + std::to_string(number) + "/text"; };
        if (!text) {
            note(
                pointer(), "unknown text " + quoted(evidence.text) +
                               ", expected the sha256 of one of the texts" +
                               suggestion(evidence.text, std::array{RecordKind::text}));
            return;
        }
        const auto& article = dossier_.texts()[text->number].article;
        if (article != attribution.article && !copies_of_one(article, attribution.article)) {
            note(
                pointer(),
                "the text is of article " + quoted(article.text) + ", expected one of " +
                    quoted(attribution.article.text),
                Severity::warning);
        }
    }

    void require_own_id(std::string_view id)
    {
        if (id.empty() || unique_) {
            return;
        }
        const auto first = dossier_.find(id);
        if (first && *first != at_) {
            note(
                "/id", "duplicate id " + quoted(id) + ", already that of " +
                           described(dossier_, *first) + "; give each record its own");
        }
    }

    template <class Kind> void require(const Id<Kind>& id, Kinds fitting, std::string_view pointer)
    {
        require(std::string_view(id.text), fitting, [pointer] { return std::string(pointer); });
    }

    template <class Kind>
    void require(const std::optional<Id<Kind>>& id, Kinds fitting, std::string_view pointer)
    {
        if (id) {
            require(*id, fitting, pointer);
        }
    }

    template <class Kind>
    void require_each(const std::vector<Id<Kind>>& ids, Kinds fitting, std::string_view pointer)
    {
        for (std::size_t number = 0; number < ids.size(); ++number) {
            require(std::string_view(ids[number].text), fitting, [pointer, number] {
                return std::string(pointer) + std::to_string(number);
            });
        }
    }

    void require_ties(const Ties& ties, std::string_view pointer)
    {
        for (std::size_t number = 0; ties && number < ties->size(); ++number) {
            const auto& id = (*ties)[number].organization.text;
            require(std::string_view(id), organizations, [pointer, number] {
                return std::string(pointer) + std::to_string(number) + "/id";
            });
        }
    }

    /// Notes a breach if `id` does not name a record of a `fitting` kind. `pointer` is called only
    /// then: most references are good.
    template <class Pointer> void require(std::string_view id, Kinds fitting, Pointer pointer)
    {
        if (id.empty()) {
            return;
        }
        const auto found = dossier_.find(id);
        if (!found) {
            note(
                pointer(), "unknown id " + quoted(id) + ", expected that of " + one_of(fitting) +
                               suggestion(id, fitting));
        } else if (std::ranges::find(fitting, found->kind) == fitting.end()) {
            note(
                pointer(), quoted(id) + " is " + one_of(std::span(&found->kind, 1)) +
                               ", expected the id of " + one_of(fitting) + suggestion(id, fitting));
        }
    }

    std::string suggestion(std::string_view id, Kinds fitting)
    {
        if (compared_ > most_compared) {
            return {};
        }
        std::vector<std::string_view> candidates;
        for (const auto kind : fitting) {
            add_ids(kind, candidates);
        }
        for (const auto candidate : candidates) {
            compared_ += id.size() * candidate.size();
        }
        return did_you_mean(id, candidates);
    }

    void add_ids(RecordKind kind, std::vector<std::string_view>& ids) const
    {
        for (RecordRef record{kind, 0}; record.number < count_of(kind); ++record.number) {
            ids.push_back(id_of(dossier_, record));
        }
    }

    std::size_t count_of(RecordKind kind) const
    {
        switch (kind) {
        case RecordKind::text:
            return dossier_.texts().size();
        case RecordKind::organization:
            return dossier_.organizations().size();
        case RecordKind::outlet:
            return dossier_.outlets().size();
        case RecordKind::speaker:
            return dossier_.speakers().size();
        case RecordKind::article:
            return dossier_.articles().size();
        case RecordKind::claim:
            return dossier_.claims().size();
        case RecordKind::attribution:
            return dossier_.attributions().size();
        }
        return 0;
    }

    bool copies_of_one(const ArticleId& one, const ArticleId& other)
    {
        const auto first = dossier_.find(one.text);
        const auto second = dossier_.find(other.text);
        if (!first || !second || first->kind != RecordKind::article ||
            second->kind != RecordKind::article) {
            return true; // said elsewhere
        }
        if (originals_.empty()) {
            originals_ = originals_of(dossier_);
        }
        return originals_[first->number] == originals_[second->number];
    }

    void note(std::string pointer, std::string message, Severity severity = Severity::error)
    {
        breaches_.push_back({at_, std::move(pointer), std::move(message), severity});
    }

    const Dossier& dossier_;
    bool unique_;
    RecordRef at_;
    std::vector<Breach> breaches_;
    std::vector<std::uint32_t> originals_; // only once it is needed
    std::size_t compared_ = 0;
};

} // namespace

std::vector<Breach> breaches_of(const Dossier& dossier)
{
    return Judge(dossier).breaches();
}

} // namespace hearsay
