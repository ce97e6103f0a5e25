#include "store/misplaced_evidence.hpp"

#include <string>

namespace hearsay {
namespace {

constexpr int most_copies = 1'000'000;

const std::string elsewhere =
    "SELECT evidence.attribution, evidence.position, texts.article, attributions.article "
    "FROM evidence JOIN texts ON texts.number = evidence.text "
    "JOIN attributions ON attributions.claim = evidence.claim "
    "AND attributions.number = evidence.attribution "
    "WHERE texts.article <> attributions.article AND ";

} // namespace

MisplacedEvidence::MisplacedEvidence(const Database& database)
    : behind_(database, elsewhere + "evidence.attribution > ?"),
      of_(database, elsewhere + "evidence.claim = ? AND evidence.attribution = ?"),
      copied_(database, "SELECT copy_of FROM articles WHERE number = ?")
{
}

std::vector<Misplaced> MisplacedEvidence::behind(std::int64_t after)
{
    behind_.get().bind(1, after);
    return in(behind_.get());
}

std::vector<Misplaced> MisplacedEvidence::of(std::int64_t claim, std::int64_t attribution)
{
    of_.get().bind(1, claim);
    of_.get().bind(2, attribution);
    return in(of_.get());
}

std::vector<Misplaced> MisplacedEvidence::in(Statement& rows)
{
    std::vector<Misplaced> misplaced;
    while (rows.step()) {
        const Misplaced piece{
            rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)};
        if (original_of(piece.text_article) != original_of(piece.article)) {
            misplaced.push_back(piece);
        }
    }
    rows.reset();
    return misplaced;
}

/// Follows copies to what they copy; where they run in a circle, for a while.
std::int64_t MisplacedEvidence::original_of(std::int64_t article)
{
    auto& copied = copied_.get();
    for (int steps = 0; steps < most_copies; ++steps) {
        copied.bind(1, article);
        const auto original = copied.step() ? copied.integer(0) : 0;
        copied.reset();
        if (original == 0) {
            break;
        }
        article = original;
    }
    return article;
}

} // namespace hearsay
