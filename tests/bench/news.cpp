#include "news.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

namespace hearsay::test {
namespace {

constexpr std::size_t outlets = 2000;
constexpr std::size_t organizations = 300;

class Press {
public:
    explicit Press(unsigned seed) : random_(seed) {}

    void found(std::size_t speakers)
    {
        for (std::size_t number = 0; number < organizations; ++number) {
            Organization organization;
            organization.id.text = "org-" + std::to_string(number);
            organization.name = organization.id.text;
            records.organizations.push_back(organization);
        }
        for (std::size_t number = 0; number < outlets; ++number) {
            Outlet outlet;
            outlet.id.text = "outlet-" + std::to_string(number);
            outlet.name = outlet.id.text;
            if (number % 3 == 0) {
                outlet.owner = {Tie{any_organization(), {}, {}, {}}};
            }
            records.outlets.push_back(outlet);
        }
        for (std::size_t number = 0; number < speakers; ++number) {
            Speaker speaker;
            speaker.id.text = "speaker-" + std::to_string(number);
            speaker.name = speaker.id.text;
            speaker.named = number % 8 != 0;
            if (number % 4 == 0) {
                speaker.speaks_for = {Tie{any_organization(), {}, {}, {}}};
            }
            records.speakers.push_back(speaker);
        }
    }

    void carry(std::size_t carriers, std::size_t voices)
    {
        Claim claim;
        claim.id.text = "claim-" + std::to_string(records.claims.size());
        claim.text = claim.id.text;
        records.claims.push_back(claim);
        const auto first = below(records.speakers.size());
        for (std::size_t carrier = 0; carrier < carriers; ++carrier) {
            print(claim.id, (first + below(voices)) % records.speakers.size());
        }
    }

    /// Pareto with exponent 1.2, from 1 to 50.
    std::size_t heavy_tail()
    {
        const double uniform = (static_cast<double>(below(1'000'000)) + 1) / 1'000'000;
        return std::min<std::size_t>(50, static_cast<std::size_t>(std::pow(uniform, -1 / 1.2)));
    }

    std::size_t below(std::size_t limit) { return random_() % limit; }

    Records records;

private:
    OrganizationId any_organization()
    {
        return {"org-" + std::to_string(below(organizations))};
    }

    void print(const ClaimId& claim, std::size_t speaker)
    {
        const auto number = std::to_string(records.articles.size());
        Article article;
        article.id.text = "article-" + number;
        article.outlet = OutletId{"outlet-" + std::to_string(below(outlets))};
        article.in_hand = below(2) == 0;
        records.articles.push_back(article);
        Attribution attribution;
        attribution.id.text = "a-" + number;
        attribution.claim = claim;
        attribution.article = article.id;
        for (auto left = below(4); left != 0; --left) {
            // Squared, so that the first few, the agencies, hold most of the chains.
            const auto place = below(outlets) * below(outlets) / outlets;
            attribution.via.push_back({"outlet-" + std::to_string(place * place / outlets)});
        }
        if (below(10) != 0) {
            attribution.speaker = SpeakerId{"speaker-" + std::to_string(speaker)};
        }
        records.attributions.push_back(attribution);
    }

    std::mt19937 random_;
};

} // namespace

Records news(std::size_t claims, unsigned seed)
{
    Press press(seed);
    press.found(claims / 2 + 10);
    for (std::size_t claim = 0; claim < claims; ++claim) {
        const auto carriers = press.heavy_tail();
        press.carry(carriers, 1 + carriers / 3);
    }
    return std::move(press.records);
}

Records one_big_claim(std::size_t carriers, unsigned seed)
{
    Press press(seed);
    press.found(carriers);
    press.carry(carriers, 1 + carriers / 5);
    return std::move(press.records);
}

} // namespace hearsay::test
