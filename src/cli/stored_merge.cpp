#include "cli/stored_merge.hpp"

#include <functional>
#include <optional>
#include <utility>

#include "cli/database.hpp"
#include "cli/import_pieces.hpp"
#include "cli/rest_form.hpp"
#include "cli/stored_uptake.hpp"
#include "store/gathering.hpp"
#include "store/record_stream.hpp"
#include "store/schema.hpp"
#include "store/store_root.hpp"
#include "write/file.hpp"

namespace hearsay {
namespace {

/// What one database says of itself that others must not contradict.
struct Nature {
    std::string base;
    bool has_joined = false;
};

bool has_rows(const StoredRecords& rows)
{
    return !rows.organizations.empty() || !rows.outlets.empty() || !rows.speakers.empty() ||
           !rows.claims.empty();
}

Nature nature_of(const std::string& graph)
{
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    Gathering joined(*database, json_rest_form());
    joined.add_joined();
    return {read_root(*database, json_rest_form()).base, has_rows(joined.take())};
}

/// Whether one id means one record in both, whatever else they have.
bool are_alike(const Nature& one, const Nature& other)
{
    const bool share_base = one.base.empty() || other.base.empty() || one.base == other.base;
    return share_base && !one.has_joined && !other.has_joined;
}

/// Merges what is there and what comes, as long as nothing needs to be decided.
class Merging {
public:
    std::optional<Records> operator()(const Records& there, const Records& piece)
    {
        auto merged = merge_parts({there, piece});
        is_over_ = is_over_ || !merged.conflicts.empty() || !merged.namesakes.empty();
        if (is_over_) {
            return std::nullopt;
        }
        added_ += merged.added.back();
        return std::move(merged.records);
    }

    bool is_over() const { return is_over_; }
    std::size_t added() const { return added_; }

private:
    bool is_over_ = false;
    std::size_t added_ = 0;
};

/// Has the database at `path`, which is called otherwise, take up another; how many records are
/// new.
std::optional<std::size_t>
take_up(const std::string& path, const std::string& called, const std::string& other)
{
    const Database database(path, Access::change, called);
    Transaction transaction(database, Access::change);
    Merging merging;
    StoredUptake uptake(database, std::ref(merging));
    const auto taken = uptake.take_file([&](const TakeRecords& take) {
        return std::optional(import_pieces(other, [&](const Records& piece) {
            const auto go = take(piece);
            return merging.is_over() ? Go::stop : go;
        }));
    });
    if (taken != StoredUptake::Taken::all) {
        return std::nullopt;
    }
    uptake.finish();
    transaction.make_sure();
    transaction.commit();
    return merging.added();
}

} // namespace

bool merge_stored(
    const std::string& first, const std::string& second, const std::string& path,
    Overwrite overwrite, const std::function<void(const StoredMerge& done)>& tell)
{
    if (!are_alike(nature_of(first), nature_of(second))) {
        return false;
    }
    remove_leftovers(path);
    Replacement replacement(path);
    const auto made = make_at(replacement.beside(), path, first);
    const auto added = made ? take_up(replacement.beside(), path, second) : std::nullopt;
    if (!added) {
        return false;
    }
    StoredMerge done;
    done.counts = counts_in(*open_store(replacement.beside(), Access::read));
    done.merged.added = {made->records, *added};
    for (const auto& graph : {first, second}) {
        warn_as_stored(*open_store(graph, Access::read));
    }
    tell(done);
    take_place(replacement, overwrite);
    return true;
}

} // namespace hearsay
