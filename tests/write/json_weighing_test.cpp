#include "write/json_weighing.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

/// The JSON of claim `c` of a drawing, in a layout.
std::string json_of(std::string_view drawing, JsonLayout layout)
{
    const auto dossier = test::dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto weighing = weigh(provenance, vertex_of(provenance, dossier.find("c").value()));
    std::string json;
    append_json(json, provenance, weighing, layout);
    return json;
}

constexpr auto drawing = R"(
    org state
    speaker minister speaks state; speaker spokesman speaks state
    article a at daily in-hand; article b at herald in-hand
    claim c
    c: a < wire < minister occasion call; c: b < agency < spokesman; c: b < radio < ?
    c: a denies mayor)";

TEST(AppendJson, GivesTheKeysInTheOrderOfTheDesign)
{
    const auto json = nlohmann::ordered_json::parse(json_of(drawing, JsonLayout::line));
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) {
        keys.push_back(key);
    }
    const std::vector<std::string> wanted{
        "claim",   "verdict",      "contested",    "origins",      "sources",   "reports",
        "heard",   "cut",          "disjoint",     "common_links", "lost",      "coverage",
        "circles", "anachronisms", "contested_by", "unknown",      "retracted", "chains"};
    EXPECT_EQ(keys, wanted);
}

TEST(AppendJson, SaysTheSameInBothLayouts)
{
    const auto line = json_of(drawing, JsonLayout::line);
    const auto readable = json_of(drawing, JsonLayout::readable);
    EXPECT_EQ(nlohmann::json::parse(line), nlohmann::json::parse(readable));
    EXPECT_EQ(line.find('\n'), line.size() - 1);
    EXPECT_EQ(readable.substr(readable.size() - 3), "\n}\n");
}

TEST(AppendJson, NamesOrganizationsVoicesAndDenials)
{
    const auto json = nlohmann::json::parse(json_of(drawing, JsonLayout::line));
    EXPECT_EQ(json["verdict"], "several-sources-if");
    EXPECT_EQ(json["lost"][0]["group"], "state");
    EXPECT_EQ(json["lost"][0]["vertices"], nlohmann::json({"minister", "spokesman"}));
    EXPECT_EQ(json["contested_by"][0]["speaker"], "mayor");
    EXPECT_EQ(json["coverage"]["total"], 3);
}

TEST(AppendJson, HasNullsWhereNothingIsCommon)
{
    const auto json = nlohmann::json::parse(json_of("claim c; article a", JsonLayout::line));
    EXPECT_TRUE(json["common_links"]["nearest"].is_null());
    EXPECT_TRUE(json["common_links"]["farthest"].is_null());
    EXPECT_EQ(json["verdict"], "unsupported");
}

TEST(AppendJson, EscapesAnOccasionsFreeText)
{
    const auto dossier = test::dossier_of("claim c; article a; speaker s");
    const auto provenance = build_provenance(dossier);
    Weighing weighing;
    weighing.claim = vertex_of(provenance, dossier.find("c").value());
    weighing.lost.push_back({Rule::occasion, "a \"loud\"\n\x1b \xff call", {}, {}});
    std::string json;
    append_json(json, provenance, weighing, JsonLayout::line);
    EXPECT_EQ(nlohmann::json::parse(json)["lost"][0]["group"], "a \"loud\"\n\x1b \uFFFD call");
}

TEST(AppendJson, SaysWhatIsIncompleteOnlyThen)
{
    const auto dossier = test::dossier_of("claim c");
    const auto provenance = build_provenance(dossier);
    Weighing weighing;
    weighing.claim = vertex_of(provenance, dossier.find("c").value());
    std::string json;
    append_json(json, provenance, weighing, JsonLayout::line);
    EXPECT_FALSE(nlohmann::json::parse(json).contains("incomplete"));

    weighing.all_chains = false;
    weighing.exact = {false, false};
    weighing.exact_heard = false;
    json.clear();
    append_json(json, provenance, weighing, JsonLayout::line);
    EXPECT_EQ(
        nlohmann::json::parse(json)["incomplete"],
        nlohmann::json({"chains", "sources", "reports", "heard"}));
}

} // namespace
} // namespace hearsay
