#include "model/copies.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;

Article copy(std::string id, std::string of)
{
    Article article;
    article.id.text = std::move(id);
    article.copy_of = ArticleId{std::move(of)};
    return article;
}

TEST(OriginalsOf, FollowsCopiesToTheRoot)
{
    const auto dossier =
        test::dossier_of("article a; article b; article c copies b; article d copies c");
    EXPECT_THAT(originals_of(dossier), ElementsAre(0, 1, 1, 1));
}

TEST(OriginalsOf, StopsAtCirclesAndAtWhatIsNotThere)
{
    Records records;
    records.articles = {copy("a", "b"), copy("b", "a"), copy("c", "b"), copy("d", "gone")};
    const auto originals = originals_of(Dossier(records));
    EXPECT_LT(originals[0], 2U);
    EXPECT_EQ(originals[1], originals[0]);
    EXPECT_EQ(originals[2], originals[0]);
    EXPECT_EQ(originals[3], 3U);
}

TEST(OriginalsOf, TakesALongCircleInItsStride)
{
    Records records;
    for (int number = 0; number < 200'000; ++number) {
        records.articles.push_back(
            copy(std::to_string(number), std::to_string((number + 1) % 200'000)));
    }
    EXPECT_EQ(originals_of(Dossier(records)).size(), 200'000U);
}

} // namespace
} // namespace hearsay
