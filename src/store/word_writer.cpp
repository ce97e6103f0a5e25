#include "store/word_writer.hpp"

#include <utility>

#include "base/folded_words.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_remembered = 500'000;

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

} // namespace

WordWriter::WordWriter(const Database& database)
    : add_(database.prepare("INSERT INTO words (rowid, folded) VALUES (?, ?)")),
      remove_(database.prepare("INSERT INTO words (words, rowid, folded) VALUES ('delete', ?, ?)")),
      add_word_(database.prepare("INSERT OR IGNORE INTO attribution_words (word) VALUES (?)"))
{
}

void WordWriter::add(std::int64_t number, const Organization& organization)
{
    write(RecordKind::organization, number, names_of(organization));
}

void WordWriter::add(std::int64_t number, const Outlet& outlet)
{
    write(RecordKind::outlet, number, names_of(outlet));
}

void WordWriter::add(std::int64_t number, const Speaker& speaker)
{
    write(RecordKind::speaker, number, names_of(speaker));
}

void WordWriter::add(std::int64_t number, const Article& article)
{
    std::string folded;
    append(folded, article.id.text);
    append(folded, article.title);
    write(RecordKind::article, number, folded);
}

void WordWriter::add(std::int64_t number, const Claim& claim)
{
    std::string folded;
    append(folded, claim.id.text);
    append(folded, claim.text);
    for (const auto& [language, text] : claim.texts) {
        append(folded, text);
    }
    write(RecordKind::claim, number, folded);
}

void WordWriter::add(const Attribution& attribution)
{
    if (added_words_.size() > most_remembered) {
        added_words_.clear();
    }
    for (auto& word : folded_words(attribution.id.text)) {
        const auto [added, is_new] = added_words_.insert(std::move(word));
        if (is_new) {
            add_word_.bind(1, std::string_view(*added));
            add_word_.run();
        }
    }
}

void WordWriter::write(RecordKind kind, std::int64_t number, const std::string& text)
{
    auto& statement = removing_ ? remove_ : add_;
    statement.bind(1, word_row_of(kind, number));
    statement.bind(2, std::string_view(text));
    statement.run();
}

} // namespace hearsay
