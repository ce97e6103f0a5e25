#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/stored_quotes.hpp"
#include "cli/words.hpp"
#include "write/quotes_rows.hpp"
#include "write/quotes_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    AsOfOption as_of;
    std::vector<std::string> speakers;
    std::vector<std::string> outlets;
    std::vector<std::string> claims;
    std::vector<std::string> articles;
    std::vector<std::string> via;
    QuotesRequest request; // but for the ids
    std::optional<CountBy> count_by;
    std::string texts;
    Format format = Format::text;
};

void bind(CLI::App& app, Options& options)
{
    add_graph(app, options.graph);
    add_ids(app, "--speaker", options.speakers, "Only what this speaker said");
    add_ids(app, "--outlet", options.outlets, "Only in this outlet's own articles");
    add_ids(app, "--claim", options.claims, "Only of this claim");
    add_ids(app, "--article", options.articles, "Only in this article");
    add_ids(app, "--via", options.via, "Only through this outlet, article or speaker");
    add_terms(app, "--stance", options.request.stances, "Only with this stance");
    add_span(app, options.request.span, "said, or else published,");
    add_flag(app, "--include-rejected", options.request.rejected, "Rejected ones too, marked");
    add_choice(
        app, "--count-by", options.count_by,
        {{"speaker", CountBy::speaker},
         {"outlet", CountBy::outlet},
         {"claim", CountBy::claim},
         {"via", CountBy::via}},
        "Count them instead of listing them");
    add_texts(app, options.texts);
    add_as_of(app, options.as_of);
    add_format(app, options.format);
}

QuotesRequest request_of(const Dossier& dossier, const Options& options)
{
    auto request = options.request;
    const auto records = [&](const auto& ids, const std::vector<RecordKind>& kinds) {
        return require_records(dossier, options.graph, ids, kinds);
    };
    request.speakers = records(options.speakers, {RecordKind::speaker});
    request.outlets = records(options.outlets, {RecordKind::outlet});
    request.claims = records(options.claims, {RecordKind::claim});
    request.articles = records(options.articles, {RecordKind::article});
    request.via =
        records(options.via, {RecordKind::outlet, RecordKind::article, RecordKind::speaker});
    return request;
}

void write_counts(
    Output& out, const Provenance& provenance, const std::vector<Tally>& tallies,
    std::size_t quotes, const Options& options)
{
    const auto by = *options.count_by;
    if (options.format == Format::text) {
        write_tallies(out, provenance, tallies, by, quotes);
    } else {
        write_rows(out, rows_of(provenance, tallies, by), options.format);
    }
}

void write_list(
    Output& out, const Provenance& provenance, const std::vector<Quote>& found,
    const Options& options)
{
    std::vector<std::uint32_t> attributions;
    for (const auto& quote : found) {
        attributions.push_back(quote.attribution);
    }
    const auto words = find_words(*provenance.dossier, attributions, options.texts);
    if (options.format == Format::text) {
        write_quotes(out, provenance, found, words);
    } else {
        write_rows(out, rows_of(provenance, found, words), options.format);
    }
}

/// What a quote must have one of, the shortest way to it first, and all else that is named.
About asked_about(const Options& options)
{
    About about;
    for (const auto* const ids :
         {&options.claims, &options.articles, &options.speakers, &options.via, &options.outlets}) {
        auto& list = about.ids.empty() ? about.ids : about.others;
        list.insert(list.end(), ids->begin(), ids->end());
    }
    return about;
}

/// Whether no record is named, of a database that can be read in parts.
bool is_seen_through(const Options& options)
{
    return asked_about(options).ids.empty() && is_read_in_parts(options.graph, options.as_of);
}

Dossier loaded(const Options& options)
{
    const auto asked = asked_about(options);
    if (!asked.ids.empty()) {
        return load_dossier_about(options.graph, options.as_of, asked);
    }
    auto part =
        is_seen_through(options) ? stored_quotes(options.graph, options.request) : std::nullopt;
    return part ? *std::move(part) : load_dossier(options.graph, options.as_of);
}

void answer(Output& out, const Options& options)
{
    if (options.count_by && is_seen_through(options)) {
        const auto counted = stored_tallies(options.graph, options.request, *options.count_by);
        if (counted) {
            write_counts(
                out, build_provenance(counted->named), counted->tallies, counted->quotes, options);
            return;
        }
    }
    const auto dossier = loaded(options);
    const auto provenance = build_provenance(dossier);
    const auto found = quotes(provenance, request_of(dossier, options));
    if (options.count_by) {
        write_counts(
            out, provenance, tallies(provenance, found, *options.count_by), found.size(), options);
    } else {
        write_list(out, provenance, found, options);
    }
}

} // namespace

Action declare_quotes(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    bind(app, *options);

    return [options](Output& out) {
        answer(out, *options);
        return ExitCode::done;
    };
}

Explanation explain_quotes()
{
    return {
        R"(Lists who said what, in which article, through whom and when: a row for each attribution,
as it is recorded. Filters of one kind add to each other, those of several kinds must all
hold. Dates are compared as intervals: what only perhaps lies between --since and --until
is shown with a question mark, unless --certainly leaves it out. Rejected attributions are
left out unless asked for, and then say so.)",
        {{"hearsay quotes graphs/putin-kim-2023.json --speaker easley",
          "What one speaker is quoted with, and where"},
         {"hearsay quotes graphs/putin-kim-2023.json --via cnn --stance denies",
          "Denials that came through one outlet"},
         {"hearsay quotes graphs/putin-kim-2023.json --count-by via",
          "On whom the articles rely most"}}};
}

} // namespace hearsay
