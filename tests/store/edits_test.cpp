#include <functional>
#include <random>

#include <gtest/gtest.h>

#include "cli/database.hpp"
#include "read/document.hpp"
#include "store/breach_in_store.hpp"
#include "store/schema.hpp"
#include "store/store_root.hpp"
#include "support/adorned.hpp"
#include "support/both_forms.hpp"
#include "support/joinable.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

using Engine = std::mt19937_64;
using Words = std::vector<std::string>;

template <class Record> std::string some_id(const std::vector<Record>& records, Engine& engine)
{
    return records.empty() || engine() % 40 == 0 ? "nobody"
                                                 : records[engine() % records.size()].id.text;
}

std::string any_id(const Records& records, Engine& engine)
{
    switch (engine() % 7) {
    case 0:
        return some_id(records.organizations, engine);
    case 1:
        return some_id(records.outlets, engine);
    case 2:
        return some_id(records.speakers, engine);
    case 3:
        return some_id(records.articles, engine);
    case 4:
        return some_id(records.claims, engine);
    case 5:
        return records.texts.empty() ? "nobody"
                                     : records.texts[engine() % records.texts.size()].sha256;
    default:
        return some_id(records.attributions, engine);
    }
}

Words removal(const Records& records, Engine& engine)
{
    Words words{"remove", any_id(records, engine)};
    for (auto more = engine() % 3; more > 1; --more) {
        words.push_back(any_id(records, engine));
    }
    if (engine() % 3 != 0) {
        words.push_back("--with-references");
    }
    if (engine() % 2 == 0) {
        words.insert(words.end(), {"--format", "json"});
    }
    return words;
}

Words implication(const Records& records, Engine& engine)
{
    Words words{"imply", some_id(records.claims, engine), some_id(records.claims, engine)};
    if (engine() % 3 == 0) {
        words.push_back("--undo");
    }
    return words;
}

Words joining(const Records& records, Engine& engine)
{
    const auto pairs = test::joinable_pairs(records);
    if (pairs.empty() || engine() % 20 == 0) {
        return {"join", any_id(records, engine), any_id(records, engine)};
    }
    const auto& [survivor, other] = pairs[engine() % pairs.size()];
    Words words{"join", survivor, other};
    if (engine() % 3 == 0) {
        words.push_back(pairs[engine() % pairs.size()].second);
    }
    if (engine() % 3 == 0) {
        words.insert(words.end(), {"--note", "one \"and\" the same"});
    }
    return words;
}

/// A record's id or another name of it, or now and then one that is new or a slip.
template <class Record>
std::string some_name(const std::vector<Record>& records, Engine& engine, const std::string& novel)
{
    const auto name = records.empty() ? novel : records[engine() % records.size()].id.text;
    switch (engine() % 8) {
    case 0:
        return novel;
    case 1:
        return name + "x";
    case 2:
        if constexpr (requires(Record record) { record.name; }) {
            return records.empty() ? novel : records[engine() % records.size()].name;
        }
        return name;
    case 3:
        if constexpr (requires(Record record) { record.aliases; }) {
            const auto& record = records.empty() ? Record() : records[engine() % records.size()];
            return record.aliases.empty() ? novel : record.aliases.front();
        }
        return name;
    default:
        return name;
    }
}

Words addition(const Records& records, Engine& engine)
{
    Words words{
        "add",
        engine() % 3 == 0 && !records.claims.empty()
            ? records.claims[engine() % records.claims.size()].text
            : some_name(records.claims, engine, "It is said that tides rise"),
        some_name(
            records.articles, engine,
            "https://daily.example/page?n=" + std::to_string(engine() % 3))};
    for (auto more = engine() % 3; more > 0; --more) {
        words.push_back("--via");
        words.push_back(
            engine() % 4 == 0 ? some_name(records.speakers, engine, "Ada Lund")
                              : some_name(records.outlets, engine, "The Herald"));
    }
    if (engine() % 3 != 0) {
        words.insert(words.end(), {"--speaker", some_name(records.speakers, engine, "Ada Lund")});
    }
    if (engine() % 5 == 0) {
        words.insert(words.end(), {"--outlet", some_name(records.outlets, engine, "The Herald")});
    }
    if (engine() % 5 == 0) {
        words.insert(
            words.end(),
            {"--speaks-for", some_name(records.organizations, engine, "Harbour Board")});
    }
    if (engine() % 4 != 0) {
        words.push_back("--new");
    }
    if (engine() % 4 == 0) {
        words.push_back("--new=" + words[1 + engine() % 2]);
    }
    if (engine() % 4 == 0) {
        words.insert(words.end(), {"--stance", "denies", "--cue", "said"});
    }
    return words;
}

/// Some edits after each other on both forms: what is said, and what the dossier says then.
void expect_the_same(const std::function<Words(const Records&, Engine&)>& command)
{
    int done = 0;
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        Engine engine(seed);
        auto records = seed % 3 == 0 ? test::adorned(test::random_records(seed), seed)
                                     : test::joinable_records(seed);
        const test::BothForms both(records, engine);
        for (int edit = 0; edit < 3; ++edit) {
            if (both.of_document({"stats"}).exit_code != 0) {
                break; // such a dossier comes into no database
            }
            const auto words = command(records, engine);
            SCOPED_TRACE("seed " + std::to_string(seed) + ": " + words[0] + " " + words[1]);
            const auto expected = both.of_document(words);
            ASSERT_EQ(both.of_database(words), expected);
            const auto document = read_document(both.document());
            records = document.dossier.records();
            ASSERT_EQ(read_database(both.database()).dossier.records(), records);
            const auto store = open_store(both.database(), Access::read);
            ASSERT_EQ(warnings_in(*store), document.problems.size());
            ASSERT_FALSE(has_dangling(*store));
            done += expected.exit_code == 0 ? 1 : 0;
        }
    }
    EXPECT_GT(done, 10);
}

TEST(EditsOfDatabases, AddWhatTheyAddToDocuments)
{
    ::setenv("SOURCE_DATE_EPOCH", "1700000000", 1);
    expect_the_same(addition);
    ::unsetenv("SOURCE_DATE_EPOCH");
}

TEST(EditsOfDatabases, RemoveWhatTheyRemoveOfDocuments)
{
    expect_the_same(removal);
}

TEST(EditsOfDatabases, SayWhatTheySayOfDocumentsThatAClaimImplies)
{
    expect_the_same(implication);
}

TEST(EditsOfDatabases, JoinWhatTheyJoinOfDocuments)
{
    expect_the_same(joining);
}

} // namespace
} // namespace hearsay
