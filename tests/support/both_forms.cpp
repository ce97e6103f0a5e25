#include "support/both_forms.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "cli/rest_form.hpp"
#include "read/document.hpp"
#include "store/change_store.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "support/replaced.hpp"
#include "write/json_records.hpp"

namespace hearsay::test {
namespace {

CommandOutcome outcome_of(const std::string& path, std::vector<std::string> words)
{
    words.insert(words.begin() + 1, path);
    auto outcome = run_command(words);
    for (auto* const text : {&outcome.out, &outcome.err}) {
        replace_all(*text, path, "GRAPH");
    }
    return outcome;
}

} // namespace

BothForms::BothForms(const Records& records, std::mt19937_64& engine)
{
    std::ofstream(document()) << json_document_of(records);
    const auto warnings = read_document(document()).problems.size();
    auto once = records;
    std::ranges::shuffle(once.attributions, engine);
    std::ranges::shuffle(once.claims, engine);
    std::ranges::shuffle(once.outlets, engine);
    make_store(database(), json_rest_form(), once, warnings);
    const auto store = open_store(database(), Access::change);
    Transaction transaction(*store, Access::change);
    change_store(*store, json_rest_form(), once, records, warnings);
    transaction.commit();
}

BothForms::~BothForms()
{
    std::filesystem::remove(document());
}

CommandOutcome BothForms::of_document(const std::vector<std::string>& words) const
{
    return outcome_of(document(), words);
}

CommandOutcome BothForms::of_database(const std::vector<std::string>& words) const
{
    return outcome_of(database(), words);
}

} // namespace hearsay::test
