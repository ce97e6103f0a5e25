#include "write/audit_part.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "write/audit_join.hpp"

namespace hearsay {
namespace {

Dossier some_claims()
{
    return test::dossier_of(
        "claim c; claim d; claim e; c: a < cnn < x; c: b < y; d: a seen; d: b denies x");
}

void expect_equal(const AuditRow& one, const AuditRow& other)
{
    EXPECT_EQ(one.claim, other.claim);
    EXPECT_EQ(one.verdict, other.verdict);
    EXPECT_EQ(one.contested, other.contested);
    EXPECT_EQ(one.sources, other.sources);
    EXPECT_EQ(one.reports, other.reports);
    EXPECT_EQ(one.coverage, other.coverage);
}

TEST(AuditPart, ReadsTheRowBackOutOfEachLine)
{
    const auto dossier = some_claims();
    const auto provenance = build_provenance(dossier);
    for (std::uint32_t number = 0; number < dossier.claims().size(); ++number) {
        const auto weighing =
            weigh(provenance, vertex_of(provenance, {RecordKind::claim, number}));
        const auto json = audit_entry(provenance, weighing, Format::json);
        const auto tsv = audit_entry(provenance, weighing, Format::tsv);
        const auto from_json = row_of_json(json.line);
        const auto from_tsv = row_of_tsv(tsv.line);
        ASSERT_TRUE(from_json && from_tsv) << json.line << tsv.line;
        expect_equal(*from_json, json.row);
        expect_equal(*from_tsv, tsv.row);
    }
}

TEST(AuditPart, TakesNothingElseForALine)
{
    for (const auto* line :
         {"", "{", "{}", "[1]", "null", R"({"claim":"c","verdict":"sure"})",
          R"({"claim":1,"verdict":"circular"})", R"({"verdict":"circular","claim":"c"})"}) {
        EXPECT_FALSE(row_of_json(line)) << line;
    }
    for (const auto* line :
         {"", "c", "c\tcircular", "c\tcircular\ttrue\t1\t1\t1\t1\t1\t1\t1\tx\t\ttext",
          "c\tsure\ttrue\t1\t1\t1\t1\t1\t1\t1\t1\t\ttext",
          "c\tcircular\tyes\t1\t1\t1\t1\t1\t1\t1\t1\t\ttext"}) {
        EXPECT_FALSE(row_of_tsv(line)) << line;
    }
}

TEST(ShardWithout, IsTheOneThatIsMissing)
{
    std::vector<std::vector<std::string>> known(3);
    std::vector<std::string> missing;
    for (int number = 0; number < 200; ++number) {
        const auto claim = "claim-" + std::to_string(number);
        for (std::uint64_t shard = 1; shard <= 4; ++shard) {
            if (holds({shard, 4}, claim)) {
                (shard == 3 ? missing : known[shard == 4 ? 2 : shard - 1]).push_back(claim);
            }
        }
    }
    EXPECT_EQ(shard_without(known, missing.front()), (Shard{3, 4}));
    EXPECT_EQ(shard_without({{"a", "b", "c", "d"}, {"a", "b", "c", "d"}}, "e"), std::nullopt);
}

} // namespace
} // namespace hearsay
