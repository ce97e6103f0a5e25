#include "edit/generate.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "edit/made_up_cast.hpp"
#include "edit/made_up_names.hpp"

namespace hearsay {
namespace {

constexpr auto agencies = MadeUpCast::agencies;
constexpr std::size_t most_via = 4; // with the article and the speaker 6 steps

Date date_of(std::size_t day)
{
    constexpr std::array<std::size_t, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto year = 2015 + day / 365 % 10;
    day %= 365;
    std::size_t month = 0;
    while (day >= lengths[month]) {
        day -= lengths[month++];
    }
    return *parse_date(fmt::format("{}-{:02}-{:02}", year, month + 1, day + 1));
}

/// One claim with the articles that carry it.
class Story {
public:
    Story(const NewsShape& shape, const MadeUpCast& cast, std::size_t number)
        : shape_(shape), cast_(cast), number_(number), chance_(shape.seed, number + 1),
          day_(chance_.below(3'600)), first_speaker_(chance_.below(cast.speakers))
    {
    }

    Records run()
    {
        add_claim();
        const auto carriers = chance_.heavy_tailed(std::max<std::size_t>(shape_.most_carriers, 1));
        voices_ = 1 + carriers / 4;
        for (std::size_t carrier = 0; carrier < carriers; ++carrier) {
            add_article();
            add_attribution();
        }
        if (carriers > 2 && chance_.one_in(100)) {
            add_circle();
        }
        return std::move(records_);
    }

private:
    void add_claim()
    {
        Claim claim;
        claim.id.text = fmt::format("claim-{}", number_);
        claim.text = made_up_claim(number_, 2 + chance_.below(998));
        claim.kind = pick(
            chance_, {ClaimKind::fact, ClaimKind::fact, ClaimKind::figure, ClaimKind::opinion,
                      ClaimKind::forecast, ClaimKind::intent});
        if (number_ > 0 && chance_.one_in(20)) {
            claim.implies.push_back({fmt::format("claim-{}", chance_.below(number_))});
        }
        records_.claims.push_back(std::move(claim));
    }

    std::string article_id(std::size_t article) const
    {
        return fmt::format("article-{}-{}", number_, article);
    }

    void add_article()
    {
        const auto number = records_.articles.size();
        Article article;
        article.id.text = article_id(number);
        const auto outlets = cast_.outlets - agencies;
        article.outlet = made_up_outlet_id(agencies + chance_.mostly_low(outlets));
        article.in_hand = !chance_.one_in(3);
        if (!chance_.one_in(10)) {
            article.published = date_of(day_ + chance_.mostly_low(30));
        }
        if (number > 0 && chance_.one_in(30)) {
            article.copy_of = ArticleId{article_id(chance_.below(number))};
        }
        if (chance_.one_in(400)) {
            article.corrections.push_back({Correction::Kind::retraction, {}, {}, {}});
        }
        records_.articles.push_back(std::move(article));
    }

    void add_attribution()
    {
        const auto number = records_.attributions.size();
        Attribution attribution;
        attribution.id.text = fmt::format("a-{}-{}", number_, number);
        attribution.claim = records_.claims.front().id;
        attribution.article = records_.articles.back().id;
        if (chance_.one_in(40)) {
            attribution.basis = Basis::seen;
        } else {
            attribution.via = any_via();
            attribution.speaker = any_speaker(attribution);
        }
        describe(attribution);
        records_.attributions.push_back(std::move(attribution));
    }

    std::vector<SourceId> any_via()
    {
        std::vector<SourceId> via;
        while (via.size() < most_via && !chance_.one_in(2)) {
            const bool is_agency = !chance_.one_in(3);
            const auto outlet =
                is_agency ? chance_.mostly_low(agencies) : chance_.mostly_low(cast_.outlets);
            via.push_back({made_up_outlet_id(outlet).text});
        }
        if (!via.empty() && records_.articles.size() > 1 && chance_.one_in(5)) {
            via.back().text = article_id(chance_.below(records_.articles.size() - 1));
        }
        return via;
    }

    std::optional<SpeakerId> any_speaker(const Attribution& attribution)
    {
        const bool is_article =
            !attribution.via.empty() && attribution.via.back().text.starts_with("article");
        if (is_article || chance_.one_in(12)) {
            return {};
        }
        if (chance_.one_in(8)) {
            return unnamed_speaker();
        }
        const auto speaker = (first_speaker_ + chance_.below(voices_)) % cast_.speakers;
        return made_up_speaker(speaker);
    }

    /// Serves one article, as an unnamed record should.
    SpeakerId unnamed_speaker()
    {
        Speaker speaker;
        speaker.id.text = fmt::format("officials-{}-{}", number_, records_.speakers.size());
        speaker.name =
            pick<const char*>(chance_, {"officials", "witnesses", "people familiar with it"});
        speaker.kind = SpeakerKind::group;
        speaker.named = false;
        if (chance_.one_in(2)) {
            speaker.speaks_for = speaks_for_a_government(chance_);
        }
        records_.speakers.push_back(speaker);
        return speaker.id;
    }

    void describe(Attribution& attribution)
    {
        attribution.mode =
            pick(chance_, {Mode::direct, Mode::indirect, Mode::indirect, Mode::mixed});
        if (chance_.one_in(25)) {
            attribution.stance =
                pick(chance_, {Stance::denies, Stance::denies, Stance::doubts, Stance::unverified});
        }
        if (chance_.one_in(20)) {
            attribution.occasion = fmt::format("briefing-{}-{}", number_, chance_.below(2));
        }
        if (chance_.one_in(3)) {
            attribution.said_on = date_of(day_);
        }
        attribution.status = chance_.one_in(3) ? Status::draft : Status::reviewed;
        if (*attribution.status == Status::draft) {
            attribution.confidence = 0.25 * static_cast<double>(1 + chance_.below(4));
        }
    }

    /// The first two articles have it from each other.
    void add_circle()
    {
        for (std::size_t article = 0; article < 2; ++article) {
            Attribution attribution;
            attribution.id.text = fmt::format("a-{}-{}", number_, records_.attributions.size());
            attribution.claim = records_.claims.front().id;
            attribution.article.text = article_id(article);
            attribution.via.push_back({article_id(1 - article)});
            records_.attributions.push_back(std::move(attribution));
        }
    }

    const NewsShape& shape_;
    const MadeUpCast& cast_;
    std::size_t number_;
    Chance chance_;
    std::size_t day_;
    std::size_t first_speaker_;
    std::size_t voices_ = 1; // of the cast that may have said it
    Records records_;
};

} // namespace

void generate(const NewsShape& shape, const std::function<Go(const Records&)>& take)
{
    const auto cast = cast_for(shape.claims);
    if (take(records_of(shape, cast)) == Go::stop) {
        return;
    }
    for (std::size_t number = 0; number < shape.claims; ++number) {
        if (take(Story(shape, cast, number).run()) == Go::stop) {
            return;
        }
    }
}

} // namespace hearsay
