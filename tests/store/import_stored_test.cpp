#include "cli/import_stored.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "edit/lists.hpp"
#include "edit/refusal.hpp"
#include "model/open_kinds.hpp"
#include "read/document.hpp"
#include "store/change_store.hpp"
#include "store/make_store.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "store/store_root.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/nowhere.hpp"
#include "support/random_dossier.hpp"
#include "support/random_edit.hpp"
#include "support/rounds.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

/// What came of an import, whichever way it was made.
struct Outcome {
    enum class Kind { taken, broken, refused, conflicts };

    Kind kind = Kind::taken;
    std::string document; // of the database afterwards
    std::size_t warnings = 0;
    std::set<std::string> conflicts;
    std::vector<std::size_t> counts;
    std::vector<std::size_t> warnings_of_file;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

void PrintTo(const Outcome& outcome, std::ostream* out)
{
    *out << "kind " << static_cast<int>(outcome.kind) << ", warnings " << outcome.warnings << ":\n"
         << outcome.document;
}

struct Conflicts {};

void note(const Upserted& all, Outcome& outcome)
{
    for (const auto& conflict : all.conflicts) {
        outcome.conflicts.insert(conflict.type + " " + conflict.id);
    }
    const auto& counts = all.counts;
    outcome.counts = {
        counts.added, counts.replaced, counts.kept, counts.same, counts.keys_set.size(),
        counts.keys_kept.size()};
}

/// By the whole of both dossiers.
Outcome outcome_of(const Records& before, const Records& coming, OnConflict on_conflict)
{
    const auto sound = parse_document(json_document_of(before), "before");
    Outcome outcome{
        Outcome::Kind::broken, json_document_of(before), sound.problems.size(), {}, {}, {}};
    const auto file = parse_document(json_document_of(coming), "coming");
    if (has_errors(file.problems)) {
        return outcome;
    }
    try {
        const auto all = upserted(before, coming, on_conflict);
        if (!all.conflicts.empty()) {
            outcome.kind = Outcome::Kind::conflicts;
            note(all, outcome);
            outcome.counts.clear();
            return outcome;
        }
        const auto after = parse_document(json_document_of(all.records), "after");
        if (!has_errors(after.problems)) {
            note(all, outcome);
            outcome.kind = Outcome::Kind::taken;
            outcome.document = json_document_of(all.records);
            outcome.warnings = after.problems.size();
            outcome.warnings_of_file = {file.problems.size()};
        }
    } catch (const Refusal&) {
        outcome.kind = Outcome::Kind::refused;
    }
    return outcome;
}

/// The same records in two pieces, each list cut at a place chosen by chance.
std::pair<Records, Records> cut(Records records, std::mt19937_64& engine)
{
    Records first = own_keys(records);
    Records second;
    visit_types([&]<class Record>() {
        auto& list = list_of<Record>(records);
        const auto middle =
            list.begin() + static_cast<std::ptrdiff_t>(engine() % (list.size() + 1));
        list_of<Record>(first).assign(list.begin(), middle);
        list_of<Record>(second).assign(middle, list.end());
    });
    return {std::move(first), std::move(second)};
}

/// A database of the records, some of whose lists were once in another order.
void make_reordered(const std::string& path, const Records& records, std::mt19937_64& engine)
{
    const auto warnings = parse_document(json_document_of(records), "").problems.size();
    auto once = records;
    std::shuffle(once.attributions.begin(), once.attributions.end(), engine);
    std::shuffle(once.claims.begin(), once.claims.end(), engine);
    make_store(path, json_rest_form(), once, warnings);
    const auto database = open_store(path, Access::change);
    Transaction transaction(*database, Access::change);
    change_store(*database, json_rest_form(), once, records, warnings);
    transaction.commit();
}

/// By what import_stored() makes of a database.
Outcome imported(
    const Records& before, const Records& coming, OnConflict on_conflict, std::mt19937_64& engine)
{
    const test::DatabaseFile file;
    make_reordered(file.path(), before, engine);
    const auto halves = cut(coming, engine);
    const PiecesOfFile pieces = [&](const TakeRecords& take) {
        if (take(halves.first) == Go::on) {
            take(halves.second);
        }
        return std::optional(unknown_kinds_in(coming));
    };
    Outcome outcome;
    test::Nowhere nowhere;
    try {
        const bool taken = import_stored(
            nowhere.out(), file.path(), {pieces}, on_conflict, [&](const Imported& imported) {
                note(imported.all, outcome);
                outcome.warnings_of_file = imported.warnings;
                if (!imported.all.conflicts.empty()) {
                    throw Conflicts();
                }
                return std::string();
            });
        outcome.kind = taken ? Outcome::Kind::taken : Outcome::Kind::broken;
    } catch (const Conflicts&) {
        outcome.kind = Outcome::Kind::conflicts;
        outcome.counts.clear();
    } catch (const Refusal&) {
        outcome.kind = Outcome::Kind::refused;
    }
    const auto database = open_store(file.path(), Access::read);
    outcome.document = json_document_of(read_store(*database, json_rest_form()));
    outcome.warnings = warnings_in(*database);
    EXPECT_EQ(database->integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    return outcome;
}

/// Something that may break a rule, alone or with the records of another dossier.
void spoil(Records& records, std::mt19937_64& engine)
{
    const auto any = [&](auto& list) -> auto&
    {
        return list[engine() % list.size()];
    };
    switch (engine() % 8) {
    case 0:
        if (!records.articles.empty()) {
            records.articles.erase(records.articles.begin());
        }
        break;
    case 1:
        if (!records.outlets.empty() && !records.claims.empty()) {
            any(records.claims).id.text = any(records.outlets).id.text;
        }
        break;
    case 2:
        if (records.articles.size() > 1) {
            any(records.articles).copy_of = any(records.articles).id;
        }
        break;
    case 3:
        if (!records.claims.empty()) {
            any(records.claims).implies.push_back(any(records.claims).id);
        }
        break;
    case 4:
        if (!records.attributions.empty()) {
            records.attributions.push_back(any(records.attributions));
        }
        break;
    case 5:
        if (!records.speakers.empty() && !records.attributions.empty()) {
            any(records.attributions).id.text = any(records.speakers).id.text;
        }
        break;
    case 6:
        if (!records.outlets.empty()) {
            any(records.outlets).kind = "pamphlet"; // a warning
        }
        break;
    default:
        records.base = "https://quay.example/" + std::to_string(engine() % 2) + "/";
    }
}

/// Another state of a dossier: some of its records, changed ones, new ones.
Records later_state(const Records& records, std::uint64_t seed, std::mt19937_64& engine)
{
    auto later = engine() % 3 == 0 ? test::adorned(test::random_records(seed + 1), seed) : records;
    for (auto edits = engine() % 6; edits > 0; --edits) {
        if (auto edit = test::random_edit(Dossier(later), engine); edit.records) {
            later = *std::move(edit.records);
        }
    }
    if (engine() % 2 == 0) {
        spoil(later, engine);
    }
    return later;
}

TEST(ImportStored, ComesToWhatTheWholeOfBothComesTo)
{
    std::map<Outcome::Kind, int> met;
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        std::mt19937_64 engine(seed);
        auto before = test::adorned(test::random_records(seed), seed);
        if (seed % 4 == 0 && !before.organizations.empty()) {
            before.organizations.front().kind = "cabal";
        }
        const auto coming = later_state(before, seed, engine);
        for (const auto on_conflict : {OnConflict::refuse, OnConflict::replace, OnConflict::keep}) {
            const auto expected = outcome_of(before, coming, on_conflict);
            ++met[expected.kind];
            auto outcome = imported(before, coming, on_conflict, engine);
            if (expected.kind == Outcome::Kind::broken && !outcome.conflicts.empty()) {
                // Broken, and different too: the differences are found first.
                ASSERT_EQ(outcome.kind, Outcome::Kind::conflicts) << "seed " << seed;
                outcome.kind = expected.kind;
                outcome.conflicts.clear();
            }
            if (expected.kind == Outcome::Kind::broken || expected.kind == Outcome::Kind::refused) {
                outcome.counts.clear(); // of what came before that was seen
            }
            ASSERT_EQ(outcome, expected)
                << "seed " << seed << ", on conflict " << static_cast<int>(on_conflict);
        }
    }
    for (const auto kind :
         {Outcome::Kind::taken, Outcome::Kind::broken, Outcome::Kind::refused,
          Outcome::Kind::conflicts}) {
        EXPECT_GT(met[kind], 5) << "kind " << static_cast<int>(kind);
    }
}

} // namespace
} // namespace hearsay
