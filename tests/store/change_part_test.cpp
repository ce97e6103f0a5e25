#include "cli/change_part.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "read/document.hpp"
#include "store/make_store.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "store/store_root.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/nowhere.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

using Engine = std::mt19937_64;

template <class Record> const Record& any(const std::vector<Record>& records, Engine& engine)
{
    return records[engine() % records.size()];
}

/// A record's id, and what becomes of it in whichever records it stands.
struct Change {
    std::string id;
    Edit edit;
};

template <class Record, class Make>
Change change_of(std::vector<Record> Records::*list, const Record& chosen, Make make)
{
    const auto id = chosen.id.text;
    return {id, [=](const Dossier& dossier) {
                auto records = dossier.records();
                for (auto& record : records.*list) {
                    if (record.id.text == id) {
                        make(record);
                    }
                }
                return Edited{std::move(records), ""};
            }};
}

/// Some of them break a rule, or are warned of.
Change any_change(const Records& records, Engine& engine)
{
    const auto& article = any(records.articles, engine);
    const auto& other_article = any(records.articles, engine).id;
    switch (engine() % 7) {
    case 0:
        return change_of(&Records::articles, article, [=](Article& changed) {
            changed.copy_of = other_article; // in a circle, or its own copy
        });
    case 1:
        return change_of(&Records::outlets, any(records.outlets, engine), [](Outlet& changed) {
            changed.kind = changed.kind == "pamphlet" ? "newspaper" : "pamphlet";
        });
    case 2: {
        const auto claim = any(records.claims, engine).id;
        return change_of(&Records::claims, any(records.claims, engine), [=](Claim& changed) {
            changed.implies = {claim};
        });
    }
    case 3:
        return change_of(&Records::speakers, any(records.speakers, engine), [](Speaker& changed) {
            changed.name += " the Younger";
            changed.speaks_for = std::vector<Tie>();
        });
    case 4: {
        const auto claim = any(records.claims, engine).id;
        return change_of(&Records::claims, any(records.claims, engine), [=](Claim& changed) {
            changed.distinct_from = {claim}; // perhaps itself
        });
    }
    default: {
        const auto speaker = engine() % 3 == 0 ? std::string(other_article.text)
                                               : any(records.speakers, engine).id.text;
        return change_of(
            &Records::attributions, any(records.attributions, engine), [=](Attribution& changed) {
                changed.article = other_article; // its evidence stays
                changed.speaker = SpeakerId{speaker};
            });
    }
    }
}

bool has_one_of_each(const Records& records)
{
    return !records.articles.empty() && !records.outlets.empty() && !records.claims.empty() &&
           !records.speakers.empty() && !records.attributions.empty();
}

TEST(ChangePart, ComesToWhatAnEditOfTheWholeComesTo)
{
    int refused = 0;
    int warned = 0;
    for (std::uint64_t seed = 0; seed < test::rounds(120); ++seed) {
        Engine engine(seed);
        const auto before = test::adorned(test::random_records(seed), seed);
        if (!has_one_of_each(before)) {
            continue;
        }
        const auto change = any_change(before, engine);
        const auto warnings = parse_document(json_document_of(before), "").problems.size();
        const test::DatabaseFile file;
        make_store(file.path(), json_rest_form(), before, warnings);
        auto expected = change.edit(Dossier(before)).records;
        const auto judged = parse_document(json_document_of(expected), "");
        const bool is_wrong =
            std::ranges::find(judged.problems, Severity::error, &Problem::severity) !=
            judged.problems.end();
        test::Nowhere nowhere;
        try {
            change_part(
                nowhere.out(), file.path(), [&](Gathering& scope) { return scope.add(change.id); },
                change.edit);
            ASSERT_FALSE(is_wrong) << "seed " << seed;
        } catch (const Error&) {
            ASSERT_TRUE(is_wrong) << "seed " << seed;
            expected = before;
        }
        const auto database = open_store(file.path(), Access::read);
        ASSERT_EQ(read_store(*database, json_rest_form()), expected) << "seed " << seed;
        ASSERT_EQ(warnings_in(*database), is_wrong ? warnings : judged.problems.size())
            << "seed " << seed;
        ASSERT_EQ(database->integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        refused += is_wrong ? 1 : 0;
        warned += !is_wrong && judged.problems.size() != warnings ? 1 : 0;
    }
    EXPECT_GT(refused, 10);
    EXPECT_GT(warned, 3);
}

} // namespace
} // namespace hearsay
