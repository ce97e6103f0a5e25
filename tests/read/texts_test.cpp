#include "read/texts.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.hpp"
#include "read/words.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

/// A folder that is removed with its files when the test ends.
class Folder {
public:
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "hearsay-texts-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }

    void write(const std::string& name, const std::string& content) const
    {
        const auto file = path_ / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
    }

    std::string path() const { return path_.string(); }

private:
    fs::path path_;
};

const std::string greeting = "Selamat pagi, “dunia”\nkedua";

/// One article of one text, whose words one attribution rests on.
Dossier dossier_of(const std::string& content, std::vector<Evidence> evidence)
{
    Records records;
    records.articles.resize(1);
    records.articles[0].id = {"daily-1"};
    records.texts.resize(1);
    records.texts[0].sha256 = sha256_of(content);
    records.texts[0].article = records.articles[0].id;
    records.attributions.resize(1);
    records.attributions[0].id = {"a1"};
    records.attributions[0].article = records.articles[0].id;
    records.attributions[0].evidence = std::move(evidence);
    return Dossier(std::move(records));
}

Dossier dossier_with(std::vector<Evidence> evidence)
{
    return dossier_of(greeting, std::move(evidence));
}

Words words_in(const Dossier& dossier, const Folder& folder)
{
    const std::vector<std::uint32_t> first{0};
    return words_of(dossier, find_texts(dossier, folder.path()), first, "texts");
}

TEST(Sha256Of, AgreesWithTheStandardsExamples)
{
    EXPECT_EQ(sha256_of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(FindTexts, FindsATextByItsBytesWhateverItsNameAndFolder)
{
    const Folder folder;
    folder.write("a/b/whatever.bin", greeting);
    folder.write("daily-1.txt", "something else");
    const auto dossier = dossier_with({});
    const auto found = find_texts(dossier, folder.path());
    ASSERT_TRUE(found.contents[0]);
    EXPECT_EQ(*found.contents[0], greeting);
}

TEST(FindTexts, LeavesATextOutWhoseBytesDifferInOne)
{
    const Folder folder;
    folder.write("daily-1.txt", greeting + "\n");
    EXPECT_FALSE(find_texts(dossier_with({}), folder.path()).contents[0]);
}

TEST(FindTexts, RefusesWhatIsNoFolder)
{
    EXPECT_THROW(find_texts(dossier_with({}), "/nowhere/at/all"), InputError);
    const Folder folder;
    folder.write("file", "x");
    EXPECT_THROW(find_texts(dossier_with({}), folder.path() + "/file"), InputError);
}

TEST(FindTexts, DoesNotFollowALinkThatLeadsBackToItsFolder)
{
    const Folder folder;
    fs::create_directory_symlink(folder.path(), folder.path() + "/again");
    EXPECT_FALSE(find_texts(dossier_with({}), folder.path()).contents[0]);
}

TEST(WordsOf, JoinsSeveralPlacesAndCountsCodePoints)
{
    const Folder folder;
    folder.write("one", greeting);
    const auto sha256 = sha256_of(greeting);
    const auto dossier = dossier_with(
        {{sha256, Part::content, 14, 21},
         {sha256, Part::cue, 0, 7},
         {sha256, Part::content, 22, 27}});
    const auto words = words_in(dossier, folder);
    EXPECT_EQ(words.by_attribution.at(0), "“dunia” … kedua");
    EXPECT_THAT(words.complaints, IsEmpty());
}

TEST(WordsOf, TakesAllPartsWhereNoneIsContent)
{
    const Folder folder;
    folder.write("one", greeting);
    const auto dossier = dossier_with({{sha256_of(greeting), Part::cue, 0, 7}});
    EXPECT_EQ(words_in(dossier, folder).by_attribution.at(0), "Selamat");
}

TEST(WordsOf, MakesALineBreakABlank)
{
    const Folder folder;
    folder.write("one", greeting);
    const auto dossier = dossier_with({{sha256_of(greeting), Part::content, 20, 24}});
    EXPECT_EQ(words_in(dossier, folder).by_attribution.at(0), "” ke");
}

TEST(WordsOf, ComplainsOnceOfAMissingText)
{
    const Folder folder;
    const auto sha256 = sha256_of(greeting);
    const auto dossier =
        dossier_with({{sha256, Part::content, 0, 1}, {sha256, Part::content, 2, 3}});
    const auto words = words_in(dossier, folder);
    EXPECT_THAT(words.by_attribution, IsEmpty());
    EXPECT_THAT(
        words.complaints,
        ElementsAre(
            "text '" + sha256 + "' of 'daily-1' is missing: no file in 'texts' has this SHA-256"));
}

TEST(WordsOf, ComplainsOfOffsetsOutsideTheText)
{
    const Folder folder;
    folder.write("one", greeting);
    const auto dossier = dossier_with({{sha256_of(greeting), Part::content, 20, 28}});
    EXPECT_THAT(
        words_in(dossier, folder).complaints, ElementsAre(HasSubstr("from 20 to 28 lies outside")));
}

TEST(WordsOf, ComplainsOfATextThatIsNotUtf8)
{
    const Folder folder;
    const std::string latin = "caf\xe9 au lait";
    folder.write("one", latin);
    const auto dossier = dossier_of(latin, {{sha256_of(latin), Part::content, 0, 3}});
    EXPECT_THAT(words_in(dossier, folder).complaints, ElementsAre(HasSubstr("is not UTF-8")));
}

TEST(CodePoints, EndAtTheTextsEndAndNotPastIt)
{
    EXPECT_EQ(code_points("aé漢", 1, 3), "é漢");
    EXPECT_EQ(code_points("aé漢", 0, 1), "a");
    EXPECT_FALSE(code_points("aé漢", 1, 4));
    EXPECT_FALSE(code_points("aé漢", 3, 2));
    EXPECT_FALSE(code_points("", 0, 1));
}

} // namespace
} // namespace hearsay
