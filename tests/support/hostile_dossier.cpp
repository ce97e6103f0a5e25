#include "support/hostile_dossier.hpp"

#include <cstddef>
#include <string>
#include <utility>

namespace hearsay::test {
namespace {

/// Bytes, taken one after the other; zeroes past the end.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

    std::size_t number(std::size_t below)
    {
        const auto byte = static_cast<unsigned char>(at_ < bytes_.size() ? bytes_[at_++] : '\0');
        return byte % below;
    }

    bool flag() { return number(2) == 1; }

    /// Mostly a few bytes, seldom many: the byte before them says how many.
    std::string text()
    {
        const auto length = number(256);
        const auto taken = bytes_.substr(at_, length < 16 ? length * 16 : length % 16);
        at_ += taken.size();
        return std::string(taken);
    }

    /// A text that no other call returns.
    std::string id()
    {
        const auto beginning = text();
        return beginning + "#" + std::to_string(++ids_);
    }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
    std::size_t ids_ = 0;
};

template <class Record> const auto& any_of(const std::vector<Record>& records, Bytes& bytes)
{
    return records[bytes.number(records.size())].id;
}

void add_sources(Records& records, Bytes& bytes)
{
    for (auto left = 1 + bytes.number(2); left > 0; --left) {
        auto& organization = records.organizations.emplace_back();
        organization.id = {bytes.id()};
        organization.name = bytes.text();
    }
    for (auto left = 1 + bytes.number(3); left > 0; --left) {
        auto& outlet = records.outlets.emplace_back();
        outlet.id = {bytes.id()};
        outlet.name = bytes.text();
        outlet.named = bytes.flag();
        outlet.owner = {{any_of(records.organizations, bytes), {}, {}, {}}};
    }
    for (auto left = 1 + bytes.number(3); left > 0; --left) {
        auto& speaker = records.speakers.emplace_back();
        speaker.id = {bytes.id()};
        speaker.name = bytes.text();
        speaker.role = bytes.text();
        speaker.url = bytes.text();
        speaker.named = bytes.flag();
    }
}

void add_articles(Records& records, Bytes& bytes)
{
    for (auto left = 1 + bytes.number(3); left > 0; --left) {
        auto& article = records.articles.emplace_back();
        article.id = {bytes.id()};
        article.title = bytes.text();
        article.url = bytes.text();
        article.published = Date{bytes.text(), {}};
        if (bytes.flag()) {
            article.outlet = any_of(records.outlets, bytes);
        }
    }
}

void add_claims(Records& records, Bytes& bytes)
{
    for (auto left = 1 + bytes.number(3); left > 0; --left) {
        Claim claim;
        claim.id = {bytes.id()};
        claim.text = bytes.text();
        if (!records.claims.empty() && bytes.flag()) {
            claim.implies = {any_of(records.claims, bytes)};
        }
        records.claims.push_back(std::move(claim));
    }
}

void add_attribution(Records& records, Bytes& bytes)
{
    auto& attribution = records.attributions.emplace_back();
    attribution.id = {bytes.id()};
    attribution.claim = any_of(records.claims, bytes);
    attribution.article = any_of(records.articles, bytes);
    for (auto left = bytes.number(3); left > 0; --left) {
        const bool outlet = bytes.flag();
        attribution.via.push_back(
            {outlet ? any_of(records.outlets, bytes).text : any_of(records.articles, bytes).text});
    }
    if (bytes.flag()) {
        attribution.speaker = any_of(records.speakers, bytes);
    }
    attribution.stance = static_cast<Stance>(bytes.number(5));
    attribution.status = static_cast<Status>(bytes.number(3));
    attribution.cue = bytes.text();
    attribution.said_on = Date{bytes.text(), {}};
}

} // namespace

Dossier hostile_dossier(std::string_view input)
{
    Bytes bytes(input);
    Records records;
    records.title = bytes.text();
    add_sources(records, bytes);
    add_articles(records, bytes);
    add_claims(records, bytes);
    for (auto left = bytes.number(8); left > 0; --left) {
        add_attribution(records, bytes);
    }
    return Dossier(std::move(records));
}

} // namespace hearsay::test
