#include "edit/remove.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "edit/refusal.hpp"
#include "model/naming.hpp"
#include "model/references.hpp"

namespace hearsay {
namespace {

constexpr std::array every_kind{
    RecordKind::text,    RecordKind::organization, RecordKind::outlet,     RecordKind::speaker,
    RecordKind::article, RecordKind::claim,        RecordKind::attribution};

/// Calls `visit(record, its reference)` for each record of the dossier.
template <class Visit> void visit_records(const Dossier& dossier, Visit visit)
{
    const auto each = [&visit](RecordKind kind, const auto& records) {
        for (std::uint32_t number = 0; number < records.size(); ++number) {
            visit(records[number], RecordRef{kind, number});
        }
    };
    each(RecordKind::text, dossier.texts());
    each(RecordKind::organization, dossier.organizations());
    each(RecordKind::outlet, dossier.outlets());
    each(RecordKind::speaker, dossier.speakers());
    each(RecordKind::article, dossier.articles());
    each(RecordKind::claim, dossier.claims());
    each(RecordKind::attribution, dossier.attributions());
}

/// Finds out what has to go, and mends what stays.
class Remover {
public:
    Remover(const Dossier& dossier, const std::vector<RecordRef>& records)
        : dossier_(dossier), gone_(dossier)
    {
        for (const auto record : records) {
            gone_.add(record);
        }
    }

    /// The records that stay and refer to one that goes.
    std::vector<RecordRef> referring() const
    {
        std::vector<RecordRef> found;
        visit_records(dossier_, [&](const auto& record, RecordRef reference) {
            if (!gone_.has(reference) && leads_to_what_is_gone(record)) {
                found.push_back(reference);
            }
        });
        return found;
    }

    void take_what_leads_over()
    {
        take_speakers();
        take_articles();
        for (std::uint32_t number = 0; number < dossier_.texts().size(); ++number) {
            if (is_gone(dossier_.texts()[number].article.text)) {
                gone_.add({RecordKind::text, number});
            }
        }
        for (std::uint32_t number = 0; number < dossier_.attributions().size(); ++number) {
            if (names_what_is_gone(dossier_.attributions()[number])) {
                gone_.add({RecordKind::attribution, number});
            }
        }
    }

    Removal removal()
    {
        Removal removal{dossier_.records(), gone_, {}};
        auto& records = removal.records;
        keep_rest(RecordKind::text, records.texts, removal.mended);
        keep_rest(RecordKind::organization, records.organizations, removal.mended);
        keep_rest(RecordKind::outlet, records.outlets, removal.mended);
        keep_rest(RecordKind::speaker, records.speakers, removal.mended);
        keep_rest(RecordKind::article, records.articles, removal.mended);
        keep_rest(RecordKind::claim, records.claims, removal.mended);
        keep_rest(RecordKind::attribution, records.attributions, removal.mended);
        return removal;
    }

private:
    bool is_gone(std::string_view id) const
    {
        const auto record = dossier_.find(id);
        return record && gone_.has(*record);
    }

    bool is_gone_text(const std::string& sha256) const
    {
        const auto text = dossier_.find_text(sha256);
        return text && gone_.has(*text);
    }

    template <class Record> bool names_what_is_gone(const Record& record) const
    {
        bool found = false;
        visit_references(record, [&](std::string_view, auto, const std::string& id) {
            found = found || is_gone(id);
        });
        return found;
    }

    template <class Record> bool leads_to_what_is_gone(const Record& record) const
    {
        return names_what_is_gone(record);
    }

    bool leads_to_what_is_gone(const Attribution& attribution) const
    {
        return names_what_is_gone(attribution) ||
               std::ranges::any_of(attribution.evidence, [this](const Evidence& evidence) {
                   return is_gone_text(evidence.text);
               });
    }

    void take_speakers()
    {
        for (std::uint32_t number = 0; number < dossier_.speakers().size(); ++number) {
            const auto& speaker = dossier_.speakers()[number];
            if (speaker.kind == SpeakerKind::organization && speaker.speaks_for &&
                !mended(speaker.speaks_for)) {
                gone_.add({RecordKind::speaker, number});
            }
        }
    }

    /// The articles of outlets that go, and the copies of articles that go, however deep.
    void take_articles()
    {
        const auto& articles = dossier_.articles();
        std::vector<std::vector<std::uint32_t>> copies(articles.size());
        std::vector<std::uint32_t> open;
        for (std::uint32_t number = 0; number < articles.size(); ++number) {
            const auto& article = articles[number];
            const auto original =
                article.copy_of ? dossier_.find(article.copy_of->text) : std::optional<RecordRef>();
            if (original && original->kind == RecordKind::article) {
                copies[original->number].push_back(number);
            }
            const bool is_asked = gone_.has({RecordKind::article, number});
            if (is_asked || (article.outlet && is_gone(article.outlet->text))) {
                open.push_back(number);
            }
        }
        while (!open.empty()) {
            const auto number = open.back();
            open.pop_back();
            gone_.add({RecordKind::article, number});
            for (const auto copy : copies[number]) {
                if (!gone_.has({RecordKind::article, copy})) {
                    open.push_back(copy);
                }
            }
        }
    }

    template <class Record>
    void
    keep_rest(RecordKind kind, std::vector<Record>& records, std::vector<RecordRef>& mended_records)
    {
        std::vector<Record> kept;
        kept.reserve(records.size() - gone_.count(kind));
        for (std::uint32_t number = 0; number < records.size(); ++number) {
            if (gone_.has({kind, number})) {
                continue;
            }
            kept.push_back(std::move(records[number]));
            if (leads_to_what_is_gone(kept.back())) {
                mend(kept.back());
                mended_records.push_back({kind, number});
            }
        }
        records = std::move(kept);
    }

    // What stays may refer to what is gone, and then has to be mended; of these nothing can.
    void mend(Text&) const {}
    void mend(Article&) const {}

    void mend(Organization& organization) const
    {
        organization.parent = stays_above(*organization.parent);
    }

    void mend(Outlet& outlet) const { outlet.owner = mended(outlet.owner); }

    void mend(Speaker& speaker) const
    {
        speaker.speaks_for = mended(speaker.speaks_for);
        speaker.affiliation = mended(speaker.affiliation);
    }

    void mend(Claim& claim) const
    {
        claim.implies = still_implied(claim);
        std::erase_if(
            claim.distinct_from, [this](const ClaimId& other) { return is_gone(other.text); });
    }

    void mend(Attribution& attribution) const
    {
        std::erase_if(attribution.evidence, [this](const Evidence& evidence) {
            return is_gone_text(evidence.text);
        });
    }

    /// The organization itself, or the first one above it that stays. The rules forbid circles.
    std::optional<OrganizationId> stays_above(OrganizationId id) const
    {
        for (;;) {
            const auto record = dossier_.find(id.text);
            if (!record || !gone_.has(*record)) {
                return id;
            }
            const auto& parent = dossier_.organizations()[record->number].parent;
            if (!parent) {
                return std::nullopt;
            }
            id = *parent;
        }
    }

    /// Ties to what stays. Absent, which is unknown, where none is left: `[]` would be knowledge.
    Ties mended(const Ties& ties) const
    {
        if (!ties || ties->empty()) {
            return ties;
        }
        std::vector<Tie> kept;
        for (auto tie : *ties) {
            const auto above = stays_above(tie.organization);
            if (!above) {
                continue;
            }
            tie.organization = *above;
            if (std::ranges::find(kept, tie) == kept.end()) {
                kept.push_back(std::move(tie));
            }
        }
        return kept.empty() ? Ties() : Ties(std::move(kept));
    }

    /// What the claim implies, past the claims that are gone.
    std::vector<ClaimId> still_implied(const Claim& claim) const
    {
        std::vector<ClaimId> implied;
        std::vector<ClaimId> seen;
        std::vector<ClaimId> open(claim.implies.rbegin(), claim.implies.rend());
        while (!open.empty()) {
            const auto id = open.back();
            open.pop_back();
            if (std::ranges::find(seen, id) != seen.end()) {
                continue;
            }
            seen.push_back(id);
            if (!is_gone(id.text)) {
                implied.push_back(id);
                continue;
            }
            const auto& broader = dossier_.claims()[dossier_.find(id.text)->number].implies;
            open.insert(open.end(), broader.rbegin(), broader.rend());
        }
        return implied;
    }

    const Dossier& dossier_;
    Gone gone_;
};

/// `attributions a1, a2, a7 and 9 more, article k1`.
std::string listed(const Dossier& dossier, const std::vector<RecordRef>& records)
{
    constexpr std::size_t most = 5;
    std::string text;
    for (const auto kind : every_kind) {
        std::size_t count = 0;
        std::string ids;
        for (const auto record : records) {
            if (record.kind == kind && count++ < most) {
                ids += (ids.empty() ? "" : ", ") + std::string(id_of(dossier, record));
            }
        }
        if (count != 0) {
            text += (text.empty() ? "" : ", ") +
                    std::string(count == 1 ? name_of(kind) : plural_of(kind)) + " " + ids;
        }
        text += count > most ? " and " + std::to_string(count - most) + " more" : "";
    }
    return text;
}

std::string subject(const Dossier& dossier, const std::vector<RecordRef>& records)
{
    return records.size() == 1 ? quoted(id_of(dossier, records.front())) + " is"
                               : "these " + std::to_string(records.size()) + " records are";
}

} // namespace

Gone::Gone(const Dossier& dossier)
{
    const auto& records = dossier.records();
    gone_[index_of(RecordKind::text)].resize(records.texts.size());
    gone_[index_of(RecordKind::organization)].resize(records.organizations.size());
    gone_[index_of(RecordKind::outlet)].resize(records.outlets.size());
    gone_[index_of(RecordKind::speaker)].resize(records.speakers.size());
    gone_[index_of(RecordKind::article)].resize(records.articles.size());
    gone_[index_of(RecordKind::claim)].resize(records.claims.size());
    gone_[index_of(RecordKind::attribution)].resize(records.attributions.size());
}

bool Gone::add(RecordRef record)
{
    auto gone = gone_[index_of(record.kind)][record.number];
    const bool is_new = !gone;
    gone = true;
    return is_new;
}

std::size_t Gone::count(RecordKind kind) const
{
    return static_cast<std::size_t>(std::ranges::count(gone_[index_of(kind)], true));
}

std::vector<RecordRef> Gone::records() const
{
    std::vector<RecordRef> records;
    for (const auto kind : every_kind) {
        const auto& flags = gone_[index_of(kind)];
        for (std::uint32_t number = 0; number < flags.size(); ++number) {
            if (flags[number]) {
                records.push_back({kind, number});
            }
        }
    }
    return records;
}

Removal without(const Dossier& dossier, const std::vector<RecordRef>& records)
{
    Remover remover(dossier, records);
    const auto referring = remover.referring();
    if (!referring.empty()) {
        throw Refusal(
            subject(dossier, records) + " referred to by " + listed(dossier, referring) +
            "; --with-references removes all that leads over what goes");
    }
    return remover.removal();
}

Removal without_all_of(const Dossier& dossier, const std::vector<RecordRef>& records)
{
    Remover remover(dossier, records);
    remover.take_what_leads_over();
    return remover.removal();
}

} // namespace hearsay
