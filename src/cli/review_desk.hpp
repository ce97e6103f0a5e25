#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/save.hpp"
#include "read/texts.hpp"
#include "write/review_card.hpp"

namespace hearsay {

/// What a review is asked to do.
struct ReviewWishes {
    std::string graph;
    std::string texts;   // folder of the texts; empty: they are not looked for
    std::string by;      // who reviews
    std::string article; // walk only its drafts; empty: all
};

/// Something that the draft has not: its words, who said it, through whom, nearest first.
struct MissedWords {
    std::string words;
    std::string speaker; // `-` or empty: nobody
    std::vector<std::string> via;
};

/// A dossier file under review, and what can be done to it. Each change is in the file when the
/// function returns, and can be taken back. All throw an Error that says why something cannot be
/// done, and have changed nothing then.
class ReviewDesk {
public:
    /// Reads the dossier, finds its texts, and what among its claims may be one.
    ReviewDesk(Output& out, const ReviewWishes& wishes);

    /// Ids of the attributions that were drafts when the review began.
    const std::vector<std::string>& drafts() const { return drafts_; }

    /// How many are drafts now.
    std::size_t drafts_left() const;

    /// What is to be seen of an attribution; nothing if it is not there any more.
    std::optional<ReviewCard> card_of(const std::string& id) const;

    const Dossier& dossier() const { return dossier_; }

    void judge(const std::string& id, Status status);
    void correct_speaker(const std::string& id, const std::string& word);
    void correct_via(const std::string& id, const std::vector<std::string>& words);

    /// Its claim becomes `survivor`; where that is empty, the one that it may be the same as.
    void join_claim(const std::string& id, std::string survivor);

    void imply(const std::string& id, const std::string& broad);

    /// Adds a reviewed attribution to the article that has the one with this id.
    void add_missed(const std::string& id, const MissedWords& missed);

    /// Takes back the last change; of the ten last ones.
    void undo();

private:
    struct Undo {
        Records before;
        Records after;
    };

    void find_likely();
    std::optional<std::uint32_t> number_of(const std::string& id) const;
    const Attribution& attribution_of(const std::string& id) const;
    std::string perhaps(const Attribution& attribution) const;
    std::optional<std::uint32_t> text_of(const Attribution& attribution) const;
    std::vector<Evidence> evidence_of(const Attribution& beside, const std::string& words) const;
    void change(const Edit& edit);

    Output& out_;
    ReviewWishes wishes_;
    Dossier dossier_;
    FoundTexts texts_;
    std::vector<std::string> drafts_;
    std::map<std::string, std::string> likely_; // claims that may be one, each by the other
    std::deque<Undo> undos_;
};

} // namespace hearsay
