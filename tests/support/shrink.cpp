#include "support/shrink.hpp"

#include <algorithm>
#include <vector>

namespace hearsay::test {
namespace {

template <class Id> void forget(std::optional<Id>& reference, const std::string& id)
{
    if (reference && reference->text == id) {
        reference.reset();
    }
}

void forget(Ties& ties, const std::string& id)
{
    if (ties) {
        std::erase_if(*ties, [&](const Tie& tie) { return tie.organization.text == id; });
    }
}

template <class Record> void leave_out(std::vector<Record>& records, const std::string& id)
{
    std::erase_if(records, [&](const Record& record) { return record.id.text == id; });
}

void forget_in_attributions(Records& records, const std::string& id)
{
    std::erase_if(records.attributions, [&](const Attribution& attribution) {
        return attribution.article.text == id || attribution.claim.text == id;
    });
    for (auto& attribution : records.attributions) {
        std::erase_if(attribution.via, [&](const SourceId& step) { return step.text == id; });
        forget(attribution.speaker, id);
    }
}

Records without(Records records, const std::string& id)
{
    leave_out(records.organizations, id);
    leave_out(records.outlets, id);
    leave_out(records.speakers, id);
    leave_out(records.articles, id);
    leave_out(records.claims, id);
    leave_out(records.attributions, id);
    std::erase_if(records.texts, [&](const Text& text) { return text.article.text == id; });
    for (auto& organization : records.organizations) {
        forget(organization.parent, id);
    }
    for (auto& outlet : records.outlets) {
        forget(outlet.owner, id);
    }
    for (auto& speaker : records.speakers) {
        forget(speaker.speaks_for, id);
        forget(speaker.affiliation, id);
    }
    for (auto& article : records.articles) {
        forget(article.outlet, id);
        forget(article.copy_of, id);
    }
    for (auto& claim : records.claims) {
        std::erase_if(claim.implies, [&](const ClaimId& broad) { return broad.text == id; });
    }
    forget_in_attributions(records, id);
    return records;
}

template <class Record>
void add_ids(const std::vector<Record>& records, std::vector<std::string>& ids)
{
    for (const auto& record : records) {
        ids.push_back(record.id.text);
    }
}

std::vector<std::string> ids_in(const Records& records)
{
    std::vector<std::string> ids;
    add_ids(records.attributions, ids);
    add_ids(records.claims, ids);
    add_ids(records.articles, ids);
    add_ids(records.speakers, ids);
    add_ids(records.outlets, ids);
    add_ids(records.organizations, ids);
    return ids;
}

/// Every way of making one record say one thing less.
std::vector<Records> plainer(const Records& records)
{
    std::vector<Records> all;
    const auto plain = [&](const auto& field) {
        auto copy = records;
        field(copy);
        if (!(copy == records)) {
            all.push_back(std::move(copy));
        }
    };
    for (std::size_t at = 0; at < records.attributions.size(); ++at) {
        plain([&](Records& copy) { copy.attributions[at].said_on.reset(); });
        plain([&](Records& copy) { copy.attributions[at].basis.reset(); });
        plain([&](Records& copy) { copy.attributions[at].status.reset(); });
        plain([&](Records& copy) { copy.attributions[at].occasion.clear(); });
        plain([&](Records& copy) { copy.attributions[at].own = false; });
        plain([&](Records& copy) { copy.attributions[at].stance = Stance::asserts; });
        plain([&](Records& copy) { copy.attributions[at].via.clear(); });
        plain([&](Records& copy) { copy.attributions[at].speaker.reset(); });
    }
    for (std::size_t at = 0; at < records.articles.size(); ++at) {
        plain([&](Records& copy) { copy.articles[at].published.reset(); });
        plain([&](Records& copy) { copy.articles[at].revised.reset(); });
        plain([&](Records& copy) { copy.articles[at].in_hand = false; });
        plain([&](Records& copy) { copy.articles[at].outlet.reset(); });
        plain([&](Records& copy) { copy.articles[at].copy_of.reset(); });
        plain([&](Records& copy) { copy.articles[at].corrections.clear(); });
    }
    for (std::size_t at = 0; at < records.speakers.size(); ++at) {
        plain([&](Records& copy) { copy.speakers[at].named = true; });
        plain([&](Records& copy) { copy.speakers[at].speaks_for.reset(); });
        plain([&](Records& copy) { copy.speakers[at].affiliation.reset(); });
        plain([&](Records& copy) { copy.speakers[at].kind = SpeakerKind::person; });
    }
    for (std::size_t at = 0; at < records.outlets.size(); ++at) {
        plain([&](Records& copy) { copy.outlets[at].named = true; });
        plain([&](Records& copy) { copy.outlets[at].owner.reset(); });
    }
    plain([&](Records& copy) { copy.texts.clear(); });
    return all;
}

/// The first smaller version that is complained of, or nothing.
std::optional<Records> smaller(const Records& records, const Complaint& complaint)
{
    for (const auto& id : ids_in(records)) {
        auto fewer = without(records, id);
        if (complaint(fewer)) {
            return fewer;
        }
    }
    for (auto& less : plainer(records)) {
        if (complaint(less)) {
            return std::move(less);
        }
    }
    return std::nullopt;
}

} // namespace

Records shrunk(Records records, const Complaint& complaint)
{
    while (auto next = smaller(records, complaint)) {
        records = *std::move(next);
    }
    return records;
}

} // namespace hearsay::test
