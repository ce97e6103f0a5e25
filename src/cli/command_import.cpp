#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "cli/command_line.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/import_pieces.hpp"
#include "cli/import_stored.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "cli/save.hpp"
#include "cli/sound_lines.hpp"
#include "edit/upsert.hpp"
#include "write/file_in_pieces.hpp"
#include "write/file_lock.hpp"
#include "write/import_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::vector<std::string> files;
    std::string graph;
    std::string bad; // where bad lines go; empty: there must be none
    bool replace = false;
    bool keep = false;
};

OnConflict on_conflict(const Options& options)
{
    if (options.replace && options.keep) {
        throw WrongUsage("hearsay: --replace and --keep contradict each other");
    }
    return options.replace ? OnConflict::replace
           : options.keep  ? OnConflict::keep
                           : OnConflict::refuse;
}

/// Of records that are otherwise in GRAPH.
class Differences : public Error {
public:
    Differences(std::vector<RecordChange> found, const std::string& graph)
        : Error(import_refusal(found.size(), graph)), conflicts(std::move(found))
    {
    }

    std::vector<RecordChange> conflicts;
};

/// What was set aside of all files.
struct SetAside {
    std::string lines;
    std::size_t count = 0;
};

/// The files to take in, each read once: standard input cannot be read again.
class Files {
public:
    explicit Files(const Options& options) : options_(options) {}

    const std::vector<std::string>& names() const { return options_.files; }
    const SetAside& aside() const { return aside_; }

    const Dossier& load(const std::string& file)
    {
        const auto found = loaded_.find(file);
        return found != loaded_.end() ? found->second
                                      : loaded_.emplace(file, read(file)).first->second;
    }

private:
    Dossier read(const std::string& file)
    {
        if (options_.bad.empty() || is_database(file)) {
            return load_dossier(file);
        }
        auto sound = sound_lines_of(file);
        aside_.lines += sound.bad;
        aside_.count += sound.count;
        return std::move(sound.document.dossier);
    }

    const Options& options_;
    SetAside aside_;
    std::map<std::string, Dossier> loaded_;
};

/// The dossier with the records of all files.
Upserted with_files(Records records, const Options& options, Files& files)
{
    Upserted all;
    all.records = std::move(records);
    for (const auto& file : files.names()) {
        auto one =
            upserted(std::move(all.records), files.load(file).records(), on_conflict(options));
        if (!one.conflicts.empty()) {
            throw Differences(std::move(one.conflicts), options.graph);
        }
        all.records = std::move(one.records);
        all.counts += one.counts;
    }
    return all;
}

std::string line_of(const Upserted& all, const SetAside& aside, const Options& options)
{
    return import_line({all.counts, aside.count}, options.graph);
}

bool is_there(const std::string& path)
{
    std::error_code error;
    return std::filesystem::exists(path, error);
}

/// One file that comes in pieces becomes a new database without being held in memory.
bool may_be_streamed(const Options& options)
{
    return options.bad.empty() && options.files.size() == 1 && names_database(options.graph) &&
           comes_in_pieces(options.files.front());
}

/// What is bad is on the disk before what is good is taken in, and has its name after that.
class BadLines {
public:
    BadLines(Output& out, const Options& options) : out_(out), path_(options.bad) {}

    void write(const SetAside& aside)
    {
        if (!path_.empty()) {
            file_.emplace(out_, path_, Overwrite::never);
            file_->write(aside.lines);
        }
    }

    void finish()
    {
        if (file_) {
            file_->finish();
        }
    }

private:
    Output& out_;
    std::string path_; // empty: there are none
    std::optional<FileInPieces> file_;
};

PiecesOfFile pieces_of(const std::string& file, const Options& options, Files& files)
{
    if (options.bad.empty() && comes_in_pieces(file)) {
        return
            [&file](const TakeRecords& take) { return std::optional(import_pieces(file, take)); };
    }
    return [&](const TakeRecords& take) {
        take(files.load(file).records());
        return std::optional<std::size_t>();
    };
}

bool import_in_pieces(Output& out, const Options& options, Files& files, BadLines& bad)
{
    std::vector<PiecesOfFile> pieces;
    const std::string* last = nullptr; // that was taken up
    for (const auto& file : files.names()) {
        pieces.push_back([&, hand_over = pieces_of(file, options, files)](const TakeRecords& take) {
            last = &file;
            return hand_over(take);
        });
    }
    return import_stored(
        out, options.graph, pieces, on_conflict(options), [&](const Imported& imported) {
            for (std::size_t file = 0; file < imported.warnings.size(); ++file) {
                if (imported.warnings[file] != 0) {
                    warn(files.names()[file], imported.warnings[file]);
                }
            }
            const auto& all = imported.all;
            if (!all.conflicts.empty()) {
                files.load(*last); // says what is wrong with it by itself
                throw Differences(all.conflicts, options.graph);
            }
            bad.write(files.aside());
            return line_of(all, files.aside(), options);
        });
}

void import_into_there(Output& out, const Options& options)
{
    BadLines bad(out, options);
    Files files(options);
    if (is_database(options.graph)) {
        if (import_in_pieces(out, options, files, bad)) {
            bad.finish();
            return;
        }
        // What is wrong with a file by itself is said without reading GRAPH.
        std::ranges::for_each(files.names(), [&](const auto& file) { files.load(file); });
    }
    change_graph(out, options.graph, [&](const Dossier& dossier) {
        auto all = with_files(dossier.records(), options, files);
        bad.write(files.aside());
        auto message = line_of(all, files.aside(), options);
        return Edited{std::move(all.records), std::move(message)};
    });
    bad.finish();
}

void import_into_new(Output& out, const Options& options)
{
    const auto tell = [&](const std::string& line) {
        out.write(line);
        out.flush();
    };
    if (may_be_streamed(options)) {
        const auto tell_count = [&](std::size_t records) {
            UpsertCounts counts;
            counts.added = records;
            tell(import_line({counts, 0}, options.graph));
        };
        if (make_from_pieces(options.files.front(), options.graph, tell_count)) {
            return;
        }
    }
    BadLines bad(out, options);
    Files files(options);
    auto all = with_files({}, options, files);
    all.counts.keys_set.clear(); // it has no others
    bad.write(files.aside());
    write_dossier(out, options.graph, all.records, Overwrite::never, [&] {
        tell(line_of(all, files.aside(), options));
    });
    bad.finish();
}

/// A file for bad lines is not the dossier itself.
void require_apart(const Options& options)
{
    namespace fs = std::filesystem;
    std::error_code error;
    if (fs::weakly_canonical(options.bad, error) == fs::weakly_canonical(options.graph, error)) {
        throw WrongUsage("hearsay: --into and --skip-bad name one file, expected two");
    }
}

void import_into(Output& out, const Options& options)
{
    if (!is_there(options.graph)) {
        const NameLock lock(options.graph, lock_patience);
        if (!is_there(options.graph)) {
            import_into_new(out, options);
            return;
        }
    }
    import_into_there(out, options);
}

} // namespace

Action declare_import(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_argument(app, "FILE", options->files, "Dossiers to take in: .json, .jsonl, .db, or -");
    add_option(app, "--into", options->graph, "Dossier to take them into; made if it is not there")
        .required()
        .type_name("GRAPH");
    add_option(
        app, "--skip-bad", options->bad,
        "Take in what is right, and write lines that are wrong to "
        "FILE, which must be new")
        .type_name("FILE");
    add_flag(app, "--replace", options->replace, "Of records that differ, those of FILE");
    add_flag(app, "--keep", options->keep, "Of records that differ, those that are there");

    return [options](Output& out) {
        on_conflict(*options);
        require_known_form(options->graph);
        if (options->graph == "-") {
            throw WrongUsage(
                "hearsay: --into names a file; 'hearsay merge A B -o -' writes to standard output");
        }
        if (!options->bad.empty()) {
            require_apart(*options);
            require_free(options->bad, Overwrite::never);
        }
        try {
            import_into(out, *options);
        } catch (const Differences& differences) {
            write_import_conflicts(out, differences.conflicts, options->graph);
            return ExitCode::answer_is_no;
        }
        return ExitCode::done;
    };
}

Explanation explain_import()
{
    return {
        R"(Takes dossiers into another one, record by record: those that are new are added, those that
are there with the same words change nothing, so that taking a file in twice does no harm. Records
of one id that say different things are listed and nothing is taken in, unless --replace or --keep
says which ones count. A line (.jsonl) that is wrong stops all, unless --skip-bad FILE takes it, and
those that rest on it. All of it happens, or nothing.

GRAPH is mostly a database (.db), which answers at once however large it is.)",
        {{"hearsay import graphs/putin-kim-2023.json --into kim.db", "A database of a document"},
         {"f=graphs/niger-uranium.json; hearsay import $f --into n.db; hearsay import $f --into "
          "n.db",
          "A file that is taken in twice changes nothing"}}};
}

} // namespace hearsay
