#include "query/as_of.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {
namespace {

/// Which articles are kept, and what they bring along.
class KeptArticles {
public:
    explicit KeptArticles(const Records& records)
        : records_(records), kept_(records.articles.size()), seen_(records.texts.size())
    {
        for (std::size_t number = 0; number < kept_.size(); ++number) {
            articles_.emplace(records.articles[number].id.text, number);
        }
        for (std::size_t number = 0; number < records.texts.size(); ++number) {
            texts_.emplace(records.texts[number].sha256, number);
        }
    }

    /// And what it copies, however deep.
    void keep(std::string_view id)
    {
        for (auto found = articles_.find(id); found != articles_.end() && !kept_[found->second];) {
            kept_[found->second] = true;
            ++count_;
            const auto& copied = records_.articles[found->second].copy_of;
            found = copied ? articles_.find(copied->text) : articles_.end();
        }
    }

    /// The article of a text, and of what it is a translation of.
    void keep_text(std::string_view sha256)
    {
        for (auto found = texts_.find(sha256); found != texts_.end() && !seen_[found->second];) {
            seen_[found->second] = true;
            const auto& text = records_.texts[found->second];
            keep(text.article.text);
            found = texts_.find(text.translation_of);
        }
    }

    /// The texts of what is kept, and so on until nothing more is brought along.
    void keep_texts()
    {
        for (std::size_t before = 0; before != count_;) {
            before = count_;
            for (const auto& text : records_.texts) {
                if (has(text.article.text)) {
                    keep_text(text.sha256);
                }
            }
        }
    }

    bool has(std::string_view id) const
    {
        const auto found = articles_.find(id);
        return found != articles_.end() && kept_[found->second];
    }

private:
    const Records& records_;
    std::vector<bool> kept_; // by article
    std::vector<bool> seen_; // by text: it was kept
    std::size_t count_ = 0;  // of articles kept
    std::map<std::string_view, std::size_t> articles_;
    std::map<std::string_view, std::size_t> texts_;
};

/// Takes out what does not stand, and counts it.
class Cut {
public:
    Cut(const Records& records, const Date& moment, KnownBy known_by)
        : whole_(records), moment_(moment, known_by)
    {
        for (const auto& article : records.articles) {
            standing_.emplace(article.id.text, moment_.of(article));
        }
    }

    AsOf result(std::span<const std::string> kept)
    {
        auto records = whole_;
        keep_attributions(records.attributions);
        if (moment_.known_by() == KnownBy::published) {
            drop_corrections(records.articles);
            drop_articles(records, kept);
        }
        return {moment_.counts(), std::move(records)};
    }

private:
    bool stands(const Attribution& attribution)
    {
        const auto found = standing_.find(attribution.article.text);
        return moment_.counts_as_standing(
            attribution, found == standing_.end() ? Known::undated : found->second);
    }

    void keep_attributions(std::vector<Attribution>& attributions)
    {
        std::erase_if(
            attributions, [&](const Attribution& attribution) { return !stands(attribution); });
        for (auto& attribution : attributions) {
            if (moment_.counts_as_reviewed_later(attribution)) {
                attribution.reviewed.reset();
                attribution.status = Status::draft;
            }
        }
    }

    /// One without a date may have been made by then, and a retracted article passes nothing on.
    void drop_corrections(std::vector<Article>& articles)
    {
        for (auto& article : articles) {
            moment_.count_corrections(article);
            std::erase_if(article.corrections, [&](const Correction& correction) {
                return moment_.is_before(correction);
            });
        }
    }

    void drop_articles(Records& records, std::span<const std::string> kept_elsewhere) const
    {
        KeptArticles kept(whole_);
        for (const auto& id : kept_elsewhere) {
            kept.keep(id);
        }
        for (const auto& [id, standing] : standing_) {
            if (standing == Known::then) {
                kept.keep(id);
            }
        }
        for (const auto& attribution : records.attributions) {
            for (const auto& step : attribution.via) {
                kept.keep(step.text);
            }
            for (const auto& evidence : attribution.evidence) {
                kept.keep_text(evidence.text);
            }
        }
        kept.keep_texts();
        std::erase_if(
            records.articles, [&](const Article& article) { return !kept.has(article.id.text); });
        std::erase_if(
            records.texts, [&](const Text& text) { return !kept.has(text.article.text); });
    }

    const Records& whole_;
    AsOfMoment moment_;
    std::map<std::string_view, Known> standing_; // of articles
};

} // namespace

AsOfMoment::AsOfMoment(const Date& moment, KnownBy known_by)
    : span_{std::nullopt, moment, true}, known_by_(known_by)
{
}

Known AsOfMoment::of(const std::optional<Date>& date) const
{
    if (!date) {
        return Known::undated;
    }
    switch (within(span_, date)) {
    case Within::certainly:
        return Known::then;
    case Within::possibly:
        return Known::perhaps;
    case Within::outside:
        break;
    }
    return Known::later;
}

Known AsOfMoment::of(const Article& article) const
{
    const auto published = of(article.published);
    const bool revised_later = article.revised && of(article.revised) != Known::then;
    return published == Known::then && revised_later ? Known::perhaps : published;
}

Known AsOfMoment::of(const Attribution& attribution, Known article) const
{
    return known_by_ == KnownBy::published
               ? article
               : of(attribution.recorded ? attribution.recorded->at : std::nullopt);
}

bool AsOfMoment::is_before(const Correction& correction) const
{
    return correction.date && of(correction.date) != Known::then;
}

bool AsOfMoment::counts_as_standing(const Attribution& attribution, Known article)
{
    const auto standing = of(attribution, article);
    ++counts_.attributions;
    counts_.later += standing == Known::later ? 1 : 0;
    counts_.perhaps += standing == Known::perhaps ? 1 : 0;
    counts_.undated += standing == Known::undated ? 1 : 0;
    return standing == Known::then;
}

void AsOfMoment::count_corrections(const Article& article)
{
    counts_.corrections += static_cast<std::size_t>(
        std::ranges::count_if(article.corrections, [this](const Correction& correction) {
            return is_before(correction);
        }));
}

bool AsOfMoment::counts_as_reviewed_later(const Attribution& attribution)
{
    const auto& review = attribution.reviewed;
    const bool later =
        known_by_ == KnownBy::recorded && review && review->at && of(review->at) != Known::then;
    counts_.reviews += later ? 1 : 0;
    return later;
}

AsOf as_of(
    const Records& records, const Date& moment, KnownBy known_by, std::span<const std::string> kept)
{
    return Cut(records, moment, known_by).result(kept);
}

} // namespace hearsay
