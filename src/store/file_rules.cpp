#include "store/file_rules.hpp"

#include <string_view>
#include <utility>

#include "model/record_key.hpp"
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
    see_each(piece.texts);
    see_each(piece.organizations);
    see_each(piece.outlets);
    see_each(piece.speakers);
    see_each(piece.articles);
    see_each(piece.claims);
    see_each(piece.attributions);
    for (const auto& attribution : piece.attributions) {
        see_evidence(attribution);
    }
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

void FileRules::see_evidence(const Attribution& attribution)
{
    for (const auto& piece : attribution.evidence) {
        texts_.of(piece.text).marks |= named;
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
