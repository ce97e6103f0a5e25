#include "support/random_texts.hpp"

#include <string>

namespace hearsay::test {

void add_texts(Records& records, std::mt19937_64& engine)
{
    for (auto number = engine() % 5; number > 0 && !records.articles.empty(); --number) {
        Text text;
        text.sha256 = std::string(62, 'e') + "0" + std::to_string(number);
        text.article = records.articles[engine() % records.articles.size()].id;
        if (!records.texts.empty() && engine() % 2 == 0) {
            text.translation_of = records.texts[engine() % records.texts.size()].sha256;
        }
        records.texts.push_back(text);
    }
    for (auto& attribution : records.attributions) {
        if (!records.texts.empty() && engine() % 3 == 0) {
            const auto& text = records.texts[engine() % records.texts.size()];
            attribution.evidence.push_back({text.sha256, Part::content, 0, 4});
        }
    }
}

} // namespace hearsay::test
