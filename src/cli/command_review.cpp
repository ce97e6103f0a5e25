#include <cstdlib>
#include <memory>
#include <string>

#include <unistd.h>

#include "cli/command_line.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/review_session.hpp"

namespace hearsay {
namespace {

/// Who sits at this machine, as far as it says.
std::string user_name()
{
    for (const auto* variable : {"USER", "LOGNAME"}) {
        const char* name = std::getenv(variable);
        if (name != nullptr && *name != '\0') {
            return name;
        }
    }
    return "";
}

} // namespace

Action declare_review(CLI::App& app)
{
    const auto wishes = std::make_shared<ReviewWishes>();
    add_argument(app, "GRAPH", wishes->graph, "Dossier to review: .json or .jsonl");
    add_texts(app, wishes->texts);
    add_option(app, "--article", wishes->article, "Walk the drafts of this article only")
        .type_name("ID");
    add_option(app, "--by", wishes->by, "Who reviews, the user's name unless given")
        .check(utf8())
        .type_name("TEXT");

    return [wishes](Output& out) {
        if (wishes->graph == "-") {
            throw WrongUsage(
                "hearsay: review reads answers from standard input, so that GRAPH must be a file");
        }
        if (wishes->by.empty()) {
            wishes->by = user_name();
        }
        Answers answers(STDIN_FILENO, out);
        review(out, answers, *wishes);
        return ExitCode::done;
    };
}

Explanation explain_review()
{
    return {
        R"(Walks the drafts of a dossier one by one: the words of the text with what was understood marked
in them, who is said to have said what, through whom, and a question that one key answers: accept,
reject, correct the speaker or the way, say that it is the same claim as another, that it implies
another, or add what was missed. Each answer is in the file before the next question.

On a terminal keys count at once. From a pipe or a file each line is an answer: the key, and behind
it what else is asked, as '?' tells. Answers can be taken back, the last ten.)",
        {{"hearsay extract graphs/ferry -o d.json && echo a | hearsay review d.json --texts "
          "graphs/ferry",
          "Accept the first draft, and leave the rest"}}};
}

} // namespace hearsay
