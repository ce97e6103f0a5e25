#include <memory>
#include <string>
#include <vector>

#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/picture_option.hpp"
#include "cli/words.hpp"
#include "write/picture_file.hpp"
#include "write/picture_of.hpp"
#include "write/picture_title.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    AsOfOption as_of;
    std::vector<std::string> ids;
    PictureOption picture{"-"};
    std::string rank = "kind";
    std::string direction = "auto";
    std::string texts;
    std::size_t fold = PictureChoices{}.fold_above;
    bool upstream = false;
    bool downstream = false;
    bool owners = false;
    bool no_legend = false;
};

void declare_what(CLI::App& app, Options& options)
{
    add_option(
        app, "ID", options.ids,
        "What to draw: claims, articles, outlets, speakers, organizations, "
        "attributions; all unless given")
        .type_name("");
    add_flag(app, "--upstream", options.upstream, "Only what an ID that is no claim relies on");
    add_flag(app, "--downstream", options.downstream, "Only who relies on it");
    add_option(app, "--texts", options.texts, "Folder of article texts, for the words in tooltips")
        .type_name("DIR");
}

void declare_how(CLI::App& app, Options& options)
{
    add_flag(app, "--owners", options.owners, "Frame what one owner has");
    add_option(app, "--rank", options.rank, "Rows by kind, or articles by date")
        .check(one_of({"kind", "date"}))
        .type_name("kind|date");
    add_option(app, "--direction", options.direction, "Which way chains run over the page")
        .check(one_of({"auto", "down", "right"}))
        .type_name("auto|down|right");
    add_number(
        app, "--fold", options.fold, 0,
        "Fold equal neighbours if there are more nodes than N, 60 unless given");
    add_flag(app, "--no-legend", options.no_legend, "Leave the legend out");
}

Towards towards(const Options& options)
{
    if (options.upstream == options.downstream) {
        return Towards::both;
    }
    return options.upstream ? Towards::sources : Towards::carriers;
}

Selection select(const Provenance& provenance, const Options& options)
{
    if (options.ids.empty()) {
        return select_all(provenance);
    }
    Selection selection;
    for (const auto& id : options.ids) {
        const auto record = require_record(*provenance.dossier, options.graph, id);
        selection =
            joined(provenance, selection, select_around(provenance, record, towards(options)));
    }
    return selection;
}

/// The claim that the picture is about, if it is about one.
std::optional<Vertex> only_claim(const Provenance& provenance, const Selection& selection)
{
    const auto& asked_for = selection.asked_for;
    const bool one =
        asked_for.size() == 1 && provenance.graph[asked_for.front()].kind == RecordKind::claim;
    return one ? std::optional(asked_for.front()) : std::nullopt;
}

std::vector<std::uint32_t> attributions_in(const Selection& selection)
{
    std::vector<std::uint32_t> attributions;
    for (const auto& stretch : selection.stretches) {
        attributions.push_back(stretch.attribution);
    }
    return attributions;
}

PictureChoices choices_from(const Options& options)
{
    PictureChoices choices;
    choices.owners = options.owners;
    choices.ranked_by_date = options.rank == "date";
    choices.legend = !options.no_legend;
    choices.fold_above = options.fold;
    if (options.direction != "auto") {
        choices.direction =
            options.direction == "down" ? PageDirection::down : PageDirection::right;
    }
    return choices;
}

Picture draw(const Dossier& dossier, const Options& options)
{
    const auto provenance = build_provenance(dossier);
    const auto selection = select(provenance, options);
    const auto words = find_words(dossier, attributions_in(selection), options.texts);
    auto choices = choices_from(options);
    choices.words = &words;
    Weighing weighing;
    if (const auto claim = only_claim(provenance, selection)) {
        weighing = weigh(provenance, *claim);
        choices.weighing = &weighing;
        choices.subtitle = weighing_text(provenance, weighing);
    }
    return picture_of(provenance, selection, choices);
}

} // namespace

Action declare_draw(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    declare_what(app, *options);
    add_picture(
        app, options->picture,
        "File to write, .dot, .svg, .png or .pdf; DOT to stdout unless given");
    declare_how(app, *options);
    add_as_of(app, options->as_of);

    return [options](Output& out) {
        const auto& picture = options->picture;
        require_free(picture.file, picture.overwrite());
        const auto dossier = options->ids.empty()
                                 ? load_dossier(options->graph, options->as_of)
                                 : load_dossier_about(
                                       options->graph, options->as_of,
                                       {options->ids, {}, Around::verdicts}, Beyond::copies);
        const auto bytes =
            picture_bytes(draw(dossier, *options), ending_of(picture.file), picture.deadline());
        write_file(out, picture.file, bytes, picture.overwrite());
        return ExitCode::done;
    };
}

Explanation explain_draw()
{
    return {
        R"(Draws who relies on whom: a claim's chains, all that leads over an outlet, an article, a
speaker or an owner, or the whole dossier. A claim's picture has its verdict on it and
marks what the proof names. The ending of FILE decides what is written: Graphviz's
language, or an image laid out by Graphviz.)",
        {{"hearsay draw graphs/putin-kim-2023.json arms-talks -o arms-talks.svg",
          "One claim as an image"},
         {"hearsay draw graphs/putin-kim-2023.json cnn --downstream --owners -o cnn.pdf",
          "All that came through CNN, with who owns whom"},
         {"hearsay draw graphs/brazilian-aardvark.json -o aardvark.dot",
          "The whole dossier in Graphviz's language, for its own tools"}}};
}

} // namespace hearsay
