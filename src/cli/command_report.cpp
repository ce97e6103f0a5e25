#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <memory>
#include <string>

#include <fmt/core.h>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "cli/words.hpp"
#include "query/selection.hpp"
#include "write/claim_sheet.hpp"
#include "write/file.hpp"
#include "write/html.hpp"
#include "write/markdown.hpp"
#include "write/picture_file.hpp"
#include "write/picture_of.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    AsOfOption as_of;
    std::string claim;
    std::string file = "-";
    std::string format;
    std::string texts;
    std::size_t deadline = 20;
    bool force = false;
    WeighingLimits limits;
};

constexpr std::array<std::string_view, 4> page_endings{"html", "htm", "md", "markdown"};

/// Refuses a file from whose name it is not clear what to write.
ValueCheck named_like_a_page()
{
    const auto check = [](const std::string& file) {
        const auto ending = ending_of(file);
        if (file == "-" || std::ranges::find(page_endings, ending) != page_endings.end()) {
            return std::string();
        }
        return fmt::format(
            "'{}' must end in .html or .md{}", one_line(file), did_you_mean(ending, page_endings));
    };
    return {check, {}};
}

bool wants_html(const Options& options)
{
    return options.format.empty() ? ending_of(options.file).starts_with("htm")
                                  : options.format == "html";
}

/// The claim's picture as an svg element. Empty, and the reason on stderr, where it is too large:
/// the page says the same in words.
std::string picture_of_claim(
    const Provenance& provenance, RecordRef claim, const Weighing& weighing,
    std::chrono::seconds deadline)
{
    const auto selection = select_around(provenance, claim, Towards::both);
    PictureChoices choices;
    choices.weighing = &weighing;
    choices.direction = PageDirection::down;
    auto picture = picture_of(provenance, selection, choices);
    picture.title.clear();
    picture.subtitle.clear();
    // A picture that is read aloud as one thing has nothing in it to be pointed at.
    for (auto& node : picture.nodes) {
        node.url.clear();
        node.tooltip.clear();
    }
    for (auto& link : picture.links) {
        std::ranges::fill(link.tooltips, ""); // how many they are is shown
    }
    try {
        const auto svg = render(picture, ImageFormat::svg, deadline);
        return svg.substr(svg.find("<svg"));
    } catch (const RenderError& error) {
        report("the page has no picture: " + error.problem());
        return {};
    }
}

std::string page_of(const Dossier& dossier, const Options& options)
{
    const auto claim = require_claim(dossier, options.graph, options.claim);
    const auto provenance = build_provenance(dossier);
    const auto matter = matter_of(provenance, vertex_of(provenance, claim), options.limits);
    const auto words = find_words(dossier, attributions_in(matter), options.texts);
    ClaimSheetChoices choices;
    choices.words = &words;
    const auto next = next_of(provenance, matter.weighing.claim, {}, {});
    choices.next = &next;
    if (wants_html(options)) {
        choices.svg = picture_of_claim(
            provenance, claim, matter.weighing, std::chrono::seconds(options.deadline));
        return html_of(claim_sheet(provenance, matter, choices));
    }
    return markdown_of(claim_sheet(provenance, matter, choices));
}

void bind(CLI::App& app, Options& options)
{
    add_graph(app, options.graph);
    add_argument(app, "CLAIM", options.claim, "Id of the claim to report on");
    add_option(
        app, "-o,--output", options.file,
        "File to write, .html or .md; Markdown to stdout unless given")
        .check(named_like_a_page())
        .type_name("FILE");
    add_option(app, "--format", options.format, "Form of the page, whatever FILE is called")
        .check(one_of({"html", "markdown"}))
        .type_name("html|markdown");
    add_flag(app, "--force", options.force, "Overwrite FILE");
    add_as_of(app, options.as_of);
    add_texts(app, options.texts);
    add_max_chains(app, options.limits.max_chains);
    add_number(
        app, "--deadline", options.deadline, 1,
        "Seconds that laying out the picture may take, 20 unless given");
}

} // namespace

Action declare_report(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    bind(app, *options);

    return [options](Output& out) {
        const auto overwrite = options->force ? Overwrite::force : Overwrite::refuse;
        require_free(options->file, overwrite);
        const auto dossier = load_dossier_about(
            options->graph, options->as_of, {{options->claim}, {}, Around::nothing}, Beyond::both);
        write_file(out, options->file, page_of(dossier, *options), overwrite);
        return ExitCode::done;
    };
}

Explanation explain_report()
{
    return {
        R"(Writes one page about a claim, for whoever must decide what to print: the verdict in
words, the counts and what they mean, who contests the claim, its picture, every chain with
what is recorded of it, the proofs in such a form that they can be checked by hand, and what
nobody has recorded. With --texts the words themselves stand beside the chains.

An HTML page is one file that needs nothing else: it can be mailed, printed on A4 and read on
a telephone. Markdown has a line a chain in place of the picture.)",
        {{"hearsay report graphs/putin-kim-2023.json arms-talks -o arms-talks.html",
          "A page to mail or print"},
         {"hearsay report graphs/putin-kim-2023.json meeting-significant",
          "The same as Markdown, on the terminal"},
         {"hearsay report graphs/niger-uranium.json niger-deal -o - --format html > deal.html",
          "Where a file's name does not say what to write"}}};
}

} // namespace hearsay
