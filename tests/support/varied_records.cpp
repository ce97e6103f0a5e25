#include "support/varied_records.hpp"

#include "support/adorned.hpp"
#include "support/random_dossier.hpp"
#include "support/random_texts.hpp"

namespace hearsay::test {

Records varied_records(std::uint64_t seed, std::mt19937_64& engine)
{
    auto records = random_records(seed, DossierSize::larger);
    if (seed % 2 == 0) {
        records = adorned(records, seed);
    }
    add_texts(records, engine);
    return records;
}

} // namespace hearsay::test
