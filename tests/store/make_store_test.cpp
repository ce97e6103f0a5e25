#include "store/make_store.hpp"

#include <filesystem>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "support/database_file.hpp"
#include "support/random_dossier.hpp"

namespace hearsay {
namespace {

TEST(StoreInTheMaking, KeepsNoJournal)
{
    const test::DatabaseFile file;
    StoreInTheMaking store(file.path(), json_rest_form());
    store.add(test::random_records(1));
    EXPECT_FALSE(std::filesystem::exists(file.path() + "-journal"));
    store.finish(0);
    EXPECT_FALSE(std::filesystem::exists(file.path() + "-journal"));
}

} // namespace
} // namespace hearsay
