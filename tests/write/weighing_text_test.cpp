#include "write/weighing_text.hpp"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "support/captured.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// `text` with every run of blanks and line ends as one blank.
std::string unwrapped(const std::string& text)
{
    std::stringstream words(text);
    std::string line;
    for (std::string word; words >> word;) {
        line += line.empty() ? word : " " + word;
    }
    return line;
}

/// The text of claim `c` of a drawing, unwrapped.
std::string text_of(std::string_view drawing, const WeighingLimits& limits = {})
{
    const auto dossier = test::dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto claim = vertex_of(provenance, dossier.find("c").value());
    const auto weighing = weigh(provenance, claim, limits);
    return unwrapped(
        test::captured(100, [&](Output& out) { write_text(out, provenance, weighing); }));
}

TEST(WriteText, NamesTheOneSourceAndWhatItComesThrough)
{
    const auto text = text_of("c: k < cnn < easley; c: t < time < cnn < easley;"
                              "article k at kompas in-hand; article t at kontan in-hand");
    EXPECT_THAT(
        text, HasSubstr("2 articles, 2 outlets, one source: both chains go through cnn to"));
    EXPECT_THAT(text, HasSubstr("Without cnn nothing supports"));
    EXPECT_THAT(text, HasSubstr("cnn (nearest to the claim) and easley (farthest)"));
}

TEST(WriteText, LeadsToASourceThatIsItsOwnChannel)
{
    const auto text = text_of("c: k < mayor; article k at daily in-hand");
    EXPECT_THAT(text, HasSubstr("one source: the only chain leads to mayor."));
}

TEST(WriteText, NeverCallsSourcesIndependentAsAFact)
{
    const auto text = text_of("c: k < mayor; c: t < pilot; article k at daily in-hand;"
                              "article t at herald in-hand");
    EXPECT_THAT(text, HasSubstr("no shared upstream is recorded"));
    EXPECT_THAT(text, Not(HasSubstr("independent")));
}

TEST(WriteText, CallsAgreementOfViewsByThatName)
{
    for (const auto* kind : {"opinion", "forecast", "intent"}) {
        const auto text = text_of("claim c kind " + std::string(kind) + "; c: k < mayor");
        EXPECT_THAT(text, HasSubstr("agreement of views, not confirmation")) << kind;
    }
    EXPECT_THAT(text_of("claim c kind fact; c: k < mayor"), Not(HasSubstr("agreement of views")));
}

TEST(WriteText, SaysWhatMustHold)
{
    const auto text = text_of("org state; speaker minister speaks state;"
                              "speaker spokesman speaks state;"
                              "article k at daily in-hand; article t at herald in-hand;"
                              "c: k < minister; c: t < spokesman");
    EXPECT_THAT(text, HasSubstr("if state's voices are independent of each other; if not, one"));
    EXPECT_THAT(text, HasSubstr("minister and spokesman; else sources 2→1 and reports 2→1"));
}

TEST(WriteText, SetsAVoiceApartFromTheOutletOfItsOrganization)
{
    const auto text = text_of("org state; speaker minister speaks state; outlet tv owner state;"
                              "article k at daily in-hand; article t at herald in-hand;"
                              "c: k < minister; c: t < tv < pilot");
    EXPECT_THAT(text, HasSubstr("if tv works independently of state; if not"));
}

TEST(WriteText, SaysWhichChainsNameNobody)
{
    const auto text = text_of("c: k < cnn < mayor; c: k < wire < ?; article k in-hand");
    EXPECT_THAT(text, HasSubstr("the only chain that reaches an origin goes through cnn to mayor"));
    EXPECT_THAT(text, HasSubstr("wire, naming nobody"));
    EXPECT_THAT(text, HasSubstr("1 of 2 assertions reaches an origin"));
}

TEST(WriteText, SaysThatChainsWereCutOff)
{
    const auto text = text_of("c: k < mayor; c: t < mayor; c: u < mayor", WeighingLimits{2});
    EXPECT_THAT(text, HasSubstr("At least 2 articles"));
    EXPECT_THAT(text, HasSubstr("more than the 2 chains read out"));
}

TEST(WriteText, SaysThatLowCountsAreLowerBounds)
{
    const auto dossier = test::dossier_of("c: k < mayor");
    const auto provenance = build_provenance(dossier);
    auto weighing = weigh(provenance, vertex_of(provenance, dossier.find("c").value()));
    weighing.exact.reports = false;
    const auto text =
        test::captured(80, [&](Output& out) { write_text(out, provenance, weighing); });
    EXPECT_THAT(text, HasSubstr("lower bounds"));
}

TEST(WriteText, ListsNoMoreChainsThanAPersonReads)
{
    std::string drawing;
    for (int article = 0; article < 25; ++article) {
        drawing += "c: a" + std::to_string(article) + " < mayor;";
    }
    EXPECT_THAT(text_of(drawing), HasSubstr("… and 5 more chains, '--format json' lists them all"));
}

TEST(WriteText, FitsEveryWidth)
{
    const auto dossier = test::dossier_of(
        "org state; speaker minister speaks state; speaker spokesman unnamed speaks state;"
        "article k-with-quite-a-long-id at daily-with-a-long-id in-hand; article t at herald;"
        "claim c kind opinion; c: k-with-quite-a-long-id < wire < minister; c: t < spokesman;"
        "c: t < wire < ?; c: t denies somebody; c: t < herald < ?");
    const auto provenance = build_provenance(dossier);
    const auto weighing = weigh(provenance, vertex_of(provenance, dossier.find("c").value()));
    for (std::size_t columns = 40; columns <= 110; ++columns) {
        std::stringstream text(
            test::captured(columns, [&](Output& out) { write_text(out, provenance, weighing); }));
        for (std::string line; std::getline(text, line);) {
            EXPECT_LE(display_width(line), columns) << line;
        }
    }
}

} // namespace
} // namespace hearsay
