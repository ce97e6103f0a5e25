#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>
#include <unistd.h>

#include "analysis/weighing.hpp"
#include "cli/import_pieces.hpp"
#include "cli/rest_form.hpp"
#include "edit/generate.hpp"
#include "query/find.hpp"
#include "store/claim_blocks.hpp"
#include "store/claim_scope.hpp"
#include "store/find_candidates.hpp"
#include "store/read_rows.hpp"
#include "store/schema.hpp"
#include "store/sqlite.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

/// An archive of made-up news as lines and as a database: HEARSAY_BENCH_CLAIMS claims with about
/// five attributions each, 20,000 unless given.
class StoredArchive {
public:
    StoredArchive()
    {
        const char* const text = std::getenv("HEARSAY_BENCH_CLAIMS");
        NewsShape shape;
        shape.claims = text == nullptr ? 20'000 : std::strtoull(text, nullptr, 10);
        std::ofstream file(lines(), std::ios::binary);
        bool begun = false;
        generate(shape, [&](const Records& piece) {
            file << (begun ? record_lines_of(piece) : json_lines_of(piece));
            begun = true;
            return Go::on;
        });
        file.close();
        make(path());
        database_ = open_store(path(), Access::read);
        database_->run("PRAGMA cache_size = -65536"); // KiB: warm is what is in memory
        for (std::size_t claim = 0; claim < shape.claims; claim += 1 + shape.claims / 1'000) {
            claims_.push_back("claim-" + std::to_string(claim));
        }
    }
    StoredArchive(const StoredArchive&) = delete;
    StoredArchive& operator=(const StoredArchive&) = delete;
    ~StoredArchive()
    {
        database_.reset();
        fs::remove_all(folder_);
    }

    std::string lines() const { return (folder_ / "archive.jsonl").string(); }
    std::string path() const { return (folder_ / "archive.db").string(); }

    void make(const std::string& path) const
    {
        fs::remove(path);
        if (!make_from_pieces(lines(), path, [](std::size_t) {})) {
            std::abort();
        }
    }

    const Database& database() const { return *database_; }
    const std::string& claim(std::size_t turn) const { return claims_[turn % claims_.size()]; }

private:
    static fs::path new_folder()
    {
        auto folder = fs::temp_directory_path() / ("hearsay-bench-" + std::to_string(::getpid()));
        fs::create_directories(folder);
        return folder;
    }

    fs::path folder_ = new_folder();
    std::unique_ptr<Database> database_;
    std::vector<std::string> claims_;
};

StoredArchive& archive()
{
    static StoredArchive made;
    return made;
}

void loading(benchmark::State& state)
{
    const auto path = archive().path() + ".again.db";
    for (auto _ : state) {
        archive().make(path);
    }
    state.SetBytesProcessed(
        state.iterations() * static_cast<std::int64_t>(fs::file_size(archive().lines())));
    fs::remove(path);
}
BENCHMARK(loading)->Unit(benchmark::kMillisecond);

// Each question begins and ends a transaction, as whoever asks a database does: what answers it is of
// one moment, and the file is locked once.

/// A claim's rows in one range scan.
void warm_rows(benchmark::State& state)
{
    RowsBy<StoredAttribution> rows(archive().database(), json_rest_form(), "WHERE claim = ?");
    auto number = archive().database().prepare("SELECT number FROM claims WHERE id = ?");
    std::size_t turn = 0;
    for (auto _ : state) {
        const Transaction moment(archive().database(), Access::read);
        number.bind(1, std::string_view(archive().claim(turn++)));
        number.step();
        benchmark::DoNotOptimize(rows.all(number.integer(0)));
        number.reset();
    }
}
BENCHMARK(warm_rows)->Unit(benchmark::kMicrosecond);

/// All records on which a claim's answers rest.
void warm_scope(benchmark::State& state)
{
    std::size_t turn = 0;
    for (auto _ : state) {
        const Transaction moment(archive().database(), Access::read);
        benchmark::DoNotOptimize(claim_scope(
            archive().database(), json_rest_form(), archive().claim(turn++), Beyond::nothing));
    }
}
BENCHMARK(warm_scope)->Unit(benchmark::kMicrosecond);

/// What half of the questions take at most, and all but one in a hundred, in microseconds: of news
/// the mean is that of a few large claims.
void count_shares(benchmark::State& state, std::vector<double> took)
{
    std::ranges::sort(took);
    state.counters["median"] = took[took.size() / 2];
    state.counters["p99"] = took[took.size() * 99 / 100];
}

/// From the store to the verdict.
class SourcesQuestion {
public:
    SourcesQuestion()
        : blocks_(archive().database(), json_rest_form()),
          claims_(archive().database(), json_rest_form(), "WHERE id = ?")
    {
    }

    void ask(std::string_view claim)
    {
        const auto found = claims_.all(claim);
        const auto provenance = build_provenance(blocks_.of(found, ClaimBlocks::Between::others));
        benchmark::DoNotOptimize(weigh(provenance, vertex_of(provenance, {RecordKind::claim, 0})));
    }

private:
    ClaimBlocks blocks_;
    RowsBy<NumberedClaim> claims_;
};

/// Calls `ask` with one claim after the other.
template <class Ask> void time_each(benchmark::State& state, Ask ask)
{
    std::vector<double> took;
    std::size_t turn = 0;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        ask(archive().claim(turn++));
        const std::chrono::duration<double, std::micro> time =
            std::chrono::steady_clock::now() - begun;
        took.push_back(time.count());
    }
    count_shares(state, std::move(took));
}

void warm_sources(benchmark::State& state)
{
    SourcesQuestion question;
    time_each(state, [&](std::string_view claim) {
        const Transaction moment(archive().database(), Access::read);
        question.ask(claim);
    });
}
BENCHMARK(warm_sources)->Unit(benchmark::kMicrosecond);

/// All questions of one moment, as an audit asks them: the file is locked once.
void warm_sources_of_one_moment(benchmark::State& state)
{
    SourcesQuestion question;
    const Transaction moment(archive().database(), Access::read);
    time_each(state, [&](std::string_view claim) { question.ask(claim); });
}
BENCHMARK(warm_sources_of_one_moment)->Unit(benchmark::kMicrosecond);

void warm_find(benchmark::State& state)
{
    const std::vector<std::string> words{"minister", "port", "9"};
    for (auto _ : state) {
        const Transaction moment(archive().database(), Access::read);
        auto candidates = find_candidates(archive().database(), json_rest_form(), words);
        const Dossier dossier(std::move(*candidates));
        benchmark::DoNotOptimize(find_records(dossier, words));
    }
}
BENCHMARK(warm_find)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace hearsay
