#include "store/find_candidates.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "base/folded_words.hpp"
#include "store/read_rows.hpp"
#include "store/store_error.hpp"
#include "store/where.hpp"
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

/// False if some word is certainly not in `texts`.
bool may_have_all(std::string texts, const Words& wanted)
{
    for (auto& byte : texts) {
        if (static_cast<unsigned char>(byte) >= 0x80U) {
            return true; // to fold it takes longer than to read the record
        }
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return std::ranges::all_of(
        wanted, [&](const std::string& word) { return texts.find(word) != std::string::npos; });
}

/// What is searched of a record but for what stands in `rest`, and whether anything does.
std::string glance(std::string_view table, std::string_view name)
{
    return "SELECT id, " + std::string(name) + ", rest IS NOT NULL FROM " + std::string(table) +
           " WHERE number = ?";
}

/// Gathers candidates, each once.
class Candidates {
public:
    Candidates(const Database& database, const RestForm& form, const Words& wanted)
        : database_(database), wanted_(wanted), organizations_(database, form, where::number),
          outlets_(database, form, where::number), speakers_(database, form, where::number),
          articles_(database, form, where::number), claims_(database, form, where::number),
          form_(form), organization_glance_(database, glance("organizations", "name")),
          outlet_glance_(database, glance("outlets", "name")),
          speaker_glance_(database, glance("speakers", "name")),
          article_glance_(database, glance("articles", "title")),
          claim_glance_(database, glance("claims", "text"))
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
        switch (static_cast<RecordKind>(word_row % 8)) {
        case RecordKind::organization:
            return add(word_row, organization_glance_, organizations_, records_.organizations);
        case RecordKind::outlet:
            return add(word_row, outlet_glance_, outlets_, records_.outlets);
        case RecordKind::speaker:
            return add(word_row, speaker_glance_, speakers_, records_.speakers);
        case RecordKind::article:
            return add(word_row, article_glance_, articles_, records_.articles);
        case RecordKind::claim:
            return add(word_row, claim_glance_, claims_, records_.claims);
        default:
            break; // nothing that hearsay wrote
        }
    }

    template <class Row, class Record>
    void
    add(std::int64_t word_row, LazyStatement& at_a_glance, RowsBy<Row>& rows,
        std::vector<Record>& records)
    {
        const auto number = word_row / 8;
        if (!may_be_found(at_a_glance.get(), number)) {
            return;
        }
        if (auto row = rows.first(number); row && taken_.insert(word_row).second) {
            records.push_back(std::move(row->record));
        }
    }

    bool may_be_found(Statement& at_a_glance, std::int64_t number) const
    {
        at_a_glance.bind(1, number);
        const bool is_there = at_a_glance.step();
        const bool has_more = is_there && at_a_glance.integer(2) != 0;
        const bool may_be = has_more || (is_there && may_have_all(texts_in(at_a_glance), wanted_));
        at_a_glance.reset();
        return may_be;
    }

    static std::string texts_in(const Statement& at_a_glance)
    {
        std::string texts(at_a_glance.text(0));
        texts += ' ';
        texts += at_a_glance.text(1);
        return texts;
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
    LazyStatement organization_glance_;
    LazyStatement outlet_glance_;
    LazyStatement speaker_glance_;
    LazyStatement article_glance_;
    LazyStatement claim_glance_;
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
    } catch (const SeveralWords&) {
        return std::nullopt; // SQLite cuts a word in two
    }
    candidates.add_texts();
    candidates.add_attributions();
    return candidates.take();
}

} // namespace hearsay
