#include <fstream>
#include <functional>
#include <iterator>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "read/document.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::ordered_json;

const std::string folder = test::source_folder() + "/tests/read/documents/good/";

std::string bytes_of(const std::string& name)
{
    std::ifstream stream(folder + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Either nothing is wrong, or every problem has words and a place.
void expect_sense(const Document& document)
{
    for (const auto& problem : document.problems) {
        EXPECT_FALSE(problem.message.empty());
        EXPECT_EQ(problem.where.file, "d.json");
        EXPECT_EQ(problem.message.find('\n'), std::string::npos) << problem.message;
    }
}

bool reads(const Json& json)
{
    const auto document = parse_document(json.dump(), "d.json");
    expect_sense(document);
    return document.problems.empty();
}

/// Calls `change` with every value below `at` and its pointer; `change` may change the value, which
/// is put back.
void for_each_value(
    Json& at, const std::string& pointer,
    const std::function<void(Json& value, const std::string& pointer)>& change)
{
    for (const auto& part : at.items()) {
        auto& value = part.value();
        const auto place = pointer + "/" + part.key();
        if (place.find("/x") == std::string::npos) {
            const auto was = value;
            change(value, place);
            value = was;
            if (value.is_structured()) {
                for_each_value(value, place, change);
            }
        }
    }
}

TEST(Mutation, OfAValuesTypeIsAlwaysReportedAtItsPlace)
{
    auto json = Json::parse(bytes_of("every_key.json"));
    ASSERT_TRUE(reads(json));
    for_each_value(json, "", [&json](Json& value, const std::string& pointer) {
        const auto type = value.type();
        for (const auto& other :
             {Json(nullptr), Json(true), Json(-7), Json("?"), Json::object({{"?", 1}})}) {
            if (other.type() == type) {
                continue;
            }
            value = other;
            const auto document = parse_document(json.dump(), "d.json");
            expect_sense(document);
            bool reported = false;
            for (const auto& problem : document.problems) {
                reported |= problem.where.pointer.starts_with(pointer);
            }
            EXPECT_TRUE(reported) << pointer << " as " << other;
        }
    });
}

TEST(Mutation, OfAKeyIsAlwaysReported)
{
    const auto json = Json::parse(bytes_of("every_key.json"));
    auto mutated = json;
    for_each_value(mutated, "", [&](Json& value, const std::string& pointer) {
        if (!value.is_object() || pointer.ends_with("/texts")) {
            return;
        }
        const auto whole = value;
        for (const auto& part : whole.items()) {
            value[part.key() + "_"] = part.value();
            EXPECT_FALSE(reads(mutated)) << pointer << "/" << part.key() << "_";
            value.erase(part.key() + "_");
        }
    });
}

TEST(Mutation, ThatDropsAKeyMakesSenseOrIsReported)
{
    auto json = Json::parse(bytes_of("every_key.json"));
    std::size_t reported = 0;
    for_each_value(json, "", [&](Json& value, const std::string&) {
        if (!value.is_object()) {
            return;
        }
        const auto whole = value;
        for (const auto& part : whole.items()) {
            value.erase(part.key());
            reported += reads(json) ? 0 : 1;
            value = whole;
        }
    });
    EXPECT_GT(reported, 40U);
}

TEST(Mutation, ThatCutsADocumentShortIsReportedWithLineAndColumn)
{
    const auto bytes = bytes_of("least.json");
    const auto end = bytes.rfind('}');
    for (std::size_t length = 0; length <= end; ++length) {
        const auto document = parse_document(bytes.substr(0, length), "d.json");
        ASSERT_EQ(document.problems.size(), 1U) << length;
        EXPECT_GT(document.problems[0].where.line, 0U) << length;
        EXPECT_GT(document.problems[0].where.column, 0U) << length;
    }
}

TEST(Mutation, OfAnyByteMakesSenseOrIsReported)
{
    auto bytes = bytes_of("least.json");
    for (char& byte : bytes) {
        const char was = byte;
        for (const char other : std::string_view("\0\xff\"{]9,\\\n", 9)) {
            byte = other;
            expect_sense(parse_document(bytes, "d.json"));
        }
        byte = was;
    }
}

} // namespace
} // namespace hearsay
