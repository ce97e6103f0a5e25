#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/error.hpp"
#include "base/ordered_work.hpp"
#include "base/text.hpp"
#include "cli/annotations.hpp"
#include "cli/command_line.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/extracted_drafts.hpp"
#include "cli/extraction.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "read/article_texts.hpp"
#include "text/draft.hpp"
#include "write/file_in_pieces.hpp"
#include "write/json_records.hpp"
#include "write/progress.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_troubles = 20; // that are told one by one

enum class DraftForm { json, jsonl, annotations };

const std::vector<std::string> form_names{"json", "jsonl", "annotations"};

struct Options {
    std::vector<std::string> paths;
    std::string output = "-";
    bool force = false;
    std::string form; // one of form_names; empty: by the ending of `output`
    std::vector<std::string> lexicons;
    std::vector<std::string> gazetteers;
};

/// What one text came to.
struct Extracted {
    std::string id;
    bool is_article = false;
    std::string sha256; // for drafts
    DraftLists lists;   // in the form json
    DraftLines lines;   // jsonl
    std::string annotations;
    std::string place; // of a line of a .jsonl
    std::vector<std::string> troubles;
};

/// Says what went wrong on the way, the first times.
class Troubles {
public:
    void tell(const std::string& message)
    {
        if (++count_ <= most_troubles) {
            report(message);
        }
    }

    void tell_how_many_more() const
    {
        if (count_ > most_troubles) {
            report(fmt::format("and {} more such messages", count_ - most_troubles));
        }
    }

    std::size_t count() const { return count_; }

private:
    std::size_t count_ = 0;
};

Extracted extracted(const RawArticle& raw, const Extractor& extractor, DraftForm form)
{
    Extracted result;
    const auto hash = form == DraftForm::annotations ? TextHash::unneeded : TextHash::wanted;
    const auto article = article_in(
        raw, [&](const std::string& trouble) { result.troubles.push_back(trouble); }, hash);
    if (!article) {
        return result;
    }
    result.is_article = true;
    result.id = article->known.id;
    result.sha256 = article->sha256;
    result.place = raw.line == 0 ? "" : place_of(raw);
    const auto& language = article->known.language;
    if (!language.empty() && !extractor.reads(language)) {
        result.troubles.push_back(fmt::format(
            "{}: nothing found, no lexicon is in the language \"{}\" of its \"lang\": give {}, or "
            "--lexicon FILE",
            place_of(raw), one_line(language), fmt::join(extractor.languages(), " or ")));
    }
    const auto found = extractor.read(*article);
    if (found.masthead.language.empty()) {
        result.troubles.push_back(fmt::format(
            "{}: nothing found, its language is not clearly {}: say which by \"lang\" in a .jsonl, "
            "--lexicon FILE adds others",
            place_of(raw), fmt::join(extractor.languages(), " or ")));
    }
    if (form == DraftForm::annotations) {
        append_annotations(result.annotations, *article, found);
        return result;
    }
    auto draft = draft_of(*article, found, extractor.gazetteer(), extractor.page_words());
    if (form == DraftForm::json) {
        result.lists = lists_of(std::move(draft));
    } else {
        result.lines = lines_of(draft);
    }
    return result;
}

/// Takes the results in order and writes them in one form.
class Writing {
public:
    Writing(Output& out, const Options& options, DraftForm form)
        : file_(out, options.output, options.force ? Overwrite::force : Overwrite::refuse),
          form_(form)
    {
    }

    void take(Extracted result)
    {
        for (const auto& trouble : result.troubles) {
            troubles_.tell(trouble);
        }
        if (!result.is_article || (form_ != DraftForm::annotations && is_repeated(result))) {
            return;
        }
        ++articles_;
        warn_of_id(result);
        if (form_ == DraftForm::json) {
            document_.add(std::move(result.lists));
        } else if (form_ == DraftForm::jsonl) {
            begin_lines();
            file_.write(new_lines(result.lines, unseen_));
        } else {
            file_.write(result.annotations);
        }
    }

    Troubles& troubles() { return troubles_; }

    /// Writes what is left. Throws InputError where there was something to read and no article.
    void finish()
    {
        troubles_.tell_how_many_more();
        if (articles_ == 0 && troubles_.count() != 0) {
            throw Error("no article text could be read");
        }
        if (form_ == DraftForm::json) {
            document_.write(file_, generator());
        } else if (form_ == DraftForm::jsonl) {
            begin_lines();
        }
        file_.finish();
    }

private:
    static std::string generator() { return std::string("hearsay extract ") + HEARSAY_VERSION; }

    /// The dossier's own line stands first.
    void begin_lines()
    {
        if (!std::exchange(begun_, true)) {
            Records root;
            root.generator = generator();
            file_.write(json_lines_of(root));
        }
    }

    /// Ids are the user's: those of files may be equal in two folders, those of lines should not.
    void warn_of_id(const Extracted& result)
    {
        const auto hash = std::hash<std::string>{}(result.id);
        if (!ids_.insert(hash).second && !result.place.empty()) {
            troubles_.tell(fmt::format(
                "{}: the id \"{}\" is another article's before it: give each its own", result.place,
                one_line(result.id)));
        }
    }

    bool is_repeated(const Extracted& result)
    {
        const auto digits = result.sha256.substr(0, 16);
        const bool added = texts_.insert(std::stoull(digits, nullptr, 16)).second;
        if (!added) {
            troubles_.tell(
                one_line(result.id) + ": left out, an article before it has the same text");
        }
        return !added;
    }

    FileInPieces file_;
    DraftForm form_;
    Troubles troubles_;
    DraftDocument document_;
    UnseenRecords unseen_;
    std::unordered_set<std::size_t> ids_;     // hashes
    std::unordered_set<std::uint64_t> texts_; // that were read, by 16 digits of their SHA-256
    bool begun_ = false;
    std::size_t articles_ = 0;
};

DraftForm form_of(const Options& options)
{
    const auto name = std::ranges::find(form_names, options.form);
    if (name != form_names.end()) {
        return static_cast<DraftForm>(name - form_names.begin());
    }
    return options.output.ends_with(".jsonl") ? DraftForm::jsonl : DraftForm::json;
}

void require_document(const Options& options)
{
    if (options.form.empty() && names_database(options.output)) {
        throw WrongUsage(one_line(
            "hearsay: a draft is a document, name it .json or .jsonl; 'hearsay import DRAFT "
            "--into " +
            options.output + "' takes it in"));
    }
}

ExitCode extract(Output& out, const Options& options)
{
    const auto form = form_of(options);
    Writing writing(out, options, form);
    const ExtractionTools tools(options.lexicons, options.gazetteers);
    ArticleTexts texts(
        options.paths, [&](const std::string& trouble) { writing.troubles().tell(trouble); });
    Progress progress(
        "reading texts", form == DraftForm::json || options.output != "-" ? AnswerComes::at_the_end
                                                                          : AnswerComes::meanwhile);
    work_in_order(
        [&] { return out.closed() ? std::nullopt : texts.next(); },
        [](const RawArticle& raw) { return raw.bytes.size(); },
        [&](const RawArticle& raw) { return extracted(raw, tools.extractor(), form); },
        [&](Extracted result) {
            writing.take(std::move(result));
            if (texts.total() != 0) {
                progress.show(texts.done(), texts.total());
            }
        });
    writing.finish();
    return ExitCode::done;
}

} // namespace

Action declare_extract(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_argument(app, "PATH", options->paths, "Article texts: .txt, .jsonl, folders of them, or -");
    add_option(app, "-o,--output", options->output, "File to write, standard output unless given")
        .type_name("FILE");
    add_flag(app, "--force", options->force, "Overwrite the file");
    add_option(app, "--format", options->form, "Form of the answer, json unless given")
        .check(one_of(form_names))
        .type_name("json|jsonl|annotations");
    add_option(app, "--lexicon", options->lexicons, "Lexicon to use as well").type_name("FILE");
    add_option(app, "--gazetteer", options->gazetteers, "Dossier of outlets to use as well")
        .type_name("FILE");
    return [options](Output& out) {
        require_document(*options);
        return extract(out, *options);
    };
}

Explanation explain_extract()
{
    return {
        R"(Reads article texts as they come from the web and drafts a dossier: who is said to have said
what, through whom, with the place of the words that each line rests on. Menus, captions and
links to other articles are passed over. Everything in a draft is a guess, marked as one: look
at it before you trust it.

A .txt is one article. A line of a .jsonl is one with what is known of it: an object with id and
text, and if you like lang, outlet, url, title, published and authors, which win over guesses.
Indonesian and English are read, of texts in other languages it is told that nothing was found;
--lexicon and --gazetteer add words, languages and outlets.)",
        {{"hearsay extract graphs/ferry -o ferry.json", "A draft out of a folder of texts"},
         {"hearsay extract graphs/ferry --format annotations",
          "What was found, one article a line, without making records of it"}}};
}

} // namespace hearsay
