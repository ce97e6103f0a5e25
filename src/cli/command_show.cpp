#include <memory>
#include <string>
#include <vector>

#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/words.hpp"
#include "query/touching.hpp"
#include "write/show_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    std::string id;
    std::string texts;
    AsOfOption as_of;
    Format format = Format::text;
};

RecordRef require_shown(const Dossier& dossier, const Options& options)
{
    const auto text = dossier.find_text(options.id);
    return text ? *text : require_record(dossier, options.graph, options.id);
}

WordsByAttribution
words_for(const Dossier& dossier, const std::vector<Quote>& quotes, const std::string& folder)
{
    std::vector<std::uint32_t> attributions;
    for (const auto& quote : quotes) {
        attributions.push_back(quote.attribution);
    }
    return find_words(dossier, attributions, folder);
}

} // namespace

Action declare_show(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    add_option(app, "ID", options->id, "Id of any record; of a text its SHA-256")
        .required()
        .type_name("");
    add_texts(app, options->texts);
    add_as_of(app, options->as_of);
    add_format(app, options->format);

    return [options](Output& out) {
        const auto dossier = load_dossier_about(
            options->graph, options->as_of, {{options->id}, {}, Around::attributions},
            Beyond::copies);
        const auto record = require_shown(dossier, *options);
        const auto provenance = build_provenance(dossier);
        const auto found = touching(provenance, record);
        const auto words = words_for(dossier, found.quotes, options->texts);
        if (options->format == Format::text) {
            write_record(out, provenance, record, found, words);
        } else if (options->format == Format::json) {
            write_record_json(out, provenance, record, found, words);
        } else {
            write_rows(out, mention_rows(provenance, found), Format::tsv);
        }
        return ExitCode::done;
    };
}

Explanation explain_show()
{
    return {
        R"(Shows one record, whatever its kind: each of its keys, the attributions that touch it, with
the words themselves if --texts is given, and which other records name it.)",
        {{"hearsay show graphs/putin-kim-2023.json easley",
          "A speaker, and what he is quoted with"},
         {"hearsay show graphs/putin-kim-2023.json cnn --format json",
          "An outlet, for another program"}}};
}

} // namespace hearsay
