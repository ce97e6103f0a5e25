#include "store/tree_rows.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <random>
#include <tuple>

#include <gtest/gtest.h>
#include <sys/mman.h>

#include "store/record_value.hpp"
#include "store/store_error.hpp"
#include "support/database_file.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

constexpr auto tables =
    "CREATE TABLE numbered (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, other INTEGER,"
    " share REAL, words TEXT) STRICT;"
    "CREATE INDEX of_other ON numbered (other);"
    "CREATE INDEX with_other ON numbered (other) WHERE other IS NOT NULL;"
    "CREATE TABLE keyed (holder INTEGER NOT NULL, kind TEXT NOT NULL, place INTEGER NOT NULL,"
    " words TEXT, PRIMARY KEY (holder, kind, place)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX of_words ON keyed (words)";

struct Row {
    std::int64_t number = 0;
    std::string id;
    std::int64_t other = 0; // 0: NULL
    double share = 0;
    std::string words;

    friend bool operator==(const Row&, const Row&) = default;
};

/// Rows with numbers of every width, and words that take no page, one or many.
class RandomRows {
public:
    RandomRows(std::uint64_t seed, std::size_t most) : engine_(seed), most_(most) {}

    std::vector<Row> run()
    {
        std::vector<Row> rows(below(most_));
        std::int64_t number = 0;
        for (auto& row : rows) {
            number += 1 + static_cast<std::int64_t>(below(below(4) == 0 ? 1'000'000'000 : 3));
            row.number = number;
            row.id =
                "the-same-beginning-" + std::to_string(below(1'000)) + "-" + std::to_string(number);
            row.other = below(3) == 0 ? 0 : static_cast<std::int64_t>(1 + below(50));
            row.share = static_cast<double>(below(5)) / 4;
            row.words = std::string(length(), static_cast<char>('a' + below(26)));
        }
        return rows;
    }

private:
    std::size_t below(std::size_t end) { return engine_() % std::max<std::size_t>(end, 1); }
    std::size_t length()
    {
        return below(20) == 0 ? below(30'000) : below(5) == 0 ? below(5'000) : below(60);
    }

    std::mt19937_64 engine_;
    std::size_t most_;
};

class MadePages {
public:
    MadePages()
    {
        {
            const Database database(file_.path(), Access::make);
            database.run(tables);
        }
        pages_ = std::make_unique<PageFile>(file_.path(), file_.path());
        const Database database(file_.path(), Access::change);
        // Bound in another order than the table's.
        numbered_ = std::make_unique<TreeRows>(
            *pages_, table_shape(database, "numbered", "number, id, words, share, other"));
        keyed_ = std::make_unique<TreeRows>(
            *pages_, table_shape(database, "keyed", "holder, kind, place, \"words\""));
    }

    void add(const Row& row)
    {
        numbered_->bind(1, row.number);
        numbered_->bind(2, std::string_view(row.id));
        numbered_->bind(3, std::string_view(row.words));
        numbered_->bind(4, row.share);
        if (row.other == 0) {
            numbered_->bind_null(5);
        } else {
            numbered_->bind(5, row.other);
        }
        numbered_->run();
        for (const std::string_view kind : {"first", "second"}) {
            keyed_->bind(1, row.number);
            keyed_->bind(2, kind);
            keyed_->bind(3, row.other);
            keyed_->bind(4, std::string_view(row.words));
            keyed_->run();
        }
    }

    std::size_t late() const { return numbered_->late() + keyed_->late(); }

    void finish()
    {
        for (auto* const table : {numbered_.get(), keyed_.get()}) {
            table->finish();
            table->finish_indices();
        }
        pages_->finish();
        pages_.reset();
    }

    void finish_with_late()
    {
        numbered_->finish();
        keyed_->finish();
        pages_->finish();
        pages_.reset();
        const Database database(file_.path(), Access::change);
        database.run("PRAGMA cell_size_check = 1; BEGIN");
        numbered_->insert_late(database);
        keyed_->insert_late(database);
        database.run("REINDEX; COMMIT");
    }

    const std::string& path() const { return file_.path(); }

private:
    test::DatabaseFile file_;
    std::unique_ptr<PageFile> pages_;
    std::unique_ptr<TreeRows> numbered_;
    std::unique_ptr<TreeRows> keyed_;
};

void expect_sound(const Database& database)
{
    auto check = database.prepare("PRAGMA integrity_check");
    ASSERT_TRUE(check.step());
    EXPECT_EQ(check.text(0), "ok");
}

std::vector<Row> rows_in(const Database& database)
{
    std::vector<Row> rows;
    auto found = database.prepare("SELECT number, id, other, share, words FROM numbered");
    while (found.step()) {
        rows.push_back(
            {found.integer(0), std::string(found.text(1)), found.integer(2), found.real(3),
             std::string(found.text(4))});
    }
    return rows;
}

void expect_rows(const std::string& path, const std::vector<Row>& rows)
{
    const Database database(path, Access::change);
    expect_sound(database);
    EXPECT_EQ(rows_in(database), rows);
    auto keyed = database.prepare(
        "SELECT count(*) FROM numbered JOIN keyed ON holder = number AND keyed.words = "
        "numbered.words AND place = ifnull(other, 0)");
    ASSERT_TRUE(keyed.step());
    EXPECT_EQ(keyed.integer(0), static_cast<std::int64_t>(2 * rows.size()));
    for (const auto& row : rows) {
        auto by_id = database.prepare("SELECT number FROM numbered WHERE id = ?");
        by_id.bind(1, std::string_view(row.id));
        ASSERT_TRUE(by_id.step());
        ASSERT_EQ(by_id.integer(0), row.number);
    }
}

TEST(TreeRows, AreWhatSQLiteReads)
{
    for (std::uint64_t seed = 0; seed < test::rounds(15); ++seed) {
        const auto rows = RandomRows(seed, seed % 5 == 0 ? 1'500 : 40).run();
        MadePages pages;
        std::ranges::for_each(rows, [&](const auto& row) { pages.add(row); });
        ASSERT_EQ(pages.late(), 0U);
        pages.finish();
        expect_rows(pages.path(), rows);
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
    }
}

TEST(TreeRows, OutOfOrderAreInsertedBySQLite)
{
    for (std::uint64_t seed = 0; seed < test::rounds(15); ++seed) {
        const auto rows = RandomRows(seed, 300).run();
        auto shuffled = rows;
        std::mt19937_64 engine(seed);
        std::shuffle(shuffled.begin(), shuffled.end(), engine);
        MadePages pages;
        std::ranges::for_each(shuffled, [&](const auto& row) { pages.add(row); });
        EXPECT_EQ(pages.late() == 0, shuffled == rows);
        pages.finish_with_late();
        expect_rows(pages.path(), rows);
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
    }
}

TEST(TreeRows, GrowAsSQLiteWouldHaveThem)
{
    const auto rows = RandomRows(3, 2'000).run();
    MadePages pages;
    std::ranges::for_each(rows, [&](const auto& row) { pages.add(row); });
    pages.finish();
    const Database database(pages.path(), Access::change);
    database.run(
        "DELETE FROM numbered WHERE number % 3 = 0; DELETE FROM keyed WHERE holder % 2 = 0;"
        "UPDATE numbered SET words = words || words WHERE number % 5 = 1;"
        "INSERT INTO keyed SELECT holder, 'third', place, words FROM keyed WHERE kind = 'first'");
    expect_sound(database);
}

TEST(TreeRows, KeepNumbersOfEveryWidth)
{
    std::vector<Row> rows;
    std::int64_t number = 1;
    for (int width = 1; width < 62; ++width, number *= 2) {
        for (const auto near : {number, number + 1}) {
            if (rows.empty() || near > rows.back().number) {
                rows.push_back({near, "id-" + std::to_string(near), near - 1, 0.5, "some"});
            }
        }
    }
    rows.push_back({std::numeric_limits<std::int64_t>::max(), "last", 1, 1.0, ""});
    MadePages pages;
    std::ranges::for_each(rows, [&](const auto& row) { pages.add(row); });
    pages.finish();
    expect_rows(pages.path(), rows);
}

TEST(TreeRows, KeepZeroWithoutASignAsSQLiteDoes)
{
    EXPECT_FALSE(std::signbit(RecordValue(-0.0).real_number()));
    EXPECT_EQ(RecordValue(-0.5).real_number(), -0.5);
}

/// As many bytes as asked for, none of which takes memory before it is looked at.
class UnreadBytes {
public:
    explicit UnreadBytes(std::size_t size)
        : size_(size),
          bytes_(
              ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0))
    {
    }
    UnreadBytes(const UnreadBytes&) = delete;
    UnreadBytes& operator=(const UnreadBytes&) = delete;
    ~UnreadBytes() { ::munmap(bytes_, size_); }

    std::string_view view() const { return {static_cast<const char*>(bytes_), size_}; }

private:
    std::size_t size_;
    void* bytes_;
};

TEST(TreeWriter, RefusesWhatSQLiteWouldNotRead)
{
    const test::DatabaseFile file;
    {
        const Database database(file.path(), Access::make);
        database.run(tables);
    }
    PageFile pages(file.path(), file.path());
    TreeWriter tree(pages, TreeWriter::Keys::numbers, 2);
    const UnreadBytes bytes(1'000'000'001);
    EXPECT_THROW(tree.add(bytes.view(), 1), StoreError);
}

} // namespace
} // namespace hearsay
