#include "cli/commands.hpp"

#include <vector>

namespace hearsay {

// Two lines a command here and one below; a header for each would have this one reader.
Action declare_check(CLI::App& app);
Explanation explain_check();
Action declare_sources(CLI::App& app);
Explanation explain_sources();
Action declare_audit(CLI::App& app);
Explanation explain_audit();
Action declare_trace(CLI::App& app);
Explanation explain_trace();
Action declare_whatif(CLI::App& app);
Explanation explain_whatif();
Action declare_next(CLI::App& app);
Explanation explain_next();
Action declare_quotes(CLI::App& app);
Explanation explain_quotes();
Action declare_timeline(CLI::App& app);
Explanation explain_timeline();
Action declare_find(CLI::App& app);
Explanation explain_find();
Action declare_show(CLI::App& app);
Explanation explain_show();
Action declare_stats(CLI::App& app);
Explanation explain_stats();
Action declare_draw(CLI::App& app);
Explanation explain_draw();
Action declare_add(CLI::App& app);
Explanation explain_add();
Action declare_set(CLI::App& app);
Explanation explain_set();
Action declare_imply(CLI::App& app);
Explanation explain_imply();
Action declare_remove(CLI::App& app);
Explanation explain_remove();
Action declare_join(CLI::App& app);
Explanation explain_join();
Action declare_unmerge(CLI::App& app);
Explanation explain_unmerge();
Action declare_merge(CLI::App& app);
Explanation explain_merge();
Action declare_diff(CLI::App& app);
Explanation explain_diff();
Action declare_report(CLI::App& app);
Explanation explain_report();
Action declare_completion(CLI::App& app);
Explanation explain_completion();
Action declare_man(CLI::App& app);
Explanation explain_man();
Action declare_generate(CLI::App& app);
Explanation explain_generate();
Action declare_extract(CLI::App& app);
Explanation explain_extract();
Action declare_match(CLI::App& app);
Explanation explain_match();
Action declare_import(CLI::App& app);
Explanation explain_import();
Action declare_export(CLI::App& app);
Explanation explain_export();
Action declare_reindex(CLI::App& app);
Explanation explain_reindex();
Action declare_compact(CLI::App& app);
Explanation explain_compact();
Action declare_review(CLI::App& app);
Explanation explain_review();

std::span<const Command> commands()
{
    static const std::vector<Command> list{
        {"check", "What is wrong with a dossier, and what may be mended", declare_check,
         explain_check},
        {"sources", "Who is behind one claim, and how many", declare_sources, explain_sources},
        {"audit", "The same for every claim, the worst first", declare_audit, explain_audit},
        {"trace", "The chains of a claim, article, outlet or speaker", declare_trace,
         explain_trace},
        {"whatif", "Which verdicts change if somebody is not to be trusted", declare_whatif,
         explain_whatif},
        {"next", "What to find out next about one claim", declare_next, explain_next},
        {"quotes", "Who quoted whom: a row for each attribution, or counts", declare_quotes,
         explain_quotes},
        {"timeline", "When a claim appeared where, and who had it from whom", declare_timeline,
         explain_timeline},
        {"find", "Records by words: texts, names, titles, ids", declare_find, explain_find},
        {"show", "One record with all that touches it", declare_show, explain_show},
        {"stats", "What a dossier holds, in one screen", declare_stats, explain_stats},
        {"draw", "A picture: DOT, SVG, PNG or PDF", declare_draw, explain_draw},
        {"add", "Add an attribution, and its records if they are new", declare_add, explain_add},
        {"set", "Change what a record says", declare_set, explain_set},
        {"imply", "Record that one claim implies another", declare_imply, explain_imply},
        {"remove", "Remove records, and what leads over them", declare_remove, explain_remove},
        {"join", "Make one record of several that are the same", declare_join, explain_join},
        {"unmerge", "Undo a join", declare_unmerge, explain_unmerge},
        {"merge", "Make one dossier of several", declare_merge, explain_merge},
        {"diff", "What differs between two dossiers, verdicts first", declare_diff, explain_diff},
        {"report", "One page about a claim: HTML or Markdown", declare_report, explain_report},
        {"completion", "A script that lets bash or zsh complete", declare_completion,
         explain_completion},
        {"man", "The manual as a man page", declare_man, explain_man},
        {"generate", "A made-up dossier of any size, for measuring", declare_generate,
         explain_generate},
        {"import", "Take dossiers into a dossier or a database", declare_import, explain_import},
        {"export", "A dossier in another form: document, lines, database", declare_export,
         explain_export},
        {"reindex", "Check a database, and make its indices anew", declare_reindex,
         explain_reindex},
        {"compact", "Give back the room that a database no longer needs", declare_compact,
         explain_compact},
        {"extract", "A draft dossier out of article texts", declare_extract, explain_extract},
        {"match", "What is one: claims, names, articles that copy", declare_match, explain_match},
        {"review", "Walk the drafts: accept, correct, reject, add", declare_review, explain_review},
    };
    return list;
}

} // namespace hearsay
