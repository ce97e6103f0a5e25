#include <random>
#include <string>

#include <gtest/gtest.h>

#include "support/rounds.hpp"
#include "support/store_anything.hpp"

namespace hearsay {
namespace {

TEST(HostileStore, IsAnsweredOrRefusedInALine)
{
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        std::mt19937_64 engine(seed);
        std::string bytes(2 + engine() % 40, '\0');
        for (auto& byte : bytes) {
            byte = static_cast<char>(engine());
        }
        ASSERT_EQ(test::complaint_about_store(bytes), "") << "seed " << seed;
    }
}

} // namespace
} // namespace hearsay
