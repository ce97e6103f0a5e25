#include "cli/import_pieces.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "cli/stored_pieces.hpp"
#include "model/lists.hpp"
#include "model/open_kinds.hpp"
#include "read/pieces.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "write/file.hpp"
#include "write/progress.hpp"

namespace hearsay {
namespace {

constexpr std::size_t megabyte = 1'000'000;

std::size_t add_pieces(const std::string& file, StoreInTheMaking& store, std::size_t& records)
{
    return import_pieces(file, [&](const Records& piece) {
        store.add(piece);
        records += counts_of(piece).all();
        return store.breach() ? Go::stop : Go::on;
    });
}

std::size_t import_stored_pieces(const std::string& file, const TakeRecords& take)
{
    const auto database = open_store(file, Access::read);
    const Transaction moment(*database, Access::read);
    Progress progress("importing records");
    std::size_t unknown_kinds = 0;
    stored_pieces(*database, progress.callback(), [&](const Records& piece) {
        unknown_kinds += unknown_kinds_in(piece);
        return take(piece);
    });
    return unknown_kinds;
}

} // namespace

bool comes_in_pieces(const std::string& file)
{
    std::error_code error;
    return std::filesystem::is_regular_file(file, error) &&
           (file.ends_with(".jsonl") || is_database(file));
}

std::size_t import_pieces(const std::string& file, const TakeRecords& take)
{
    if (is_database(file)) {
        return import_stored_pieces(file, take);
    }
    Progress progress("importing megabytes");
    return read_pieces(file, [&](const Records& piece, std::size_t done, std::size_t bytes) {
        progress.show(done / megabyte, bytes / megabyte);
        return take(piece);
    });
}

std::optional<MadeFromPieces>
make_at(const std::string& path, const std::string& called, const std::string& file)
{
    MadeFromPieces made;
    StoreInTheMaking store(path, json_rest_form(), called);
    made.warnings = add_pieces(file, store, made.records);
    if (store.breach_at_end()) {
        return std::nullopt;
    }
    made.warnings += store.misplaced();
    store.finish(made.warnings);
    return made;
}

bool make_from_pieces(
    const std::string& file, const std::string& graph,
    const std::function<void(std::size_t records)>& tell)
{
    remove_leftovers(graph);
    Replacement replacement(graph);
    const auto made = make_at(replacement.beside(), graph, file);
    if (!made) {
        return false;
    }
    if (made->warnings != 0) {
        warn(file, made->warnings);
    }
    tell(made->records);
    take_place(replacement, Overwrite::never);
    return true;
}

} // namespace hearsay
