#include "query/as_of.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "query/span.hpp"

namespace hearsay {
namespace {

/// Whether something was known at the moment that is asked for.
enum class Known : std::uint8_t { then, perhaps, later, undated };

class Moment {
public:
    explicit Moment(const Date& end) : span_{std::nullopt, end, true} {}

    Known of(const std::optional<Date>& date) const
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

    /// Of an article as it reads now.
    Known of(const Article& article) const
    {
        const auto published = of(article.published);
        const bool revised_later = article.revised && of(article.revised) != Known::then;
        return published == Known::then && revised_later ? Known::perhaps : published;
    }

private:
    DateSpan span_;
};

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
        : whole_(records), moment_(moment), known_by_(known_by)
    {
        for (const auto& article : records.articles) {
            standing_.emplace(article.id.text, moment_.of(article));
        }
    }

    AsOf result()
    {
        answer_.attributions = whole_.attributions.size();
        answer_.records = whole_;
        keep_attributions(answer_.records.attributions);
        if (known_by_ == KnownBy::published) {
            drop_corrections(answer_.records.articles);
            drop_articles(answer_.records);
        }
        return std::move(answer_);
    }

private:
    Known standing_of(const Attribution& attribution) const
    {
        if (known_by_ == KnownBy::recorded) {
            return moment_.of(attribution.recorded ? attribution.recorded->at : std::nullopt);
        }
        const auto found = standing_.find(attribution.article.text);
        return found == standing_.end() ? Known::undated : found->second;
    }

    bool stands(const Attribution& attribution)
    {
        const auto standing = standing_of(attribution);
        answer_.later += standing == Known::later ? 1 : 0;
        answer_.perhaps += standing == Known::perhaps ? 1 : 0;
        answer_.undated += standing == Known::undated ? 1 : 0;
        return standing == Known::then;
    }

    void keep_attributions(std::vector<Attribution>& attributions)
    {
        std::erase_if(
            attributions, [&](const Attribution& attribution) { return !stands(attribution); });
        for (auto& attribution : attributions) {
            if (known_by_ == KnownBy::recorded) {
                undo_later_review(attribution);
            }
        }
    }

    void undo_later_review(Attribution& attribution)
    {
        const auto& review = attribution.reviewed;
        if (review && review->at && moment_.of(review->at) != Known::then) {
            attribution.reviewed.reset();
            attribution.status = Status::draft;
            ++answer_.reviews;
        }
    }

    /// One without a date may have been made by then, and a retracted article passes nothing on.
    void drop_corrections(std::vector<Article>& articles)
    {
        for (auto& article : articles) {
            answer_.corrections +=
                std::erase_if(article.corrections, [&](const Correction& correction) {
                    return correction.date && moment_.of(correction.date) != Known::then;
                });
        }
    }

    void drop_articles(Records& records) const
    {
        KeptArticles kept(whole_);
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
    Moment moment_;
    KnownBy known_by_;
    std::map<std::string_view, Known> standing_; // of articles
    AsOf answer_;
};

} // namespace

AsOf as_of(const Records& records, const Date& moment, KnownBy known_by)
{
    return Cut(records, moment, known_by).result();
}

} // namespace hearsay
