#include "store/find_candidates.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "base/folded_words.hpp"
#include "store/read_rows.hpp"
#include "store/store_error.hpp"
#include "store/word_pages.hpp"
#include "store/word_writer.hpp"

namespace hearsay {
namespace {

using Words = std::vector<std::string>;

/// Behind all that begins with `word`, as bytes are ordered.
std::string past(const std::string& word)
{
    return word + '\xFF';
}

/// `"harbour"* AND "fire"*`. Folded words have no quotation marks.
std::string query_for(const Words& words)
{
    std::string query;
    for (const auto& word : words) {
        query += (query.empty() ? "\"" : " AND \"") + word + "\"*";
    }
    return query;
}

bool has_all(const Words& words, const Words& wanted)
{
    return std::ranges::all_of(wanted, [&](const std::string& beginning) {
        return std::ranges::any_of(
            words, [&](const std::string& word) { return word.starts_with(beginning); });
    });
}

/// The words that fewest records have: to look at what these find takes less time than to find out
/// first what has the common words too.
Words rarest_of(const Database& database, const Words& words)
{
    const auto pages = word_pages(database, words);
    const auto fewest = *std::ranges::min_element(pages);
    Words rarest;
    for (std::size_t word = 0; word < words.size(); ++word) {
        if (pages[word] == fewest) {
            rarest.push_back(words[word]);
        }
    }
    return rarest;
}

template <class Record> std::string texts_of(const Record& record)
{
    auto texts = record.id.text + ' ' + record.name;
    for (const auto& alias : record.aliases) {
        texts += ' ' + alias;
    }
    return texts;
}

std::string texts_of(const Article& article)
{
    return article.id.text + ' ' + article.title;
}

std::string texts_of(const Claim& claim)
{
    auto texts = claim.id.text + ' ' + claim.text;
    for (const auto& [language, text] : claim.texts) {
        texts += ' ' + text;
    }
    return texts;
}

/// False if some word is certainly not in `texts`: these are only folded if that is plain.
bool may_have_all(std::string texts, const Words& wanted)
{
    for (auto& byte : texts) {
        if (static_cast<unsigned char>(byte) >= 0x80U) {
            return true;
        }
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return std::ranges::all_of(
        wanted, [&](const std::string& word) { return texts.find(word) != std::string::npos; });
}

/// Gathers candidates, each once.
class Candidates {
public:
    Candidates(const Database& database, const RestForm& form, const Words& wanted)
        : database_(database), wanted_(wanted), organizations_(database, form, "WHERE number = ?"),
          outlets_(database, form, "WHERE number = ?"),
          speakers_(database, form, "WHERE number = ?"),
          articles_(database, form, "WHERE number = ?"),
          claims_(database, form, "WHERE number = ?"), form_(form)
    {
    }

    void add_named()
    {
        const auto query = query_for(rarest_of(database_, wanted_));
        auto rows = database_.prepare("SELECT rowid FROM words WHERE words MATCH ?");
        rows.bind(1, std::string_view(query));
        while (rows.step()) {
            add(rows.integer(0));
        }
    }

    /// Their SHA-256 is one word.
    void add_texts()
    {
        auto rows =
            database_.prepare(select_from<StoredText>() + " WHERE sha256 >= ? AND sha256 < ?");
        const auto end = past(wanted_.front());
        rows.bind(1, std::string_view(wanted_.front()));
        rows.bind(2, std::string_view(end));
        while (rows.step()) {
            records_.texts.push_back(row_of<StoredText>(rows, form_).record);
        }
    }

    void add_attributions()
    {
        if (!some_attribution_may_have_all()) {
            return;
        }
        auto rows = database_.prepare("SELECT id, claim FROM attributions");
        while (rows.step()) {
            const std::string id(rows.text(0));
            if (has_all(folded_words(id), wanted_)) {
                Attribution attribution;
                attribution.id.text = id;
                attribution.claim.text = claim_id(rows.integer(1));
                records_.attributions.push_back(std::move(attribution));
            }
        }
    }

    Records take() { return std::move(records_); }

private:
    void add(std::int64_t word_row)
    {
        const auto number = word_row / 8;
        switch (static_cast<RecordKind>(word_row % 8)) {
        case RecordKind::organization:
            return add(word_row, organizations_.first(number), records_.organizations);
        case RecordKind::outlet:
            return add(word_row, outlets_.first(number), records_.outlets);
        case RecordKind::speaker:
            return add(word_row, speakers_.first(number), records_.speakers);
        case RecordKind::article:
            return add(word_row, articles_.first(number), records_.articles);
        case RecordKind::claim:
            return add(word_row, claims_.first(number), records_.claims);
        default:
            break; // nothing that hearsay wrote
        }
    }

    template <class Row, class Record>
    void add(std::int64_t word_row, std::optional<Row> row, std::vector<Record>& records)
    {
        if (row && may_have_all(texts_of(row->record), wanted_) && taken_.insert(word_row).second) {
            records.push_back(std::move(row->record));
        }
    }

    bool some_attribution_may_have_all() const
    {
        auto known = database_.prepare(
            "SELECT 1 FROM attribution_words WHERE word >= ? AND word < ? LIMIT 1");
        return std::ranges::all_of(wanted_, [&](const std::string& word) {
            const auto end = past(word);
            known.bind(1, std::string_view(word));
            known.bind(2, std::string_view(end));
            const bool is_there = known.step();
            known.reset();
            return is_there;
        });
    }

    std::string claim_id(std::int64_t number)
    {
        const auto claim = claims_.first(number);
        if (!claim) {
            return {};
        }
        auto id = claim->record.id.text;
        if (taken_.insert(word_row_of(RecordKind::claim, number)).second) {
            records_.claims.push_back(claim->record);
        }
        return id;
    }

    const Database& database_;
    const Words& wanted_;
    RowsBy<StoredOrganization> organizations_;
    RowsBy<StoredOutlet> outlets_;
    RowsBy<StoredSpeaker> speakers_;
    RowsBy<StoredArticle> articles_;
    RowsBy<StoredClaim> claims_;
    const RestForm& form_;
    std::unordered_set<std::int64_t> taken_;
    Records records_;
};

} // namespace

std::optional<Records> find_candidates(
    const Database& database, const RestForm& form, const std::vector<std::string>& words)
{
    if (database.integer("SELECT searchable FROM dossier") != 1) {
        return std::nullopt;
    }
    Candidates candidates(database, form, words);
    try {
        candidates.add_named();
    } catch (const StoreError&) {
        return std::nullopt; // a word that SQLite would cut in two
    }
    candidates.add_texts();
    candidates.add_attributions();
    return candidates.take();
}

} // namespace hearsay
