#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/change_part.hpp"
#include "cli/clock.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "cli/part_for_adding.hpp"
#include "edit/add.hpp"
#include "model/terms.hpp"
#include "write/json_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    Wanted wanted;
    std::vector<std::string> fresh; // --new, each time with or without a word
    std::string by;
    Format format = Format::text;
};

template <class Enum> std::vector<std::string> words_for()
{
    return {terms_of<Enum>.begin(), terms_of<Enum>.end()};
}

template <class Enum>
Option add_term(
    CLI::App& app, const std::string& name, const std::string& description,
    std::function<void(Enum)> take)
{
    const auto assign = [take = std::move(take)](const std::string& word) {
        const auto found = std::ranges::find(terms_of<Enum>, word);
        take(static_cast<Enum>(found - terms_of<Enum>.begin()));
    };
    return add_option(app, name, assign, description)
        .check(one_of(words_for<Enum>()))
        .type_name(fmt::format("{}", fmt::join(words_for<Enum>(), "|")));
}

Option
add_words(CLI::App& app, const std::string& name, std::string& text, const std::string& description)
{
    return add_option(app, name, text, description).check(utf8()).type_name("TEXT");
}

Option add_optional_words(
    CLI::App& app, const std::string& name, std::optional<std::string>& text,
    const std::string& description)
{
    return add_option(
               app, name, [&text](const std::string& word) { text = word; }, description)
        .check(utf8())
        .type_name("ID");
}

void declare_way(CLI::App& app, Wanted& wanted)
{
    add_argument(app, "CLAIM", wanted.claim, "Claim: id or sentence").check(utf8());
    add_argument(app, "ARTICLE", wanted.article, "Article that carries it: id, address or title")
        .check(utf8());
    add_option(
        app, "--via", wanted.via,
        "Whom the article has it from: outlet, article or speaker, nearest first, may be "
        "repeated")
        .check(utf8())
        .one_value_each()
        .type_name("ID");
    add_optional_words(app, "--speaker", wanted.speaker, "Who said it");
}

void declare_rest(CLI::App& app, Attribution& rest)
{
    add_term<Stance>(
        app, "--stance", "What the speaker says of it, asserts unless given",
        [&rest](Stance stance) { rest.stance = stance; });
    add_term<Mode>(app, "--mode", "How it is quoted", [&rest](Mode mode) { rest.mode = mode; });
    add_term<Basis>(
        app, "--basis", "How the article knows", [&rest](Basis basis) { rest.basis = basis; });
    add_date(app, "--said-on", rest.said_on, "When it was said");
    add_words(app, "--occasion", rest.occasion, "Statement or press conference that others share");
    add_words(app, "--cue", rest.cue, "Words by which the article says so");
    add_words(app, "--note", rest.remarks.note, "Note of one's own");
    add_flag(app, "--own", rest.own, "Not in the article that this one copies");
}

void declare_new(CLI::App& app, Options& options)
{
    auto& wanted = options.wanted;
    add_flag(
        app, "--new", options.fresh,
        "Make records of names that are not there; with =NAME even of one that is nearly there");
    add_optional_words(app, "--outlet", wanted.outlet, "Of a new article: who published it");
    add_date(app, "--published", wanted.published, "Of a new article: when");
    add_flag(app, "--in-hand", wanted.in_hand, "Of a new article: we have it before us");
    add_term<SpeakerKind>(
        app, "--speaker-kind", "Of a new speaker, person unless given",
        [&wanted](SpeakerKind kind) { wanted.speaker_kind = kind; });
    add_optional_words(
        app, "--speaks-for", wanted.speaks_for, "Of a new speaker: for which organization");
    add_words(app, "--by", options.by, "Who records this");
}

/// `easley asserts significant, in kompastv-1 through cnbc, cnn`.
std::string told(const Attribution& attribution)
{
    std::vector<std::string> via;
    for (const auto& step : attribution.via) {
        via.push_back(step.text);
    }
    return fmt::format(
        "{} {} {}, in {}{}{}", attribution.speaker ? attribution.speaker->text : "nobody named",
        term_for(attribution.stance), attribution.claim.text, attribution.article.text,
        via.empty() ? "" : " through ", fmt::join(via, ", "));
}

std::string told(const Addition& addition)
{
    if (addition.was_there) {
        return fmt::format(
            "nothing added: {0} says this already; 'hearsay set GRAPH {0} KEY=VALUE' changes it\n",
            addition.id.text);
    }
    auto text =
        fmt::format("added {}: {}\n", addition.id.text, told(addition.records.attributions.back()));
    if (!addition.made.empty()) {
        const Dossier dossier(addition.records);
        std::vector<std::string> made;
        for (const auto& id : addition.made) {
            const auto record = dossier.find(id).value();
            const auto label = one_line(label_of(dossier, record));
            made.push_back(
                label == id ? fmt::format("{} {}", name_of(record.kind), id)
                            : fmt::format("{} {} ({})", name_of(record.kind), id, label));
        }
        text += fmt::format("new: {}\n", fmt::join(made, ", "));
    }
    return text;
}

std::string json_of(const Addition& addition)
{
    std::string json = "{\"attribution\":";
    append_json(json, addition.id.text);
    json += addition.was_there ? ",\"added\":false,\"new\":[" : ",\"added\":true,\"new\":[";
    for (const auto& id : addition.made) {
        json += json.ends_with('[') ? "" : ",";
        append_json(json, id);
    }
    return json + "]}\n";
}

/// The wish with what `--new` and the clock add to it.
Wanted wanted_by(const Options& options)
{
    auto wanted = options.wanted;
    for (const auto& word : options.fresh) {
        // CLI11's word for a flag that is given none.
        if (word == "true") {
            wanted.make_new = true;
        } else {
            wanted.surely_new.push_back(word);
        }
    }
    wanted.rest.recorded = Recorded{options.by, time_now(), "hearsay add"};
    return wanted;
}

Edited edit(const Dossier& dossier, const Options& options)
{
    auto addition = with_attribution(dossier, wanted_by(options));
    auto message = options.format == Format::json ? json_of(addition) : told(addition);
    return {std::move(addition.records), std::move(message)};
}

} // namespace

Action declare_add(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph_to_change(app, options->graph);
    declare_way(app, options->wanted);
    declare_rest(app, options->wanted.rest);
    declare_new(app, *options);
    add_format_of_edit(app, options->format);

    return [options](Output& out) {
        change_part(
            out, options->graph,
            [options](Gathering& scope) { find_part_for_adding(scope, options->wanted); },
            [options](const Dossier& dossier) { return edit(dossier, *options); });
        return ExitCode::done;
    };
}

Explanation explain_add()
{
    return {
        R"(Adds one attribution: that ARTICLE carries CLAIM, whom it has it from, who said it. Records
are named by id or by name, a claim by its sentence, an article by its address.

A name that is not there is refused, with what it may be a slip of; --new makes a record of
it: an outlet or a speaker of a name, a claim of a sentence, an article of an address, whose
outlet is known by its domain. ID=NAME gives the new record an id of your own. The attribution's
id says what it is of: article, claim, speaker. If one says the same already nothing is added;
if that one lacks what you say of mode, basis, date, cue or note, the command that records it is
told.

Only the lines that change are written. The file is locked meanwhile and replaced at once, so
that it is the old one or the new one whatever happens.)",
        {{"hearsay add graphs/putin-kim-2023.json arms-talks sinpo-2023-09-12 "
          "--speaker 'Ada Lund' --new",
          "What Sin Po lets a new speaker say"},
         {"hearsay add graphs/putin-kim-2023.json arms-talks sinpo-2023-09-12 --speaker easly",
          "A slip is no record", ExitCode::failed}}};
}

} // namespace hearsay
