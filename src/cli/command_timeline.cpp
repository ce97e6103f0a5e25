#include <memory>
#include <string>

#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/picture_option.hpp"
#include "query/timeline.hpp"
#include "write/picture_file.hpp"
#include "write/timeline_picture.hpp"
#include "write/timeline_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    std::string claim;
    PictureOption picture;
    AsOfOption as_of;
    Format format = Format::text;
};

void draw(
    Output& out, const Provenance& provenance, const Timeline& timeline, Vertex claim,
    const PictureOption& picture)
{
    const auto bytes =
        timeline_bytes(provenance, timeline, claim, ending_of(picture.file), picture.deadline());
    write_file(out, picture.file, bytes, picture.overwrite());
}

} // namespace

Action declare_timeline(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    add_argument(app, "CLAIM", options->claim, "Id of the claim");
    add_picture(app, options->picture, "Draw it instead: .dot, .svg, .png or .pdf, - for DOT");
    add_as_of(app, options->as_of);
    add_format(app, options->format);

    return [options](Output& out) {
        if (const auto& picture = options->picture; !picture.file.empty()) {
            require_free(picture.file, picture.overwrite());
        }
        const auto dossier = load_dossier_about(
            options->graph, options->as_of, {{options->claim}, {}, Around::nothing},
            Beyond::copies);
        const auto record = require_claim(dossier, options->graph, options->claim);
        const auto provenance = build_provenance(dossier);
        const auto claim = vertex_of(provenance, record);
        const auto timeline = timeline_of(provenance, claim);
        if (!options->picture.file.empty()) {
            draw(out, provenance, timeline, claim, options->picture);
        } else if (options->format == Format::text) {
            write_timeline(out, provenance, timeline, claim);
        } else {
            write_rows(out, rows_of(provenance, timeline), options->format);
        }
        return ExitCode::done;
    };
}

Explanation explain_timeline()
{
    return {
        R"(Shows when a claim appeared where: the articles that carry or deny it, in the order of
their dates, and from whom each has it. Where dates leave the order open, nothing stands
above a dated one that it has it from, and ~ marks what may have come before the row above.
What has no date stands last, and may have been the first: that is said below. Silences are
those that are certain. With -o the same is drawn, a bar for all moments that a date may
mean.)",
        {{"hearsay timeline graphs/putin-kim-2023.json arms-talks",
          "When a claim appeared, and who had it from whom"},
         {"hearsay timeline graphs/niger-uranium.json niger-deal -o niger.svg",
          "The same as a picture"}}};
}

} // namespace hearsay
