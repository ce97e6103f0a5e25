#include "read/article_texts.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.hpp"
#include "read/texts.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A folder of its own for one test.
class Folder {
public:
    Folder()
    {
        auto pattern = (fs::temp_directory_path() / "hearsay.XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }

    std::string put(const std::string& name, const std::string& content) const
    {
        const auto file = path_ / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
        return file.string();
    }

    std::string path() const { return path_.string(); }

private:
    fs::path path_;
};

struct Answer {
    std::vector<ArticleText> articles;
    std::vector<std::string> troubles;

    std::vector<std::string> ids() const
    {
        std::vector<std::string> ids;
        for (const auto& article : articles) {
            ids.push_back(article.known.id);
        }
        return ids;
    }
};

Answer read(const std::vector<std::string>& paths)
{
    Answer answer;
    const auto tell = [&](const std::string& trouble) { answer.troubles.push_back(trouble); };
    ArticleTexts texts(paths, tell);
    while (const auto raw = texts.next()) {
        if (auto article = article_in(*raw, tell)) {
            answer.articles.push_back(std::move(*article));
        }
    }
    return answer;
}

TEST(ArticleTexts, LeaveOutWhatAFolderHides)
{
    const Folder folder;
    folder.put("a.txt", "one");
    folder.put(".b.txt", "two");
    folder.put("._a.txt", "three");
    folder.put(".git/c.txt", "four");
    folder.put("d/.e/f.txt", "five");
    EXPECT_THAT(read({folder.path()}).ids(), ElementsAre("a"));
    EXPECT_THAT(read({folder.put(".b.txt", "two")}).ids(), ElementsAre(".b"));
}

TEST(ArticleTexts, GoThroughFoldersInOrder)
{
    const Folder folder;
    folder.put("b.txt", "two");
    folder.put("a/z.txt", "one");
    folder.put("c.jsonl", "{\"id\":\"x\",\"text\":\"three\"}\n\n{\"id\":7,\"text\":\"four\"}");
    folder.put("picture.png", "no text");
    EXPECT_THAT(read({folder.path()}).ids(), ElementsAre("z", "b", "x", "7"));
}

TEST(ArticleTexts, TakeWhatALineSaysOfItsArticle)
{
    const Folder folder;
    const auto file = folder.put(
        "a.jsonl", "{\"id\":\"x\",\"text\":\"t\",\"lang\":\"id\",\"outlet\":\"Antara\",\"url\":\"u\","
                   "\"title\":\"T\",\"published\":\"2024\",\"authors\":[\"Tia\",\"Ola\"],\"more\":1}\n");
    const auto answer = read({file});
    ASSERT_EQ(answer.articles.size(), 1U);
    const KnownArticle expected{"x", "id", "Antara", "u", "T", "2024", {"Tia", "Ola"}};
    EXPECT_EQ(answer.articles[0].known, expected);
    EXPECT_EQ(answer.articles[0].sha256, sha256_of("t"));
}

TEST(ArticleTexts, MendWhatIsNotUtf8AndSaySo)
{
    const Folder folder;
    const auto answer = read({folder.put("a.txt", "caf\xE9 itu")});
    EXPECT_EQ(answer.articles.at(0).text, "caf\xEF\xBF\xBD itu");
    EXPECT_EQ(answer.articles.at(0).sha256, sha256_of("caf\xE9 itu"));
    EXPECT_THAT(answer.troubles, ElementsAre(HasSubstr("is not UTF-8")));
}

TEST(ArticleTexts, LeaveOutWhatIsNoArticleAndGoOn)
{
    const Folder folder;
    folder.put("a.txt", std::string("\0\1\2", 3));
    folder.put("b.txt", "  \n");
    folder.put("c.jsonl", "{\"id\":\"x\"}\n[1]\n{\n{\"text\":\"good\"}\n");
    const auto answer = read({folder.path()});
    EXPECT_THAT(answer.ids(), ElementsAre("c:4"));
    EXPECT_THAT(
        answer.troubles,
        ElementsAre(
            HasSubstr("NUL"), HasSubstr("empty"), HasSubstr("c.jsonl:1"), HasSubstr("c.jsonl:2"),
            HasSubstr("c.jsonl:3")));
}

TEST(ArticleTexts, RefuseAPathThatIsNotThere)
{
    EXPECT_THROW(read({"/no/such/path"}), InputError);
}

TEST(ArticleTexts, SayWhenAFolderHasNone)
{
    const Folder folder;
    const auto answer = read({folder.path()});
    EXPECT_THAT(answer.articles, IsEmpty());
    EXPECT_THAT(answer.troubles, ElementsAre(HasSubstr("no .txt or .jsonl file")));
}

TEST(ArticleTexts, LeaveOutALineThatIsTooLongAndReadTheNext)
{
    const Folder folder;
    auto content = std::string(longest_article + 10, 'x');
    content += "\n{\"id\":\"after\",\"text\":\"t\"}\n";
    const auto answer = read({folder.put("a.jsonl", content)});
    EXPECT_THAT(answer.ids(), ElementsAre("after"));
    EXPECT_THAT(answer.troubles, ElementsAre(HasSubstr("longer than 64 MB")));
}

} // namespace
} // namespace hearsay
