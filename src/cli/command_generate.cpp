#include <memory>

#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "edit/generate.hpp"
#include "write/json_records.hpp"

namespace hearsay {

Action declare_generate(CLI::App& app)
{
    const auto shape = std::make_shared<NewsShape>();
    add_number(app, "--claims", shape->claims, 0, "How many claims").required();
    add_number(app, "--seed", shape->seed, 0, "Which of all such dossiers, 1 unless given");
    add_number(
        app, "--most-carriers", shape->most_carriers, 1,
        "Articles that carry one claim at most, 2000 unless given");

    return [shape](Output& out) {
        bool begun = false;
        generate(*shape, [&](const Records& piece) {
            out.write(begun ? record_lines_of(piece) : json_lines_of(piece));
            begun = true;
            return out.closed() ? Go::stop : Go::on;
        });
        return ExitCode::done;
    };
}

Explanation explain_generate()
{
    return {
        R"(Makes up a dossier with the shape of news and writes it to standard output, a record a
line (.jsonl): a few agencies over most chains, claims that one article carries and some
that thousands do, owners, officials of one government, voices without a name, denials,
copies, circles, retractions. For measuring, and for seeing what an archive of N claims
costs before there is one. A claim has about five articles. The same seed gives the same
dossier on every machine; nobody and nothing in it is real.)",
        {{"hearsay generate --claims 200 --seed 7 > made-up.jsonl", "Two hundred claims"},
         {"hearsay generate --claims 50 | hearsay audit - --format tsv",
          "Weigh such a dossier at once"}}};
}

} // namespace hearsay
