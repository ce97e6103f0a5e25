#include <fstream>
#include <iterator>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "edit/join.hpp"
#include "edit/unmerge.hpp"
#include "read/document.hpp"
#include "support/adorned.hpp"
#include "support/joinable.hpp"
#include "support/laid_out.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "support/source_folder.hpp"
#include "write/rewritten.hpp"

namespace hearsay {
namespace {

using test::Hand;

/// A text after joins and their undoing, each written down.
class Desk {
public:
    Desk(std::string text, std::string file) : text_(std::move(text)), file_(std::move(file)) {}

    void join(const std::string& survivor, const std::string& other)
    {
        const auto before = records();
        text_ = rewritten(text_, before, hearsay::join(before, survivor, other).records);
    }

    void unmerge(const std::string& id)
    {
        const auto before = records();
        text_ = rewritten(text_, before, hearsay::unmerge(before, id).records);
    }

    Records records() const { return parse_document(text_, file_).dossier.records(); }
    const std::string& text() const { return text_; }

private:
    std::string text_;
    std::string file_;
};

TEST(JoinsInText, ComeUndoneToTheByteInTheWorkedExample)
{
    std::ifstream stream(test::source_folder() + "/graphs/putin-kim-2023.json");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    Desk desk(text, "d.json");
    desk.join("us", "us-nsc");
    EXPECT_NE(desk.text(), text);
    desk.join("us", "white-house");
    desk.join("us", "us-officials-kontan");
    desk.unmerge("white-house");
    desk.unmerge("us-officials-kontan");
    desk.unmerge("us-nsc");
    EXPECT_EQ(desk.text(), text);
}

TEST(JoinsInText, ComeUndoneToTheByteWhereOneToolLaidOutAll)
{
    std::size_t undone = 0;
    for (const auto hand : {Hand::hearsay, Hand::compact, Hand::expanded}) {
        for (std::uint64_t seed = 0; seed < test::rounds(40); ++seed) {
            const auto text =
                test::laid_out(test::adorned(test::random_records(seed), seed), hand, 1);
            Desk desk(text, "d.json");
            for (const auto& [survivor, other] : test::joinable_pairs(desk.records())) {
                if (!objection_to_joining(desk.records(), survivor, other)) {
                    desk.join(survivor, other);
                    desk.unmerge(other);
                    ASSERT_EQ(desk.text(), text) << survivor << " " << other << " " << seed;
                    ++undone;
                }
            }
        }
    }
    EXPECT_GT(undone, 100U);
}

TEST(JoinsInText, StayOnTheirLinesInTheBulkForm)
{
    const std::string speaker = R"({"type": "speaker", "kind": "person", "id": ")";
    const auto text = "{\"type\": \"dossier\", \"hearsay\": 1}\n" + speaker +
                      "s\", \"name\": \"S\"}\n" + speaker + "t\", \"name\": \"T\"}\n" + speaker +
                      "u\", \"name\": \"U\", \"role\": \"mayor\"}\n";
    Desk desk(text, "d.jsonl");
    desk.join("s", "t");
    desk.join("s", "u");
    const auto joined = desk.records();
    ASSERT_EQ(joined.speakers.size(), 1U) << desk.text();
    EXPECT_EQ(joined.speakers[0].merged_from.size(), 2U) << desk.text();
    desk.unmerge("t");
    desk.unmerge("u");
    EXPECT_EQ(desk.records(), parse_document(text, "d.jsonl").dossier.records());
}

} // namespace
} // namespace hearsay
