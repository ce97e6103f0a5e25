#include "store/one_moment.hpp"

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"
#include "support/database_file.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

std::int64_t claims_seen_by(const Database& database)
{
    return database.integer("SELECT count(*) FROM claims");
}

TEST(OneMoment, IsSeenByAllConnectionsWhateverIsCommittedLater)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), test::dossier_of("claim a; claim b").records(), 0);
    const OneMoment moment(file.path(), 3);
    open_store(file.path(), Access::change)->run("DELETE FROM claims WHERE id = 'a'");
    ASSERT_EQ(moment.size(), 3U);
    for (std::size_t connection = 0; connection < moment.size(); ++connection) {
        EXPECT_EQ(claims_seen_by(moment.at(connection)), 2);
    }
    EXPECT_EQ(claims_seen_by(OneMoment(file.path(), 2).at(1)), 1);
}

TEST(OneMoment, IsNoneOfWhatIsNoDatabase)
{
    EXPECT_THROW(OneMoment("/dev/null", 2), StoreError);
}

} // namespace
} // namespace hearsay
