#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/adorned.hpp"
#include "support/both_forms.hpp"
#include "support/random_dossier.hpp"
#include "support/random_texts.hpp"
#include "support/replaced.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

using Engine = std::mt19937_64;

template <class Value> const Value& any_of(const std::vector<Value>& values, Engine& engine)
{
    return values[engine() % values.size()];
}

bool one_in(std::size_t many, Engine& engine)
{
    return engine() % many == 0;
}

/// Some of all that can move a verdict, and some that cannot. May break rules.
Records changed(Records records, Engine& engine)
{
    for (auto& outlet : records.outlets) {
        if (one_in(6, engine)) {
            outlet.named = !outlet.named;
        }
        if (one_in(6, engine) && !records.organizations.empty()) {
            outlet.owner = std::vector<Tie>{{any_of(records.organizations, engine).id, {}, {}, {}}};
        }
    }
    for (auto& speaker : records.speakers) {
        if (one_in(6, engine) && !records.organizations.empty()) {
            speaker.speaks_for =
                std::vector<Tie>{{any_of(records.organizations, engine).id, {}, {}, {}}};
        }
        if (one_in(8, engine)) {
            speaker.name += " the Second";
        }
    }
    for (auto& organization : records.organizations) {
        if (one_in(6, engine)) {
            organization.parent.reset();
        }
    }
    for (auto& article : records.articles) {
        if (one_in(8, engine)) {
            article.published = parse_date("2023-09-0" + std::to_string(1 + engine() % 9));
        }
        if (one_in(8, engine)) {
            article.in_hand = !article.in_hand;
        }
        if (one_in(8, engine)) {
            article.copy_of.reset();
        }
    }
    for (auto& claim : records.claims) {
        if (one_in(8, engine)) {
            claim.implies.clear();
        }
        if (one_in(8, engine) && any_of(records.claims, engine).id != claim.id) {
            claim.distinct_from = {any_of(records.claims, engine).id};
        }
    }
    for (auto& attribution : records.attributions) {
        if (one_in(8, engine)) {
            attribution.stance = Stance::denies;
        }
        if (one_in(8, engine)) {
            attribution.status = Status::rejected;
        }
    }
    std::erase_if(records.attributions, [&](const Attribution&) { return one_in(8, engine); });
    if (one_in(3, engine)) {
        test::add_texts(records, engine);
    }
    return records;
}

/// What `diff` says, but for the names of the files.
test::CommandOutcome
diff(const std::string& before, const std::string& after, const std::string& format)
{
    auto outcome = test::run_command({"diff", before, after, "--format", format});
    for (auto* const text : {&outcome.out, &outcome.err}) {
        for (const auto& [path, name] : {std::pair(before, "BEFORE"), std::pair(after, "AFTER")}) {
            test::replace_all(*text, path, name);
        }
    }
    return outcome;
}

TEST(StoredVersions, DifferAsDocumentsDo)
{
    std::size_t compared = 0;
    const auto rounds = test::rounds(120);
    for (std::uint64_t seed = 0; seed < rounds; ++seed) {
        Engine engine(seed);
        auto records = test::random_records(seed, test::DossierSize::larger);
        if (one_in(3, engine)) {
            records = test::adorned(records, seed);
        }
        test::add_texts(records, engine);
        const test::BothForms before(records, engine);
        const test::BothForms after(
            one_in(10, engine) ? records : changed(records, engine), engine);
        for (const auto* const format : {"json", "tsv"}) {
            const auto expected = diff(before.document(), after.document(), format);
            if (expected.exit_code > 1) {
                continue; // no import takes what breaks the rules
            }
            ++compared;
            ASSERT_EQ(diff(before.database(), after.database(), format), expected)
                << "seed " << seed << " " << format;
        }
    }
    EXPECT_GT(compared, rounds / 2);
}

} // namespace
} // namespace hearsay
