#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/rest_form.hpp"
#include "graph/support.hpp"
#include "store/claim_blocks.hpp"
#include "store/read_rows.hpp"
#include "store/schema.hpp"
#include "store/sqlite.hpp"

namespace hearsay {
namespace {

/// The questions that its peers are asked, of hearsay itself.
class ChainsQuestion {
public:
    explicit ChainsQuestion(const std::string& path)
        : database_(open_store(path, Access::read)), blocks_(*database_, json_rest_form()),
          claims_(*database_, json_rest_form(), "WHERE id = ?")
    {
        database_->run("PRAGMA cache_size = -65536"); // KiB: warm is what is in memory
    }

    /// The ids of all that the chains of a claim reach, whatever their stance, sorted: views, until
    /// the next question. Each chain starts with an attribution, and goes on with others: the
    /// vertices of the support network are what they reach.
    std::vector<std::string_view> reached_from(std::string_view claim)
    {
        const Transaction moment(*database_, Access::read);
        const auto found = claims_.all(claim);
        provenance_ = build_provenance(blocks_.of(found, ClaimBlocks::Between::others));
        Scope scope;
        scope.claim = vertex_of(provenance_, {RecordKind::claim, 0});
        for (const auto attribution : provenance_.by_claim.of(0)) {
            scope.asserting.push_back({attribution, false});
        }
        std::vector<std::string_view> ids;
        for (const auto step : support_of(provenance_, scope).vertices) {
            ids.push_back(id_of(provenance_, step));
        }
        std::ranges::sort(ids);
        return ids;
    }

private:
    std::unique_ptr<Database> database_;
    ClaimBlocks blocks_;
    RowsBy<NumberedClaim> claims_;
    Provenance provenance_;
};

/// As peer.py says of `ask`.
void serve(const std::string& path)
{
    ChainsQuestion question(path);
    for (std::string claim; std::getline(std::cin, claim);) {
        const auto begun = std::chrono::steady_clock::now();
        const auto reached = question.reached_from(claim);
        const std::chrono::duration<double, std::micro> took =
            std::chrono::steady_clock::now() - begun;
        std::cout << fmt::format("{:.1f} {}\n", took.count(), fmt::join(reached, " "));
    }
}

} // namespace
} // namespace hearsay

int main(int count, char* arguments[])
{
    if (count != 3 || std::string_view(arguments[1]) != "ask") {
        std::cerr << "hearsay_peer ask FOLDER\n";
        return 2;
    }
    hearsay::serve(std::string(arguments[2]) + "/news.db");
}
