#include "text/gazetteer.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/terms.hpp"
#include "read/built_in.hpp"
#include "read/document.hpp"

namespace hearsay {
namespace {

using ::testing::IsEmpty;

/// What the program carries in itself.
const Document& built_in()
{
    static const auto document = parse_document(built_in_gazetteer(), "outlets.json");
    return document;
}

const Records& listed()
{
    return built_in().dossier.records();
}

std::string id_called(std::string_view name)
{
    static const Gazetteer gazetteer(listed());
    const auto* const outlet = gazetteer.outlet(name);
    return outlet == nullptr ? "" : outlet->id.text;
}

std::string prefix_of(std::string_view words)
{
    static const Gazetteer gazetteer(listed());
    return std::string(words.substr(0, gazetteer.outlet_prefix(words)));
}

/// Names that two records of `records` share.
template <class Record> std::vector<std::string> shared_names(const std::vector<Record>& records)
{
    std::map<std::string, std::string> owner;
    std::vector<std::string> shared;
    for (const auto& record : records) {
        auto names = record.aliases;
        names.push_back(record.name);
        for (const auto& name : names) {
            const auto [place, added] = owner.try_emplace(name_key(name), record.id.text);
            if (!added) {
                shared.push_back(name + " of " + place->second + " and " + record.id.text);
            }
        }
    }
    return shared;
}

TEST(BuiltInGazetteer, IsADossierWithoutProblems)
{
    EXPECT_THAT(built_in().problems, IsEmpty());
    EXPECT_GE(listed().outlets.size(), 250U);
}

TEST(BuiltInGazetteer, HasNoNameTwice)
{
    EXPECT_THAT(shared_names(listed().outlets), IsEmpty());
    EXPECT_THAT(shared_names(listed().organizations), IsEmpty());
}

TEST(BuiltInGazetteer, HasNoDomainTwiceNorAnAliasThatIsOne)
{
    std::set<std::string> domains;
    for (const auto& outlet : listed().outlets) {
        for (const auto& domain : outlet.domains) {
            EXPECT_TRUE(domains.insert(domain).second) << domain;
            EXPECT_EQ(domain, name_key(domain));
        }
        for (const auto& alias : outlet.aliases) {
            EXPECT_FALSE(domains.contains(name_key(alias))) << alias << " is a domain already";
        }
    }
}

TEST(BuiltInGazetteer, HasNoUriTwice)
{
    std::set<std::string> uris;
    for (const auto& outlet : listed().outlets) {
        for (const auto& uri : outlet.same_as) {
            EXPECT_TRUE(uris.insert(uri).second) << uri;
        }
    }
}

TEST(BuiltInGazetteer, SaysOfEachOutletWhatItIs)
{
    for (const auto& outlet : listed().outlets) {
        EXPECT_FALSE(outlet.kind.empty()) << outlet.id.text;
        EXPECT_TRUE(outlet.named) << outlet.id.text;
        EXPECT_FALSE(outlet.owner && outlet.owner->empty()) << outlet.id.text;
    }
}

TEST(BuiltInGazetteer, NeedsEachOwner)
{
    // Bodies that speak for themselves; all others are here because they own something.
    const std::set<std::string> speaking{"government", "ministry", "agency", "commission", "police",
                                         "military", "parliament", "intergovernmental"};
    std::set<std::string> needed;
    for (const auto& outlet : listed().outlets) {
        for (const auto& tie : outlet.owner.value_or(std::vector<Tie>{})) {
            needed.insert(tie.organization.text);
        }
    }
    for (const auto& organization : listed().organizations) {
        if (organization.parent) {
            needed.insert(organization.parent->text);
        }
    }
    for (const auto& organization : listed().organizations) {
        EXPECT_TRUE(speaking.contains(organization.kind) || needed.contains(organization.id.text))
            << organization.id.text << " owns nothing";
    }
}

TEST(Gazetteer, KeepsNamesakesApart)
{
    EXPECT_EQ(id_called("CNN"), "cnn");
    EXPECT_EQ(id_called("CNN Indonesia"), "cnn-indonesia");
    EXPECT_EQ(id_called("CNBC"), "cnbc");
    EXPECT_EQ(id_called("CNBC Indonesia"), "cnbc-indonesia");
    EXPECT_EQ(id_called("Bloomberg Technoz"), "bloomberg-technoz");
    EXPECT_EQ(id_called("The Star"), "the-star-my");
    EXPECT_EQ(id_called("Daily Star"), "daily-star");
}

TEST(Gazetteer, KnowsDesksAsTheirOutlet)
{
    EXPECT_EQ(id_called("detikJatim"), "detik");
    EXPECT_EQ(id_called("detikcom"), "detik");
}

TEST(Gazetteer, TakesDomainsForNames)
{
    EXPECT_EQ(id_called("KONTAN.CO.ID"), "kontan");
    EXPECT_EQ(id_called("news.detik.com"), "detik");
    EXPECT_EQ(id_called("www.theguardian.com"), "guardian");
    EXPECT_EQ(id_called("(KOMPAS.TV)"), "kompastv");
    EXPECT_EQ(id_called("Republika.co.id,"), "republika");
    EXPECT_EQ(id_called("co.id"), "");
    EXPECT_EQ(id_called(""), "");
    EXPECT_EQ(id_called("..."), "");
}

TEST(Gazetteer, FoldsCaseBlanksAndTheArticle)
{
    EXPECT_EQ(id_called("the  new york TIMES"), "new-york-times");
    EXPECT_EQ(id_called("Guardian"), "guardian");
    EXPECT_EQ(id_called("El Pais"), "el-pais");
}

TEST(Gazetteer, FindsTheLongestNameThatWordsBeginWith)
{
    EXPECT_EQ(prefix_of("CNN Indonesia, Kamis"), "CNN Indonesia");
    EXPECT_EQ(prefix_of("CNN, Kamis"), "CNN");
    EXPECT_EQ(prefix_of("The New York Times reported"), "The New York Times");
    EXPECT_EQ(prefix_of("Kompas.com, Senin"), "Kompas.com");
    EXPECT_EQ(prefix_of("CNNpada Senin"), "CNN");
    EXPECT_EQ(prefix_of("BBC\u2013yang"), "BBC");
    EXPECT_EQ(prefix_of("Timeline"), "");
    EXPECT_EQ(prefix_of("orang itu"), "");
    EXPECT_EQ(prefix_of(""), "");
}

TEST(Gazetteer, KnowsGovernmentsByWhatNewsCallsThem)
{
    const Gazetteer gazetteer(listed());
    ASSERT_NE(gazetteer.organization("AS"), nullptr);
    EXPECT_EQ(gazetteer.organization("AS")->id.text, "us-government");
    ASSERT_NE(gazetteer.organization("Gedung Putih"), nullptr);
    EXPECT_EQ(gazetteer.organization("Gedung Putih")->parent->text, "us-government");
    EXPECT_EQ(gazetteer.organization("Atlantis"), nullptr);
}

} // namespace
} // namespace hearsay
