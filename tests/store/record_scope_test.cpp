#include "store/record_scope.hpp"

#include <random>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "support/both_forms.hpp"
#include "support/database_file.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "support/varied_records.hpp"

namespace hearsay {
namespace {

using Engine = std::mt19937_64;
using Words = std::vector<std::string>;

template <class Record> void add_ids(const std::vector<Record>& records, Words& ids)
{
    for (const auto& record : records) {
        ids.push_back(record.id.text);
    }
}

Words ids_in(const Records& records)
{
    Words ids;
    add_ids(records.organizations, ids);
    add_ids(records.outlets, ids);
    add_ids(records.speakers, ids);
    add_ids(records.articles, ids);
    add_ids(records.claims, ids);
    add_ids(records.attributions, ids);
    for (const auto& text : records.texts) {
        ids.push_back(text.sha256);
    }
    return ids;
}

/// Now and then with a slip.
std::string any_of(const Words& words, Engine& engine)
{
    auto word = words[engine() % words.size()];
    if (engine() % 8 == 0) {
        word.pop_back();
    }
    return word;
}

/// A command about one record or a few.
Words any_question(const Records& records, Engine& engine)
{
    const auto ids = ids_in(records);
    Words speakers;
    Words outlets;
    add_ids(records.speakers, speakers);
    add_ids(records.outlets, outlets);
    switch (engine() % 7) {
    case 0:
        return {"show", any_of(ids, engine)};
    case 1:
        return {"trace", any_of(ids, engine)};
    case 2:
        return {"trace", any_of(ids, engine), "--downstream"};
    case 3:
        return {"draw", any_of(ids, engine)};
    case 4:
        return {"draw", any_of(ids, engine), any_of(ids, engine)};
    case 5:
        return {"whatif", "--without", any_of(ids, engine), "--format", "json"};
    default:
        break;
    }
    Words question{"quotes"};
    for (const auto* const option : {"--speaker", "--outlet", "--via", "--article", "--claim"}) {
        if (engine() % 3 == 0) {
            const auto& fitting = option == std::string("--speaker") && !speakers.empty() ? speakers
                                  : option == std::string("--outlet") && !outlets.empty() ? outlets
                                                                                          : ids;
            question.insert(question.end(), {option, any_of(fitting, engine)});
        }
    }
    if (engine() % 3 == 0) {
        question.insert(question.end(), {"--count-by", "via"});
    }
    return question;
}

TEST(RecordScope, AnswersAsTheWholeDossierDoes)
{
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        Engine engine(seed);
        const auto records = test::varied_records(seed, engine);
        const test::BothForms both(records, engine);
        if (ids_in(records).empty() || both.of_document({"stats"}).exit_code != 0) {
            continue; // no import takes what breaks the rules
        }
        for (int number = 0; number < 8; ++number) {
            auto question = any_question(records, engine);
            if (engine() % 5 == 0) {
                question.insert(question.end(), {"--as-of", "2023-09-05"});
            }
            std::string said;
            for (const auto& word : question) {
                said += " " + word;
            }
            const auto expected = both.of_document(question);
            ASSERT_EQ(both.of_database(question), expected) << "seed " << seed << said;
        }
    }
}

/// Names and sentences that are those of others too.
Records with_few_names(Records records, Engine& engine)
{
    const Words names{"North Wire", "The Gull", "Ada"};
    for (auto& one : records.organizations) {
        one.name = any_of(names, engine);
    }
    for (auto& one : records.outlets) {
        one.name = any_of(names, engine);
    }
    for (auto& one : records.speakers) {
        one.name = any_of(names, engine);
    }
    for (auto& one : records.articles) {
        one.title = any_of(names, engine);
    }
    for (auto& one : records.claims) {
        one.text = any_of(names, engine);
    }
    return records;
}

TEST(RecordScope, TellsApartWhatHasOneNameAsTheWholeDoes)
{
    for (std::uint64_t seed = 0; seed < test::rounds(30); ++seed) {
        Engine engine(seed);
        auto records = test::random_records(seed, test::DossierSize::larger);
        const test::BothForms both(with_few_names(std::move(records), engine), engine);
        if (both.of_document({"stats"}).exit_code != 0) {
            continue; // no import takes what breaks the rules
        }
        const auto again = test::random_records(seed, test::DossierSize::larger);
        for (int number = 0; number < 6; ++number) {
            const auto question = any_question(again, engine);
            ASSERT_EQ(both.of_database(question), both.of_document(question))
                << "seed " << seed << " " << question.front();
        }
    }
}

std::size_t attributions_around(const Database& database, const std::string& id, Around around)
{
    return record_scope(database, json_rest_form(), {{id}, {}, around}).attributions.size();
}

TEST(RecordScope, HoldsNoMoreThanTheQuestionNeeds)
{
    Records records;
    for (const auto* const id : {"asked", "other"}) {
        records.outlets.emplace_back().id.text = std::string(id) + "-outlet";
        records.claims.emplace_back().id.text = std::string(id) + "-claim";
        auto& article = records.articles.emplace_back();
        article.id.text = std::string(id) + "-article";
        article.outlet = records.outlets.back().id;
        for (const auto* const end : {"-1", "-2"}) {
            auto& attribution = records.attributions.emplace_back();
            attribution.id.text = id + std::string(end);
            attribution.article = article.id;
            attribution.claim = records.claims.back().id;
        }
    }
    records.attributions[1].via.push_back({"other-outlet"});
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    const auto database = open_store(file.path(), Access::read);
    EXPECT_EQ(attributions_around(*database, "asked-outlet", Around::nothing), 0U);
    EXPECT_EQ(attributions_around(*database, "asked-outlet", Around::attributions), 2U);
    EXPECT_EQ(attributions_around(*database, "other-outlet", Around::attributions), 3U);
    EXPECT_EQ(attributions_around(*database, "other-outlet", Around::chains), 4U);
    EXPECT_EQ(attributions_around(*database, "asked-1", Around::attributions), 1U);
}

TEST(RecordScope, HoldsWhatAnIdThatNobodyHasMayBeASlipOf)
{
    Records records;
    for (const auto* const id : {"kompas", "tempo", "kompos"}) {
        records.outlets.emplace_back().id.text = id;
    }
    records.claims.emplace_back().id.text = "kompa";
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    const auto database = open_store(file.path(), Access::read);
    const auto scope =
        record_scope(*database, json_rest_form(), {{"kompass"}, {}, Around::attributions});
    ASSERT_EQ(scope.outlets.size(), 1U);
    EXPECT_EQ(scope.outlets.front().id.text, "kompas");
    ASSERT_EQ(scope.claims.size(), 1U);
}

} // namespace
} // namespace hearsay
