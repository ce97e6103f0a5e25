#include "cli/stored_check.hpp"

#include <map>
#include <random>
#include <regex>

#include <gtest/gtest.h>

#include "store/sqlite.hpp"
#include "support/both_forms.hpp"
#include "support/flipped.hpp"
#include "support/rounds.hpp"
#include "support/varied_records.hpp"

namespace hearsay {
namespace {

/// What a check said, without the lines and columns that a document has and a database has not.
test::CommandOutcome without_lines(test::CommandOutcome outcome)
{
    outcome.out = std::regex_replace(outcome.out, std::regex("GRAPH:[0-9]+:[0-9]+"), "GRAPH");
    outcome.out = std::regex_replace(
        outcome.out, std::regex(R"("line":[^,]+,"column":[^,]+,)"),
        R"("line":null,"column":null,)");
    return outcome;
}

TEST(StoredCheck, FindsWhatACheckOfTheDocumentFinds)
{
    std::size_t circles = 0;
    std::size_t dates = 0;
    std::map<ProposalKind, std::size_t> proposals;
    for (std::uint64_t seed = 0; seed < test::rounds(100); ++seed) {
        std::mt19937_64 engine(seed);
        const auto records = test::varied_records(seed, engine);
        const test::BothForms both(records, engine);
        for (const auto* const format : {"text", "json", "tsv"}) {
            const std::vector<std::string> words{"check", "--format", format};
            const auto expected = both.of_document(words);
            if (expected.exit_code != 0) {
                continue; // no import takes what breaks the rules
            }
            ASSERT_EQ(without_lines(both.of_database(words)), without_lines(expected))
                << "seed " << seed << " " << format;
        }
        if (const auto check = stored_check(both.database())) {
            circles += check->remarkable.inspection.circles.size();
            dates += check->remarkable.inspection.anachronisms.size();
            for (const auto& proposal : check->remarkable.proposals) {
                ++proposals[proposal.kind];
            }
        }
    }
    EXPECT_GT(circles, 0U);
    EXPECT_GT(dates, 0U);
    for (const auto kind :
         {ProposalKind::stands_for, ProposalKind::unnamed, ProposalKind::repeated}) {
        EXPECT_GT(proposals[kind], 0U) << static_cast<int>(kind);
    }
}

/// A small database after another program has changed it.
class Changed {
public:
    explicit Changed(const char* change) { Database(both_.database(), Access::change).run(change); }

    bool is_read_in_parts() const { return stored_check(both_.database()).has_value(); }
    test::CommandOutcome ask(const char* command) const { return both_.of_database({command}); }
    test::CommandOutcome outcome() const { return ask("check"); }

    void flip_last_byte_of(const std::string& index) const
    {
        test::flip_last_byte_of(both_.database(), index);
    }

private:
    static Records records()
    {
        Records records;
        records.articles.emplace_back().id.text = "page";
        records.claims.emplace_back().id.text = "rain";
        records.claims.back().text = "It rains.";
        records.claims.emplace_back().id.text = "sun";
        records.claims.back().text = "The sun shines.";
        auto& speaker = records.speakers.emplace_back();
        speaker.id.text = "smith";
        speaker.name = "Ann Smith";
        auto& outlet = records.outlets.emplace_back();
        outlet.id.text = "post";
        outlet.name = "The Post";
        outlet.kind = "newspaper";
        auto& text = records.texts.emplace_back();
        text.sha256 = std::string(64, 'a');
        text.article = records.articles.back().id;
        auto& attribution = records.attributions.emplace_back();
        attribution.id.text = "said";
        attribution.claim = records.claims.back().id;
        attribution.article = records.articles.back().id;
        attribution.speaker = speaker.id;
        attribution.evidence.push_back({text.sha256, Part::content, 3, 9});
        return records;
    }

    std::mt19937_64 engine_{1};
    test::BothForms both_{records(), engine_};
};

TEST(StoredCheck, ReadsASoundDatabaseInParts)
{
    const Changed sound("UPDATE claims SET text = 'It snows.' WHERE id = 'rain'");
    EXPECT_TRUE(sound.is_read_in_parts());
    EXPECT_EQ(sound.outcome().exit_code, 0);
}

TEST(StoredCheck, TellsOfAKindThatItDoesNotKnow)
{
    const Changed odd("UPDATE outlets SET kind = 'samizdat'");
    EXPECT_TRUE(odd.is_read_in_parts());
    EXPECT_EQ(odd.outcome().exit_code, 0);
    EXPECT_NE(odd.outcome().out.find("/outlets/0/kind"), std::string::npos);
}

TEST(StoredCheck, LeavesItToTheWholeToSayWhatIsWrong)
{
    for (const auto* const change :
         {"UPDATE evidence SET \"end\" = \"start\"",
          "INSERT INTO distinctions SELECT number, 0, number FROM claims",
          "INSERT INTO implications SELECT number, 0, number FROM claims",
          "UPDATE speakers SET kind = 'organization'"}) {
        const Changed wrong(change);
        EXPECT_FALSE(wrong.is_read_in_parts()) << change;
        EXPECT_EQ(wrong.outcome().exit_code, 1) << change << wrong.outcome().err;
    }
}

TEST(StoredCheck, RefusesWhatIsDamaged)
{
    for (const auto* const change :
         {"DELETE FROM speakers", "UPDATE attributions SET via = '[99999]'",
          "UPDATE attributions SET via = '[01]'", "UPDATE articles SET rest = '{'",
          "UPDATE attributions SET said_on = 'soon'",
          "UPDATE claims SET number = (SELECT number FROM texts) WHERE id = 'rain'",
          "UPDATE claims SET number = (SELECT number FROM attributions) WHERE id = 'rain'"}) {
        const Changed damaged(change);
        EXPECT_EQ(damaged.outcome().exit_code, 3) << change;
        EXPECT_EQ(damaged.outcome().out, "") << change;
    }
}

TEST(StoredCheck, NamesTheRecordWhoseRowNoDocumentCouldHave)
{
    const Changed damaged("UPDATE articles SET in_hand = 2");
    EXPECT_NE(
        damaged.outcome().err.find("found '2' in in_hand of articles ('page'), expected 0 or 1"),
        std::string::npos)
        << damaged.outcome().err;
}

TEST(StoredCheck, SaysWhereSomethingIsLeftOfARecordThatIsGone)
{
    for (const auto* const change :
         {"DELETE FROM attributions",
          "INSERT INTO outlet_owners (outlet, position) VALUES (99999, 0)",
          "INSERT INTO speaker_ties (speaker, tie, position) VALUES (99999, 'speaks_for', 0)",
          "INSERT INTO implications SELECT 99999, 0, max(number) FROM claims",
          "INSERT INTO distinctions SELECT 99999, 0, max(number) FROM claims"}) {
        const Changed left(change);
        EXPECT_EQ(left.outcome().exit_code, 3) << change;
        EXPECT_NE(left.outcome().err.find("'hearsay reindex' takes away"), std::string::npos)
            << change << left.outcome().err;
        EXPECT_EQ(left.ask("reindex").exit_code, 0) << change;
        EXPECT_EQ(left.outcome().exit_code, 0) << change << left.outcome().err;
    }
}

TEST(StoredCheck, SaysWhereAnIndexIsDamaged)
{
    const Changed damaged("SELECT 1");
    damaged.flip_last_byte_of("texts_of_article");
    EXPECT_EQ(damaged.outcome().exit_code, 3);
    EXPECT_NE(damaged.outcome().err.find("'hearsay reindex' makes it anew"), std::string::npos)
        << damaged.outcome().err;
    EXPECT_EQ(damaged.ask("reindex").exit_code, 0);
    EXPECT_EQ(damaged.outcome().exit_code, 0);
}

TEST(StoredCheck, WarnsOfMisplacedEvidenceWhateverItsNumber)
{
    const Changed odd("INSERT INTO articles (number, id, in_hand) VALUES (50, 'other', 0);"
                      "UPDATE texts SET article = 50; UPDATE attributions SET number = -number;"
                      "UPDATE evidence SET attribution = -attribution");
    EXPECT_FALSE(odd.is_read_in_parts());
    EXPECT_NE(odd.outcome().out.find("the text is of article 'other'"), std::string::npos);
}

} // namespace
} // namespace hearsay
