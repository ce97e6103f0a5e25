#include "match/copied_articles.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/core.h>

#include "base/folded_words.hpp"
#include "base/unique.hpp"
#include "match/candidates.hpp"

namespace hearsay {
namespace {

constexpr std::size_t shingle_words = 8;   // that stand in a row in both
constexpr std::size_t most_of_outlet = 2;  // articles of one outlet with one shingle: in more it is
                                           // the frame of a page
constexpr std::size_t most_originals = 4;  // that the holders of a shingle are compared with
constexpr std::size_t least_shingles = 24; // shared: about three sentences
constexpr std::size_t least_claims = 4;
constexpr double least_share = 0.5;
constexpr double most_without_order = 0.75; // which one is the copy is not known
constexpr std::size_t longest_passage = 30; // words shown

/// What an article is compared by, in order.
struct Fingerprint {
    std::vector<std::uint64_t> parts;
    std::vector<std::string> words; // of a text; empty if its claims are the parts
    bool of_claims = false;
};

std::vector<std::uint64_t> shingles_of(const std::vector<std::string>& words)
{
    std::vector<std::uint64_t> shingles;
    for (std::size_t place = 0; place + shingle_words <= words.size(); ++place) {
        std::string shingle;
        for (auto word = place; word < place + shingle_words; ++word) {
            shingle += words[word] + " ";
        }
        shingles.push_back(key_of(shingle));
    }
    return shingles;
}

/// The fingerprint of each article, by its number.
std::vector<Fingerprint> fingerprints_of(const Dossier& dossier, const TextContents& contents)
{
    std::vector<Fingerprint> prints(dossier.articles().size());
    for (std::size_t text = 0; text < dossier.texts().size() && text < contents.size(); ++text) {
        const auto article = dossier.find(dossier.texts()[text].article.text);
        if (contents[text] && article && article->kind == RecordKind::article &&
            prints[article->number].parts.empty()) {
            auto& print = prints[article->number];
            print.words = folded_words(*contents[text]);
            print.parts = shingles_of(print.words);
        }
    }
    for (const auto& attribution : dossier.attributions()) {
        const auto article = dossier.find(attribution.article.text);
        const auto claim = dossier.find(attribution.claim.text);
        if (article && article->kind == RecordKind::article && claim &&
            claim->kind == RecordKind::claim && prints[article->number].words.empty()) {
            std::string words;
            for (const auto& word : folded_words(dossier.claims()[claim->number].text)) {
                words += word + " ";
            }
            prints[article->number].of_claims = true;
            prints[article->number].parts.push_back(key_of(words));
        }
    }
    return prints;
}

/// The articles that have each part, the first published first, but for parts that stand in
/// several of one outlet.
using Holders = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

/// The numbers of the articles by when they were published, those without a date last.
std::vector<std::uint32_t> by_date(const std::vector<Article>& articles)
{
    std::vector<std::uint32_t> order(articles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t article) {
        const auto& published = articles[article].published;
        return published ? published->interval.begin : std::numeric_limits<std::int64_t>::max();
    });
    return order;
}

bool is_frame(const std::vector<std::uint32_t>& holders, const std::vector<Article>& articles)
{
    std::map<std::string, std::size_t> of_outlet;
    return std::ranges::any_of(holders, [&](std::uint32_t article) {
        const auto& outlet = articles[article].outlet;
        return ++of_outlet[outlet ? outlet->text : std::string()] > most_of_outlet;
    });
}

Holders holders_of(const std::vector<Fingerprint>& prints, const std::vector<Article>& articles)
{
    Holders holders;
    for (const auto article : by_date(articles)) {
        for (const auto part : prints[article].parts) {
            auto& list = holders[part];
            if (list.empty() || list.back() != article) {
                list.push_back(article);
            }
        }
    }
    std::erase_if(holders, [&](const auto& each) { return is_frame(each.second, articles); });
    return holders;
}

/// What each article names as a step through which it has something, by the article's number.
std::vector<std::set<std::string>> sources_of(const Dossier& dossier)
{
    std::vector<std::set<std::string>> sources(dossier.articles().size());
    for (const auto& attribution : dossier.attributions()) {
        const auto article = dossier.find(attribution.article.text);
        if (article && article->kind == RecordKind::article) {
            for (const auto& source : attribution.via) {
                sources[article->number].insert(source.text);
            }
        }
    }
    return sources;
}

class Copies {
public:
    Copies(const Dossier& dossier, const TextContents& contents)
        : dossier_(dossier), prints_(fingerprints_of(dossier, contents)),
          holders_(holders_of(prints_, dossier.articles())), sources_(sources_of(dossier)),
          telling_(prints_.size())
    {
        for (const auto& [part, articles] : holders_) {
            for (const auto article : articles) {
                ++telling_[article];
            }
        }
    }

    std::vector<Match> matches() const
    {
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> shared;
        for (const auto& [part, articles] : holders_) {
            for (std::size_t later = 1; later < articles.size(); ++later) {
                for (std::size_t first = 0; first < std::min(later, most_originals); ++first) {
                    ++shared[std::minmax(articles[first], articles[later])];
                }
            }
        }
        std::vector<Match> matches;
        for (const auto& [pair, parts] : shared) {
            if (auto match = match_of(pair.first, pair.second, parts)) {
                matches.push_back(std::move(*match));
            }
        }
        return matches;
    }

private:
    std::optional<Match> match_of(std::uint32_t one, std::uint32_t other, std::size_t parts) const
    {
        const bool of_claims = prints_[one].of_claims || prints_[other].of_claims;
        const auto share = static_cast<double>(parts) /
                           static_cast<double>(std::min(telling_[one], telling_[other]));
        const auto& articles = dossier_.articles();
        if (parts < (of_claims ? least_claims : least_shingles) || share < least_share ||
            articles[one].copy_of || articles[other].copy_of) {
            return std::nullopt;
        }
        const auto why = why_later(other, one);
        const auto why_turned = why.empty() ? why_later(one, other) : std::string();
        const auto copy = why_turned.empty() ? other : one;
        const auto original = copy == one ? other : one;
        Match match;
        match.kind = RecordKind::article;
        match.survivor = articles[original].id.text;
        match.other = articles[copy].id.text;
        match.score = std::min(0.5 + share / 2, 0.99);
        match.reason = fmt::format(
            "{} % of the shorter one's {} stand in the other", static_cast<int>(share * 100 + 0.5),
            of_claims ? "claims" : "text");
        if (why.empty() && why_turned.empty()) {
            match.score = std::min(match.score, most_without_order);
            match.reason += "; which one is the copy is not known";
        } else {
            match.reason += "; " + why + why_turned;
        }
        match.survivor_words = passage(original, copy);
        match.other_words = passage(copy, original);
        return match;
    }

    /// Why `later` copies `earlier`; empty if nothing says so.
    std::string why_later(std::uint32_t later, std::uint32_t earlier) const
    {
        const auto& copy = dossier_.articles()[later];
        const auto& original = dossier_.articles()[earlier];
        const auto& sources = sources_[later];
        const bool names = sources.contains(original.id.text) ||
                           (original.outlet && copy.outlet != original.outlet &&
                            sources.contains(original.outlet->text));
        if (names) {
            return "the copy has it through the other's outlet";
        }
        const bool is_later =
            copy.published && original.published &&
            certainly_after(copy.published->interval, original.published->interval);
        return is_later ? "the copy was published later" : std::string();
    }

    /// The beginning of the first passage of `article` that `other` has too.
    std::string passage(std::uint32_t article, std::uint32_t other) const
    {
        const auto& print = prints_[article];
        const auto has = [&](std::uint64_t part) {
            const auto found = holders_.find(part);
            return found != holders_.end() &&
                   std::ranges::find(found->second, other) != found->second.end();
        };
        const auto first = std::ranges::find_if(print.parts, has);
        std::string words;
        if (print.words.empty() || first == print.parts.end()) {
            return words;
        }
        auto place = static_cast<std::size_t>(first - print.parts.begin());
        const auto end = std::min(print.words.size(), place + longest_passage);
        for (; place < end; ++place) {
            words += (words.empty() ? "" : " ") + print.words[place];
        }
        return words;
    }

    const Dossier& dossier_;
    std::vector<Fingerprint> prints_;
    Holders holders_;
    std::vector<std::set<std::string>> sources_;
    std::vector<std::size_t> telling_; // parts of each article that are no frame
};

} // namespace

std::vector<Match> copied_articles(const Dossier& dossier, const TextContents& contents)
{
    return Copies(dossier, contents).matches();
}

} // namespace hearsay
