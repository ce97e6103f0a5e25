#include "cli/stored_as_of.hpp"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "cli/rest_form.hpp"
#include "store/named_by_attribution.hpp"
#include "store/numbers.hpp"
#include "store/read_rows.hpp"

namespace hearsay {
namespace {

/// Calls `visit(row)` for each row that `where` lets through.
template <class Row, class Visit>
void visit_rows(const Database& database, const std::string& where, Visit visit)
{
    auto rows = database.prepare(select_from<Row>() + " " + where);
    while (rows.step()) {
        visit(row_of<Row>(rows, json_rest_form()));
    }
}

/// The articles of a database by number: what stands of them, and what is kept besides.
class StandingArticles {
public:
    StandingArticles(const Database& database, AsOfMoment& moment, std::int64_t largest)
        : database_(database), moment_(moment), known_(static_cast<std::size_t>(largest) + 1)
    {
        visit_rows<StoredArticle>(database, "", [this](const StoredArticle& row) { see(row); });
    }

    void count_attributions()
    {
        if (moment_.known_by() == KnownBy::published) {
            visit_rows<NamedByAttribution>(
                database_, "", [this](const NamedByAttribution& row) { see(row); });
        } else {
            visit_rows<StoredAttribution>(
                database_, "", [this](const StoredAttribution& row) { see(row); });
        }
    }

    void keep_all_referred_to()
    {
        for (std::size_t number = 0; number < known_.size(); ++number) {
            if (known_[number].standing == Known::then && known_[number].is_there) {
                keep(static_cast<std::int64_t>(number));
            }
        }
        for (const auto article : relied_on_) {
            keep(article);
        }
        keep_where_evidence_is();
        keep_originals_of_translations();
    }

    std::vector<std::string> kept_of(const std::vector<Article>& asked) const
    {
        auto number_of = database_.prepare("SELECT number FROM articles WHERE id = ?");
        std::vector<std::string> kept;
        for (const auto& article : asked) {
            number_of.bind(1, std::string_view(article.id.text));
            if (number_of.step() && is_kept(number_of.integer(0))) {
                kept.push_back(article.id.text);
            }
            number_of.reset();
        }
        return kept;
    }

private:
    struct Seen {
        Known standing = Known::undated;
        bool is_there = false;
        bool is_kept = false;
    };

    bool has(std::int64_t number) const
    {
        return number > 0 && number < std::ssize(known_) &&
               known_[static_cast<std::size_t>(number)].is_there;
    }
    Seen& at(std::int64_t number) { return known_[static_cast<std::size_t>(number)]; }
    bool is_kept(std::int64_t number) const
    {
        return has(number) && known_[static_cast<std::size_t>(number)].is_kept;
    }
    Known standing_of(std::int64_t number)
    {
        return has(number) ? at(number).standing : Known::undated;
    }

    void see(const StoredArticle& row)
    {
        auto& seen = at(row.number);
        seen.is_there = true;
        seen.standing = moment_.of(row.record);
        if (moment_.known_by() == KnownBy::published) {
            moment_.count_corrections(row.record);
        }
        if (row.copy_of.number != 0) {
            originals_.emplace(row.number, row.copy_of.number);
        }
    }

    void see(const NamedByAttribution& row)
    {
        if (!moment_.counts_as_standing({}, standing_of(row.article.number))) {
            return;
        }
        for (const auto number : row.via) {
            if (has(number) && standing_of(number) != Known::then) {
                relied_on_.insert(number);
            }
        }
    }

    void see(const StoredAttribution& row)
    {
        if (moment_.counts_as_standing(row.record, standing_of(row.article.number))) {
            moment_.counts_as_reviewed_later(row.record);
        }
    }

    /// And what it copies, however deep.
    void keep(std::int64_t number)
    {
        while (has(number) && !at(number).is_kept) {
            at(number).is_kept = true;
            const auto original = originals_.find(number);
            number = original == originals_.end() ? 0 : original->second;
        }
    }

    void keep_where_evidence_is()
    {
        auto rows = database_.prepare("SELECT texts.article, attributions.article FROM evidence "
                                      "JOIN texts ON texts.number = evidence.text "
                                      "JOIN attributions ON attributions.claim = evidence.claim "
                                      "AND attributions.number = evidence.attribution "
                                      "WHERE texts.article <> attributions.article");
        while (rows.step()) {
            if (standing_of(rows.integer(1)) == Known::then) {
                keep(rows.integer(0));
            }
        }
    }

    void keep_originals_of_translations()
    {
        std::vector<std::pair<std::int64_t, std::int64_t>> translations; // and originals: articles
        auto article_of = database_.prepare("SELECT article FROM texts WHERE sha256 = ?");
        visit_rows<StoredText>(
            database_, "WHERE instr(rest, '\"translation_of\"')", [&](const StoredText& row) {
                article_of.bind(1, std::string_view(row.record.translation_of));
                if (article_of.step()) {
                    translations.emplace_back(row.article.number, article_of.integer(0));
                }
                article_of.reset();
            });
        for (bool keeps_more = true; keeps_more;) {
            keeps_more = false;
            for (const auto& [translation, original] : translations) {
                if (is_kept(translation) && has(original) && !is_kept(original)) {
                    keep(original);
                    keeps_more = true;
                }
            }
        }
    }

    const Database& database_;
    AsOfMoment& moment_;
    std::vector<Seen> known_;                                  // by number
    std::unordered_map<std::int64_t, std::int64_t> originals_; // of copies
    std::unordered_set<std::int64_t> relied_on_;               // and not standing
};

} // namespace

std::optional<StoredAsOf> stored_as_of(
    const Database& database, const Date& moment, KnownBy known_by,
    const std::vector<Article>& asked)
{
    const auto largest = database.integer("SELECT ifnull(max(number), 0) FROM articles");
    const auto articles_in_all = database.integer("SELECT count(*) FROM articles");
    if (!are_dense(largest, articles_in_all) ||
        database.integer("SELECT min(number) < 1 FROM articles") != 0) {
        return std::nullopt;
    }
    AsOfMoment now(moment, known_by);
    StandingArticles articles(database, now, largest);
    articles.count_attributions();
    if (known_by == KnownBy::published) {
        articles.keep_all_referred_to();
    }
    return StoredAsOf{now.counts(), articles.kept_of(asked)};
}

} // namespace hearsay
