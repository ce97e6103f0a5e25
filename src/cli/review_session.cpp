#include "cli/review_session.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/review_desk.hpp"
#include "model/naming.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

constexpr std::string_view question =
    "  [a]ccept [r]eject [s]peaker [v]ia same [c]laim [i]mplies [m]issed\n"
    "  [space] skip [b]ack [u]ndo [q]uit [?] help > ";
constexpr std::string_view keys_that_stand_alone = "ar kbuq?";
constexpr std::string_view help =
    R"(  a             what was understood is right: mark it as reviewed
  r             it is no such attribution: mark it as rejected
  s WHO         somebody else said it: an id or a name; - for nobody, +NAME for
                somebody who is not in the dossier yet
  v WHO, WHO    it came through others: nearest first; - for nobody, +NAME for
                an outlet that is not in the dossier yet
  c ID          this is the same claim as that one: they become one. Without an
                id the one that is named after 'perhaps'
  i ID          whoever says this has said that broader claim
  m WORDS | WHO | WHO, WHO
                something that was missed in this article: its words as the text
                has them, who said it, through whom
  space, k, b   the next one, the one before; nothing is written
  u             take back the last answer
  q             quit; all answers are in the file already
)";

class ReviewSession {
public:
    ReviewSession(Output& out, Answers& answers, const ReviewWishes& wishes)
        : out_(out), answers_(answers), desk_(out, wishes)
    {
    }

    void run()
    {
        bool goes_on = true;
        bool shows = true;
        while (goes_on && place_ < desk_.drafts().size()) {
            auto card = desk_.card_of(desk_.drafts()[place_]);
            if (!card) { // removed by another program
                ++place_;
                continue;
            }
            if (shows) {
                card->place = place_ + 1;
                write_review_card(out_, desk_.dossier(), *card);
                out_.write("\n");
            }
            out_.write(question);
            const auto answer = answers_.next();
            if (answers_.is_terminal() || !answer) {
                out_.write("\n");
            }
            goes_on = answer && take(*answer);
            shows = goes_on && !failed_ && answer->key != '?';
        }
        out_.write(fmt::format(
            "{} accepted, {} rejected, {} added; {} left.\n", accepted_, rejected_, added_,
            in_figures(desk_.drafts_left(), "draft")));
    }

private:
    /// Does what the answer says. False: that was the last.
    bool take(const KeyAnswer& answer)
    {
        failed_ = false;
        try {
            require_nothing_more(answer);
            return answer.key != 'q' && act(answer, desk_.drafts()[place_]);
        } catch (const OutputError&) {
            throw;
        } catch (const Error& error) { // a wrong answer is no reason to stop
            out_.write("  " + one_line(error.what()) + "\n");
            failed_ = true;
            return true;
        }
    }

    static void require_nothing_more(const KeyAnswer& answer)
    {
        if (!answer.rest.empty() && keys_that_stand_alone.find(answer.key) != std::string::npos) {
            throw Error(fmt::format(
                "'{}' takes nothing behind it, found {}; nothing is done", answer.key,
                quoted(answer.rest)));
        }
    }

    bool act(const KeyAnswer& answer, const std::string& id)
    {
        switch (answer.key) {
        case 'a':
            judge(id, Status::reviewed);
            break;
        case 'r':
            judge(id, Status::rejected);
            break;
        case ' ':
        case 'k':
            ++place_;
            break;
        case 'b':
            place_ -= place_ == 0 ? 0 : 1;
            break;
        case 'u':
            undo();
            break;
        case '?':
            out_.write(help);
            break;
        default:
            correct(answer, id);
        }
        return true;
    }

    void correct(const KeyAnswer& answer, const std::string& id)
    {
        switch (answer.key) {
        case 's':
            desk_.correct_speaker(id, named(answer, "  who said it? "));
            return remember();
        case 'v':
            desk_.correct_via(id, parts_of(named(answer, "  through whom, nearest first? "), ','));
            return remember();
        case 'c':
            desk_.join_claim(id, argument(answer, "  the same claim as (its id)? "));
            return remember();
        case 'i':
            desk_.imply(id, named(answer, "  which broader claim (its id)? "));
            return remember();
        case 'm':
            desk_.add_missed(id, missed_in(answer));
            ++added_;
            return remember(&added_);
        default:
            throw Error("no such key; ? tells which there are");
        }
    }

    void judge(const std::string& id, Status status)
    {
        auto& count = status == Status::reviewed ? accepted_ : rejected_;
        desk_.judge(id, status);
        ++count;
        remember(&count);
        ++place_;
    }

    /// Notes where the walk stood, and what is to be counted down, for undo().
    void remember(std::size_t* counted = nullptr) { steps_.push_back({place_, counted}); }

    void undo()
    {
        desk_.undo();
        if (!steps_.empty()) {
            place_ = steps_.back().place;
            if (steps_.back().counted != nullptr) {
                --*steps_.back().counted;
            }
            steps_.pop_back();
        }
    }

    /// What is behind the key, or what the person at the terminal says now.
    std::string argument(const KeyAnswer& answer, std::string_view asked)
    {
        return clean(answers_.is_terminal() ? answers_.line(asked) : answer.rest);
    }

    /// Refuses what arrow keys and the like have typed into an answer.
    static std::string clean(std::string word)
    {
        if (one_line(word) != word) {
            throw Error(
                "found " + quoted(one_line(word)) +
                ", expected words alone, without arrow keys or Escape; nothing is changed");
        }
        return word;
    }

    std::string named(const KeyAnswer& answer, std::string_view asked)
    {
        auto word = argument(answer, asked);
        if (word.empty()) {
            throw Error("nothing is named, so nothing is changed; - is nobody");
        }
        return word;
    }

    static std::vector<std::string> parts_of(const std::string& text, char mark)
    {
        std::vector<std::string> parts;
        for (std::size_t from = 0; from <= text.size();) {
            const auto end = std::min(text.find(mark, from), text.size());
            const auto first = std::min(text.find_first_not_of(' ', from), end);
            auto part = text.substr(first, end - first);
            part.resize(part.find_last_not_of(' ') + 1);
            parts.push_back(std::move(part));
            from = end + 1;
        }
        return parts;
    }

    MissedWords missed_in(const KeyAnswer& answer)
    {
        auto parts = parts_of(answer.rest, '|');
        if (answers_.is_terminal()) {
            parts = {
                answers_.line("  its words, as the text has them? "),
                answers_.line("  who said it (empty: nobody)? "),
                answers_.line("  through whom, nearest first (empty: nobody)? ")};
        }
        parts.resize(3);
        if (parts[0].empty()) {
            throw Error("no words are given, so nothing is added");
        }
        return {clean(parts[0]), clean(parts[1]), parts_of(clean(parts[2]), ',')};
    }

    /// One change of the file.
    struct Step {
        std::size_t place = 0;
        std::size_t* counted = nullptr;
    };

    Output& out_;
    Answers& answers_;
    ReviewDesk desk_;
    std::size_t place_ = 0;
    bool failed_ = false; // the last answer
    std::vector<Step> steps_;
    std::size_t accepted_ = 0;
    std::size_t rejected_ = 0;
    std::size_t added_ = 0;
};

} // namespace

void review(Output& out, Answers& answers, const ReviewWishes& wishes)
{
    ReviewSession(out, answers, wishes).run();
}

} // namespace hearsay
