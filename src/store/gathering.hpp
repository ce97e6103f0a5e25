#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/lists.hpp"
#include "store/rows_of_each.hpp"
#include "store/shared_number.hpp"

namespace hearsay {

/// Gathers the rows of a database at which an edit or a question looks, each once: of their records
/// alone, with all that these rest on, it comes to the same as of all. Within a transaction.
class Gathering {
public:
    Gathering(const Database& database, const RestForm& form);

    /// The records that `id` names, of a text its SHA-256; false if there are none.
    bool add(std::string_view id);

    /// The same; if there are none, what it takes to say so: of each kind the record whose id this
    /// is most likely a slip of, and add_joined(). O(all records) then.
    bool add_or_nearest(std::string_view id);

    /// The same of each of several; whether all are there.
    bool add_or_nearest(const std::vector<std::string>& ids);

    /// Calls `visit(number, record)` for each record of a type. O(records of the type).
    template <class Record, class Visit> void look_through(Visit visit) const
    {
        auto rows = database_.prepare(select_from<StoredAs<Record>>());
        while (rows.step()) {
            const auto row = hearsay::row_of<StoredAs<Record>>(rows, form_);
            visit(row.number, row.record);
        }
    }

    /// The records of a type that have these numbers.
    template <class Record> void add_numbers(const std::vector<std::int64_t>& numbers)
    {
        Numbers added;
        for (const auto number : numbers) {
            add_number<Record>(number, added);
        }
    }

    /// The record of a type among the rows that has this id.
    template <class Record> bool has(std::string_view id) const
    {
        return std::ranges::find(rows_of<Record>(rows_), id, [](const auto& row) {
                   return std::string_view(key_of(row.record));
               }) != rows_of<Record>(rows_).end();
    }

    /// The attributions of the articles among the rows. O(attributions) if there are any.
    void add_attributions_in_articles();

    /// What the claims among the rows imply and the organizations are part of, however far.
    void add_all_above();

    /// The organizations that are part of those among the rows, however deep, with the outlets that
    /// belong to any of them and the speakers that speak for it or belong to it, whenever that was.
    /// O(outlets, speakers and organizations) if there are organizations among the rows.
    void add_parts();

    /// What the articles among the rows copy, however far.
    void add_originals();

    /// The articles of the texts among the rows.
    void add_articles_of_texts();

    /// The translations of the texts among the rows. O(texts) if there are any.
    void add_translations();

    /// All that names one of the rows so far: `directly`, or else also what names the articles and
    /// texts among that, and the speakers that speak for organizations, and so on. O(attributions)
    /// if there are articles, outlets or speakers, O(pieces of evidence) if there are texts,
    /// O(outlets, speakers and organizations) if there are organizations among them.
    enum class Naming { directly, in_any_way };
    void add_all_naming(Naming naming);

    /// All records into which others have been joined. O(records that could be joined).
    void add_joined();

    /// Of the records so far that could be joined, the one of its kind behind which `id` stands.
    /// O(records of its kind).
    void add_neighbour_before(std::string_view id);

    /// All rows; then there are none.
    StoredRecords take();

private:
    using Numbers = std::unordered_set<std::int64_t>;

    /// Where a row stands: its kind, and of an attribution its claim.
    using Place = std::pair<RecordKind, std::int64_t>;

    template <class Row> static Place place_of(const Row& row)
    {
        if constexpr (std::is_same_v<Row, StoredAttribution>) {
            return {RecordKind::attribution, row.claim.number};
        } else {
            return {kind_of<std::remove_cvref_t<decltype(row.record)>>, 0};
        }
    }

    template <class Record> void add_row(StoredAs<Record> row)
    {
        const auto [known, is_new] = known_.emplace(row.number, place_of(row));
        if (is_new) {
            rows_of<Record>(rows_).push_back(std::move(row));
        } else if (known->second != place_of(row)) {
            refuse_shared_number(database_.path(), row.number);
        }
    }
    template <class Record> void add_nearest(std::string_view id);
    void add_attributions(std::vector<StoredAttribution> rows);
    template <class Record> Numbers numbers_of_all() const;
    template <class Record> Numbers add_selected(LazyStatement& sql, const Numbers& keys);
    template <class Record> void add_number(std::int64_t number, Numbers& added)
    {
        if (known_.contains(number)) {
            return;
        }
        if (auto row = by_number_.of<Record>().first(number)) {
            add_row<Record>(std::move(*row));
            added.insert(number);
        }
    }
    void add_naming_claims(const Numbers& claims);
    Numbers add_naming_organizations(const Numbers& organizations);
    template <class Record>
    Numbers add_holders(const std::string& sql, const Numbers& organizations);
    void add_attributions_naming(const Numbers& named);
    void add_attributions_where(
        const std::string& number, const std::string& column, const std::string& table,
        const Numbers& keys);

    const Database& database_;
    const RestForm& form_;
    RowsOfEach by_key_;
    RowsOfEach by_number_;
    RowsBy<StoredAttribution> attributions_of_claim_;
    RowsBy<StoredAttribution> attribution_;
    LazyStatement broader_;
    LazyStatement parent_;
    LazyStatement original_;
    LazyStatement translations_;
    LazyStatement article_of_text_;
    LazyStatement narrower_;
    LazyStatement distinct_;
    LazyStatement articles_of_outlet_;
    LazyStatement copies_of_article_;
    LazyStatement texts_of_article_;
    StoredRecords rows_;
    std::unordered_map<std::int64_t, Place> known_; // by number, of all
};

} // namespace hearsay
