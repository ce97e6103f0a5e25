#include "cli/extraction.hpp"

#include <set>
#include <utility>

#include "cli/load.hpp"
#include "read/built_in.hpp"
#include "read/document.hpp"
#include "read/file.hpp"
#include "read/lexicon.hpp"
#include "read/page_words.hpp"

namespace hearsay {
namespace {

template <class Record>
void add_new(std::vector<Record>& all, const std::vector<Record>& more, std::set<std::string>& ids)
{
    for (const auto& record : more) {
        if (ids.insert(record.id.text).second) {
            all.push_back(record);
        }
    }
}

/// The user's gazetteers, then the built-in one without what theirs have under the same id.
Records listed_in(const std::vector<std::string>& gazetteers)
{
    Records all;
    std::set<std::string> ids;
    const auto add = [&](const Records& records) {
        add_new(all.organizations, records.organizations, ids);
        add_new(all.outlets, records.outlets, ids);
    };
    for (const auto& path : gazetteers) {
        add(load_dossier(path).records());
    }
    add(parse_document(built_in_gazetteer(), "outlets.json").dossier.records());
    return all;
}

/// The built-in words and the user's: a file of either kind says by its first key which it is.
struct Words {
    std::vector<Lexicon> lexicons = built_in_lexicons();
    std::vector<PageWords> pages = built_in_page_words();

    explicit Words(const std::vector<std::string>& paths)
    {
        for (const auto& path : paths) {
            const auto content = contents_of(path);
            if (content.find("\"pages\"") < content.find("\"lexicon\"")) {
                pages.push_back(parse_page_words(content, path));
            } else {
                lexicons.push_back(parse_lexicon(content, path));
            }
        }
    }
};

} // namespace

ExtractionTools::ExtractionTools(
    const std::vector<std::string>& lexicons, const std::vector<std::string>& gazetteers)
    : listed_(std::make_unique<Records>(listed_in(gazetteers))),
      gazetteer_(std::make_unique<Gazetteer>(*listed_))
{
    const Words words(lexicons);
    extractor_ = std::make_unique<Extractor>(words.lexicons, words.pages, *gazetteer_);
}

} // namespace hearsay
