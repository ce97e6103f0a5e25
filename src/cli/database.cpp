#include "cli/database.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include <unistd.h>

#include "base/text.hpp"
#include "cli/judgement.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "cli/stored_as_of.hpp"
#include "cli/within_records.hpp"
#include "model/open_kinds.hpp"
#include "model/rules.hpp"
#include "store/change_store.hpp"
#include "store/claim_scope.hpp"
#include "store/find_candidates.hpp"
#include "store/make_store.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "store/searched_words.hpp"
#include "store/soundness.hpp"
#include "store/sqlite.hpp"
#include "store/store_error.hpp"
#include "store/store_root.hpp"
#include "store/upkeep.hpp"
#include "write/file_lock.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

/// What the rules say of records, at the places that they have in a document.
Document judged(const Records& records, const std::string& name)
{
    auto document = parse_document(json_document_of(records), name);
    for (auto& problem : document.problems) {
        problem.where.line = 0;
        problem.where.column = 0;
    }
    return document;
}

/// Whether there is nothing to say about it.
bool is_plain(const Dossier& dossier)
{
    return unknown_kinds_in(dossier.records()) == 0 && are_sound_within(dossier.records()) &&
           breaches_of(dossier).empty();
}

Records scope_in(const Database& database, const About& about, Beyond beyond)
{
    const bool may_be_a_claims = about.ids.size() == 1 && about.others.empty();
    if (may_be_a_claims && about.around != Around::verdicts) {
        if (auto of_claim = claim_scope(database, json_rest_form(), about.ids.front(), beyond)) {
            return *std::move(of_claim);
        }
    }
    return record_scope(database, json_rest_form(), about);
}

bool has_all(const Records& records, const About& about)
{
    const Dossier dossier(records);
    const auto is_there = [&](const std::string& id) {
        return dossier.find(id) || dossier.find_text(id);
    };
    return std::ranges::all_of(about.ids, is_there) && std::ranges::all_of(about.others, is_there);
}

/// What is written to a file that has lost its name is lost.
void require_in_place(const FileLock& lock, const std::string& path)
{
    if (!lock.is_in_place()) {
        throw OutputError(
            "cannot change '" + one_line(path) +
            "': another program has replaced it meanwhile; try again");
    }
}

void require_sound(Document& document)
{
    if (has_errors(document.problems)) {
        throw BadDocument(std::move(document.problems));
    }
}

} // namespace

bool names_database(const std::string& path)
{
    constexpr std::array<std::string_view, 4> endings{".db", ".db3", ".sqlite", ".sqlite3"};
    const auto dot = std::min(path.rfind('.'), path.size());
    const auto lower = [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    };
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return std::ranges::equal(std::string_view(path).substr(dot), ending, {}, lower);
    });
}

bool is_database(const std::string& graph)
{
    return names_database(graph) || is_sqlite(graph);
}

Document document_of(Records records, const std::string& name)
{
    Document document{Dossier(std::move(records)), {}};
    return is_plain(document.dossier) ? std::move(document)
                                      : judged(document.dossier.records(), name);
}

void warn_as_stored(const Database& database)
{
    if (const auto warnings = warnings_in(database); warnings != 0) {
        warn(database.path(), warnings);
    }
}

Document read_database(const std::string& graph)
{
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    require_all_records(*database);
    return document_of(read_store(*database, json_rest_form()), graph);
}

std::optional<Dossier> sound_scope(const Database& database, const About& about, Beyond beyond)
{
    Dossier dossier(scope_in(database, about, beyond));
    const auto breaches = breaches_of(dossier);
    const bool is_sound =
        std::ranges::find(breaches, Severity::error, &Breach::severity) == breaches.end();
    return is_sound ? std::optional(std::move(dossier)) : std::nullopt;
}

std::optional<Dossier> read_scope(const std::string& graph, const About& about, Beyond beyond)
{
    require_known_form(graph);
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    auto dossier = sound_scope(*database, about, beyond);
    if (dossier) {
        warn_as_stored(*database);
    }
    return dossier;
}

std::optional<CountedScope> read_counted_scope(const std::string& graph, const About& about)
{
    require_known_form(graph);
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    auto dossier = sound_scope(*database, about, Beyond::nothing);
    if (!dossier) {
        return std::nullopt;
    }
    warn_as_stored(*database);
    const auto count = [&](const char* sql) {
        return static_cast<std::size_t>(database->integer(sql));
    };
    return CountedScope{
        *std::move(dossier), count("SELECT count(*) FROM claims"),
        count("SELECT count(*) FROM attributions")};
}

std::optional<AsOf> read_scope_as_of(
    const std::string& graph, const About& about, Beyond beyond, const Date& moment,
    KnownBy known_by)
{
    require_known_form(graph);
    const auto database = open_store(graph, Access::read);
    const Transaction same_moment(*database, Access::read);
    const auto dossier = sound_scope(*database, about, beyond);
    const auto whole =
        dossier ? stored_as_of(*database, moment, known_by, dossier->articles()) : std::nullopt;
    if (!whole) {
        return std::nullopt;
    }
    auto scope = as_of(dossier->records(), moment, known_by, whole->kept);
    if (!has_all(scope.records, about)) {
        return std::nullopt; // the nearest ids of the whole are named
    }
    warn_as_stored(*database);
    return AsOf{whole->counts, std::move(scope.records)};
}

std::optional<Dossier>
read_candidates(const std::string& graph, const std::vector<std::string>& words)
{
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    auto records = find_candidates(*database, json_rest_form(), words);
    if (!records) {
        return std::nullopt;
    }
    warn_as_stored(*database);
    return Dossier(std::move(*records));
}

std::vector<std::string> read_vocabulary(const std::string& graph)
{
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    require_sound_words(*database);
    return searched_words(*database);
}

bool work_on_database(
    Output& out, const std::string& graph,
    const std::function<std::optional<StoreWork>(const Database& database)>& work)
{
    const FileLock lock(graph, lock_patience);
    remove_leftovers(graph);
    const auto database = open_store(graph, Access::change);
    Transaction transaction(*database, Access::change);
    const auto done = work(*database);
    if (!done) {
        return false;
    }
    if (done->is_change) {
        transaction.make_sure();
        require_in_place(lock, graph);
    }
    out.write(done->message);
    if (done->is_change) {
        out.flush();
        transaction.commit();
    }
    return true;
}

void change_database(Output& out, const std::string& graph, const Edit& edit)
{
    work_on_database(out, graph, [&](const Database& database) -> std::optional<StoreWork> {
        require_all_records(database);
        auto before = document_of(read_store(database, json_rest_form()), graph);
        require_sound(before);
        const auto edited = edit(before.dossier);
        if (edited.records == before.dossier.records()) {
            return StoreWork{edited.message, false};
        }
        const auto after = judged(edited.records, graph);
        judge(before, after);
        if (after.dossier.records() != edited.records) {
            throw Error(
                "'" + one_line(graph) + "' cannot be made to say this; nothing was changed");
        }
        change_store(
            database, json_rest_form(), before.dossier.records(), edited.records,
            after.problems.size());
        return StoreWork{edited.message, true};
    });
}

void take_place(Replacement& made, Overwrite overwrite)
{
    const auto& path = made.target();
    std::error_code error;
    if (overwrite == Overwrite::force) {
        try {
            const Database old(path, Access::change);
            old.run("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (const StoreError&) {
            // There is none, or it is no database.
        }
    }
    if (overwrite == Overwrite::force || !std::filesystem::exists(path, error)) {
        for (const auto* const ending : {"-wal", "-shm", "-journal"}) {
            ::unlink((path + ending).c_str());
        }
    }
    made.commit(overwrite);
}

void write_database(
    const std::string& path, const Records& records, Overwrite overwrite, const Tell& tell)
{
    require_free(path, overwrite);
    remove_leftovers(path);
    const auto document = document_of(records, path);
    Replacement replacement(path);
    make_store(replacement.beside(), json_rest_form(), records, document.problems.size(), path);
    tell();
    take_place(replacement, overwrite);
}

std::string reindex_database(const std::string& path)
{
    const FileLock lock(path, lock_patience);
    auto backup = upgrade(path);
    const auto database = open_store(path, Access::change, Missing::derived);
    Transaction transaction(*database, Access::change);
    require_all_records(*database);
    take_away_what_is_left(*database);
    auto document = document_of(read_store(*database, json_rest_form()), path);
    require_sound(document);
    reindex(*database, json_rest_form(), document.problems.size());
    require_undamaged(*database);
    require_in_place(lock, path);
    transaction.commit();
    return backup;
}

CompactedSize compact_database(const std::string& path)
{
    const FileLock lock(path, lock_patience);
    CompactedSize size;
    size.before = std::filesystem::file_size(path);
    {
        const auto database = open_store(path, Access::change);
        require_all_records(*database);
        size.is_kept = compact(*database) == Room::kept;
    }
    size.after = std::filesystem::file_size(path);
    return size;
}

} // namespace hearsay
