#include "store/word_writer.hpp"

#include <utility>

#include "base/folded_words.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_remembered = 500'000;
constexpr std::int64_t many_words = std::int64_t{64} << 20U; // bytes of an index
constexpr std::int64_t few_words = std::int64_t{1} << 20U;

void append(std::string& folded, std::string_view text)
{
    for (const auto& word : folded_words(text)) {
        folded += folded.empty() ? "" : " ";
        folded += word;
    }
}

template <class Record> std::string names_of(const Record& record)
{
    std::string folded;
    append(folded, record.id.text);
    append(folded, record.name);
    for (const auto& alias : record.aliases) {
        append(folded, alias);
    }
    return folded;
}

void gather_words(const Database& database, std::int64_t bytes)
{
    auto statement = database.prepare("INSERT INTO words (words, rank) VALUES ('hashsize', ?)");
    statement.bind(1, bytes);
    statement.run();
}

} // namespace

WordRow word_row(std::int64_t number, const Organization& organization)
{
    return {word_row_of(RecordKind::organization, number), names_of(organization)};
}

WordRow word_row(std::int64_t number, const Outlet& outlet)
{
    return {word_row_of(RecordKind::outlet, number), names_of(outlet)};
}

WordRow word_row(std::int64_t number, const Speaker& speaker)
{
    return {word_row_of(RecordKind::speaker, number), names_of(speaker)};
}

WordRow word_row(std::int64_t number, const Article& article)
{
    std::string folded;
    append(folded, article.id.text);
    append(folded, article.title);
    return {word_row_of(RecordKind::article, number), folded};
}

WordRow word_row(std::int64_t number, const Claim& claim)
{
    std::string folded;
    append(folded, claim.id.text);
    append(folded, claim.text);
    for (const auto& [language, text] : claim.texts) {
        append(folded, text);
    }
    return {word_row_of(RecordKind::claim, number), folded};
}

WordWriter::WordWriter(const Database& database)
    : add_(database.prepare("INSERT INTO words (rowid, folded) VALUES (?, ?)")),
      remove_(database.prepare("INSERT INTO words (words, rowid, folded) VALUES ('delete', ?, ?)")),
      add_word_(database.prepare("INSERT OR IGNORE INTO attribution_words (word) VALUES (?)"))
{
}

void WordWriter::add_id(std::string_view id)
{
    if (added_words_.size() > most_remembered) {
        added_words_.clear();
    }
    for (auto& word : folded_words(id)) {
        const auto [added, is_new] = added_words_.insert(std::move(word));
        if (is_new) {
            add_word_.bind(1, std::string_view(*added));
            add_word_.run();
        }
    }
}

void WordWriter::run(Statement& statement, const WordRow& row)
{
    statement.bind(1, row.row);
    statement.bind(2, std::string_view(row.folded));
    statement.run();
}

void gather_many_words(const Database& database)
{
    gather_words(database, many_words);
}

void gather_few_words(const Database& database)
{
    gather_words(database, few_words);
}

} // namespace hearsay
