#include "store/misplaced_evidence.hpp"

namespace hearsay {
namespace {

/// Follows copies to what they copy.
class Originals {
public:
    explicit Originals(const Database& database)
        : copied_(database.prepare("SELECT copy_of FROM articles WHERE number = ?"))
    {
    }

    std::int64_t of(std::int64_t article)
    {
        for (;;) {
            copied_.bind(1, article);
            const auto original = copied_.step() ? copied_.integer(0) : 0;
            copied_.reset();
            if (original == 0) {
                return article;
            }
            article = original;
        }
    }

private:
    Statement copied_;
};

} // namespace

std::size_t misplaced_evidence(const Database& database, std::int64_t after)
{
    auto rows = database.prepare("SELECT texts.article, attributions.article FROM evidence "
                                 "JOIN texts ON texts.number = evidence.text "
                                 "JOIN attributions ON attributions.claim = evidence.claim "
                                 "AND attributions.number = evidence.attribution "
                                 "WHERE evidence.attribution > ? "
                                 "AND texts.article <> attributions.article");
    rows.bind(1, after);
    Originals originals(database);
    std::size_t misplaced = 0;
    while (rows.step()) {
        misplaced += originals.of(rows.integer(0)) == originals.of(rows.integer(1)) ? 0 : 1;
    }
    return misplaced;
}

} // namespace hearsay
