#include "store/claim_scope.hpp"

#include <gtest/gtest.h>

#include "analysis/next.hpp"
#include "cli/rest_form.hpp"
#include "model/rules.hpp"
#include "query/timeline.hpp"
#include "query/touching.hpp"
#include "query/trace.hpp"
#include "read/document.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "support/adorned.hpp"
#include "support/captured.hpp"
#include "support/database_file.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "support/source_folder.hpp"
#include "write/json_weighing.hpp"
#include "write/next_text.hpp"
#include "write/picture_of.hpp"
#include "write/show_text.hpp"
#include "write/timeline_text.hpp"
#include "write/trace_text.hpp"
#include "write/weighing_text.hpp"

namespace hearsay {
namespace {

std::string answers(const Dossier& dossier, const std::string& id)
{
    const auto provenance = build_provenance(dossier);
    const auto record = *dossier.find(id);
    const auto claim = vertex_of(provenance, record);
    const auto weighing = weigh(provenance, claim);
    std::string json;
    append_json(json, provenance, weighing, JsonLayout::line);
    return json + test::captured(80, [&](Output& out) {
               write_text(out, provenance, weighing);
               for (const auto direction : {TraceDirection::upstream, TraceDirection::downstream}) {
                   TraceRequest request;
                   request.start = claim;
                   request.direction = direction;
                   write_trace(out, provenance, trace(provenance, request), {});
               }
               write_timeline(out, provenance, timeline_of(provenance, claim), claim);
               write_record(out, provenance, record, touching(provenance, record), {});
           });
}

std::string next_answer(const Dossier& dossier, const std::string& id)
{
    const auto provenance = build_provenance(dossier);
    const auto claim = vertex_of(provenance, *dossier.find(id));
    const auto next = next_of(provenance, claim);
    return test::captured(
        80, [&](Output& out) { write_next(out, provenance, next, "d.db", 5, Format::text); });
}

Dossier scope_in(const Database& database, const std::string& id, Beyond beyond)
{
    return Dossier(*claim_scope(database, json_rest_form(), id, beyond));
}

void expect_same_answers(const Records& records, const std::string& about)
{
    const Dossier whole(records);
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    const auto database = open_store(file.path(), Access::read);
    for (const auto& claim : records.claims) {
        const auto& id = claim.id.text;
        const auto part = scope_in(*database, id, Beyond::copies);
        ASSERT_TRUE(breaches_of(part).empty()) << about << ", " << id;
        ASSERT_EQ(answers(part, id), answers(whole, id)) << about << ", " << id;
    }
}

TEST(ClaimScope, AnswersAsTheWholeDossierDoes)
{
    for (std::uint64_t seed = 0; seed < test::rounds(40); ++seed) {
        const auto records = test::random_records(seed, test::DossierSize::larger);
        expect_same_answers(records, "seed " + std::to_string(seed));
        expect_same_answers(test::adorned(records, seed), "adorned " + std::to_string(seed));
    }
}

TEST(ClaimScope, AnswersInTheWorkedCasesAsTheWholeDoes)
{
    for (const auto* const name : {"putin-kim-2023", "niger-uranium", "brazilian-aardvark"}) {
        const auto path = test::source_folder() + "/graphs/" + name + ".json";
        expect_same_answers(read_dossier(path).records(), name);
    }
}

TEST(ClaimScope, HoldsWhatNextAsksAbout)
{
    for (std::uint64_t seed = 0; seed < test::rounds(15); ++seed) {
        const auto records = test::random_records(seed);
        const Dossier whole(records);
        const test::DatabaseFile file;
        make_store(file.path(), json_rest_form(), records, 0);
        const auto database = open_store(file.path(), Access::read);
        for (const auto& claim : records.claims) {
            const auto& id = claim.id.text;
            const auto part = scope_in(*database, id, Beyond::articles_in_hand);
            ASSERT_EQ(next_answer(part, id), next_answer(whole, id))
                << "seed " << seed << ", " << id;
        }
    }
}

TEST(ClaimScope, IsNoneOfWhatIsNoClaim)
{
    const auto records = test::random_records(1);
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    const auto database = open_store(file.path(), Access::read);
    EXPECT_FALSE(claim_scope(*database, json_rest_form(), "no-such", Beyond::nothing));
    EXPECT_FALSE(claim_scope(
        *database, json_rest_form(), records.articles.front().id.text, Beyond::nothing));
}

} // namespace
} // namespace hearsay
