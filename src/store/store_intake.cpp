#include "store/store_intake.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "model/open_kinds.hpp"
#include "model/record_key.hpp"
#include "model/terms.hpp"
#include "store/breach_in_store.hpp"
#include "store/circles_in_store.hpp"
#include "store/misplaced_evidence.hpp"
#include "store/store_root.hpp"

namespace hearsay {
namespace {

constexpr auto whose_id = "WHERE id = ?";

/// The condition of rows that may have a kind that is none of those that hearsay knows.
std::string may_be_unknown(std::span<const std::string_view> known)
{
    std::string sql = "WHERE instr(rest, '\"merged_from\"') OR ifnull(kind, '') NOT IN (''";
    for (const auto kind : known) {
        sql += ", '" + std::string(kind) + "'";
    }
    return sql + ")";
}

template <class Row>
std::size_t unknown_kinds_in_rows(
    const Database& database, const RestForm& form, std::span<const std::string_view> known)
{
    std::size_t unknown = 0;
    for (const auto& row : rows_where<Row>(database, form, may_be_unknown(known))) {
        unknown += unknown_kinds_in(row.record);
    }
    return unknown;
}

std::size_t unknown_kinds_in(const Database& database, const RestForm& form)
{
    return unknown_kinds_in_rows<StoredOrganization>(database, form, organization_kinds) +
           unknown_kinds_in_rows<StoredOutlet>(database, form, outlet_kinds);
}

/// Whether evidence may stand in a text of another article now than its attribution's, or no more.
bool moves_evidence(const Text& before, const Text& after)
{
    return before.article != after.article;
}

bool moves_evidence(const Article& before, const Article& after)
{
    return before.copy_of != after.copy_of;
}

bool moves_evidence(const Attribution& before, const Attribution& after)
{
    return before.article != after.article || before.evidence != after.evidence;
}

template <class Record> bool moves_evidence(const Record&, const Record&)
{
    return false;
}

std::size_t unknown_kinds_of(const Organization& organization)
{
    return unknown_kinds_in(organization);
}

std::size_t unknown_kinds_of(const Outlet& outlet)
{
    return unknown_kinds_in(outlet);
}

template <class Record> std::size_t unknown_kinds_of(const Record&)
{
    return 0;
}

} // namespace

StoreIntake::StoreIntake(const Database& database, const RestForm& form)
    : database_(database), form_(form), writer_(searchable_writer(database, form)),
      eraser_(database), whole_(database, form), texts_(database, form, "WHERE sha256 = ?"),
      organizations_(database, form, whose_id), outlets_(database, form, whose_id),
      speakers_(database, form, whose_id), articles_(database, form, whose_id),
      claims_(database, form, whose_id), attributions_(database, form, whose_id),
      has_id_(
          database, "SELECT EXISTS (SELECT 1 FROM attributions WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM articles WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM claims WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM speakers WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM outlets WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM organizations WHERE id = ?1)"),
      root_(read_root(database, form)), last_before_(writer_.numbers().last()),
      warnings_before_(warnings_in(database)),
      unknown_kinds_before_(unknown_kinds_in(database, form)), warnings_now_(warnings_before_)
{
}

template <class Row>
void StoreIntake::find(RowsBy<Row>& rows, std::vector<Row>& found, const std::string& key)
{
    if (rows.add_to(found, std::string_view(key)) == 0) {
        return;
    }
    const auto& row = found.back();
    auto& place = places_[key];
    place.row = {row.number, row.position};
    if constexpr (std::is_same_v<Row, StoredAttribution>) {
        place.claim = row.claim.number;
    }
}

template <class Row, class Record>
void StoreIntake::find_each(
    RowsBy<Row>& rows, std::vector<Row>& found, const std::vector<Record>& records)
{
    for (const auto& record : records) {
        find(rows, found, key_of(record));
    }
}

Records StoreIntake::whole(StoredRecords found)
{
    found.root = root_;
    return whole_.of(std::move(found));
}

Records StoreIntake::there(const Records& piece)
{
    places_.clear();
    StoredRecords found;
    find_each(texts_, found.texts, piece.texts);
    find_each(organizations_, found.organizations, piece.organizations);
    find_each(outlets_, found.outlets, piece.outlets);
    find_each(speakers_, found.speakers, piece.speakers);
    find_each(articles_, found.articles, piece.articles);
    find_each(claims_, found.claims, piece.claims);
    find_each(attributions_, found.attributions, piece.attributions);
    return whole(std::move(found));
}

Records StoreIntake::there(const std::string& id)
{
    places_.clear();
    StoredRecords found;
    find(texts_, found.texts, id);
    find(organizations_, found.organizations, id);
    find(outlets_, found.outlets, id);
    find(speakers_, found.speakers, id);
    find(articles_, found.articles, id);
    find(claims_, found.claims, id);
    find(attributions_, found.attributions, id);
    return whole(std::move(found));
}

void StoreIntake::take(const Records& before, const Records& after)
{
    Records fresh;
    take_each(before.texts, after.texts, fresh.texts);
    take_each(before.organizations, after.organizations, fresh.organizations);
    take_each(before.outlets, after.outlets, fresh.outlets);
    take_each(before.speakers, after.speakers, fresh.speakers);
    take_each(before.articles, after.articles, fresh.articles);
    take_each(before.claims, after.claims, fresh.claims);
    take_each(before.attributions, after.attributions, fresh.attributions);
    if (!breach()) {
        writer_.write(fresh);
    }
    root_ = own_keys(after);
}

template <class Record>
void StoreIntake::take_each(
    const std::vector<Record>& before, const std::vector<Record>& after, std::vector<Record>& fresh)
{
    const auto known = static_cast<std::ptrdiff_t>(before.size());
    for (std::size_t number = 0; number < before.size(); ++number) {
        if (before[number] != after[number]) {
            replace(before[number], after[number]);
        }
    }
    fresh.assign(after.begin() + known, after.end());
    for (const auto& record : fresh) {
        require_free(record);
        look_at(record);
        brings_unknown_kinds_ |= unknown_kinds_of(record) != 0;
    }
}

template <class Record> void StoreIntake::replace(const Record& before, const Record& after)
{
    const auto& place = places_.at(key_of(before));
    erase(place, before);
    writer_.put(place.row, after);
    look_at(after);
    brings_unknown_kinds_ |= unknown_kinds_of(after) > unknown_kinds_of(before);
    may_move_evidence_ |= moves_evidence(before, after);
}

void StoreIntake::erase(const Place& place, const Attribution&)
{
    eraser_.erase_attribution(place.claim, place.row.number);
}

template <class Record> void StoreIntake::erase(const Place& place, const Record& record)
{
    eraser_.erase(place.row.number, record);
}

/// A new record may not have the id of one of another kind.
template <class Record> void StoreIntake::require_free(const Record& record)
{
    if constexpr (!std::is_same_v<Record, Text>) {
        auto& has_id = has_id_.get();
        has_id.bind(1, std::string_view(record.id.text));
        if (has_id.step() && has_id.integer(0) != 0) {
            breach_ = "'" + record.id.text + "' is given twice";
        }
        has_id.reset();
    }
}

void StoreIntake::look_at(const Organization& organization)
{
    may_be_circular_ |= organization.parent.has_value();
}

void StoreIntake::look_at(const Article& article)
{
    may_be_circular_ |= article.copy_of.has_value();
}

void StoreIntake::look_at(const Claim& claim)
{
    may_be_circular_ |= !claim.implies.empty();
    if (auto found = breach_of(claim)) {
        breach_ = std::move(found);
    }
}

const std::optional<std::string>& StoreIntake::breach()
{
    if (!breach_) {
        breach_ = writer_.numbers().breach();
    }
    return breach_;
}

std::optional<std::string> StoreIntake::breach_at_end()
{
    if (breach()) {
        return breach();
    }
    if (auto found = writer_.numbers().breach_at_end()) {
        return found;
    }
    return may_be_circular_ ? circle_in(database_) : std::nullopt;
}

void StoreIntake::finish()
{
    const auto misplaced_before =
        warnings_before_ - std::min(warnings_before_, unknown_kinds_before_);
    warnings_now_ =
        unknown_kinds_in(database_, form_) +
        (may_move_evidence_ ? misplaced_evidence(database_)
                            : misplaced_before + misplaced_evidence(database_, last_before_));
    write_root(database_, form_, root_, warnings_now_);
}

} // namespace hearsay
