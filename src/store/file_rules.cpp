#include "store/file_rules.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "model/lists.hpp"
#include "model/references.hpp"
#include "store/breach_in_store.hpp"

namespace hearsay {
namespace {

// The marks of an entry.
constexpr std::uint32_t given = 1;
constexpr std::uint32_t named = 2;

bool may_not_run_in_a_circle(std::string_view key)
{
    return key == "parent" || key == "copy_of" || key == "implies";
}

} // namespace

void FileRules::see(const Records& piece)
{
    visit_types([&]<class Record>() { see_each(list_of<Record>(piece)); });
}

template <class Record> void FileRules::see_each(const std::vector<Record>& records)
{
    for (const auto& record : records) {
        auto& entry = table_for(record).of(key_of(record));
        if ((entry.marks & given) != 0) {
            breach_ = "'" + key_of(record) + "' is given twice";
        }
        entry.marks |= given;
        visit_references(
            record, [&](std::string_view key, std::optional<std::uint32_t>, const auto& id) {
                ids_.of(id).marks |= named;
                if (may_not_run_in_a_circle(key)) {
                    links_.emplace_back(number_of(key_of(record)), number_of(id));
                }
            });
        see_self(record);
    }
}

void FileRules::see_self(const Text& text)
{
    texts_.of(text.sha256).number = number_of(text.article.text);
}

void FileRules::see_self(const Article& article)
{
    if (article.copy_of) {
        originals_[number_of(article.id.text)] = number_of(article.copy_of->text);
    }
}

void FileRules::see_self(const Attribution& attribution)
{
    for (const auto& piece : attribution.evidence) {
        auto& text = texts_.of(piece.text);
        text.marks |= named;
        const auto article = number_of(attribution.article.text);
        if (text.number != article) {
            elsewhere_.emplace_back(&text, article);
        }
    }
}

void FileRules::see_self(const Claim& claim)
{
    if (auto found = breach_of(claim)) {
        breach_ = std::move(found);
    }
}

std::int64_t FileRules::number_of(const std::string& id)
{
    auto& number = ids_.of(id).number;
    number = number != 0 ? number : ++last_number_;
    return number;
}

std::size_t FileRules::misplaced() const
{
    const auto original_of = [this](std::int64_t article) {
        for (auto copy = originals_.find(article); copy != originals_.end();) {
            article = copy->second;
            copy = originals_.find(article);
        }
        return article;
    };
    return static_cast<std::size_t>(std::ranges::count_if(elsewhere_, [&](const auto& evidence) {
        return original_of(evidence.first->number) != original_of(evidence.second);
    }));
}

std::optional<std::string> FileRules::breach_at_end() const
{
    for (const auto* const table : {&ids_, &texts_}) {
        for (const auto& entry : table->entries()) {
            if ((entry.marks & given) == 0) {
                return "'" + std::string(entry.text()) + "' is named, and no record has this id";
            }
        }
    }
    if (run_in_circle(links_)) {
        return "records that name one another run in a circle";
    }
    return breach_;
}

} // namespace hearsay
