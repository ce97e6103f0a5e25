#include <algorithm>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "read/document.hpp"
#include "support/adorned.hpp"
#include "support/laid_out.hpp"
#include "support/random_dossier.hpp"
#include "support/random_edit.hpp"
#include "support/rounds.hpp"
#include "write/rewritten.hpp"

namespace hearsay {
namespace {

using test::Hand;

bool is_error(const Problem& problem)
{
    return problem.severity == Severity::error;
}

/// Whether the text is no JSON there.
bool is_of_form(const Problem& problem)
{
    return problem.where.column != 0;
}

/// A dossier as a text, and as the model that the text must say.
struct Desk {
    std::string text;
    std::string file;
    Records model;
};

Desk desk_of(std::uint64_t seed)
{
    const auto hand = static_cast<Hand>(seed % 6);
    const auto file = hand == Hand::bulk || hand == Hand::wrapped_bulk ? "d.jsonl" : "d.json";
    // Bare records are short enough to be lines that grow past a hundred columns.
    const bool bare = seed % 12 < 6;
    const auto records = test::random_records(seed);
    auto text = test::laid_out(bare ? records : test::adorned(records, seed), hand, seed);
    auto model = parse_document(text, file).dossier.records();
    return {std::move(text), file, std::move(model)};
}

/// Makes an edit on the model and on the text; what would break the rules is made on neither.
bool make(const test::RandomEdit& edit, Desk& desk)
{
    if (!edit.records) {
        return false;
    }
    const auto text = rewritten(desk.text, desk.model, *edit.records);
    const auto document = parse_document(text, desk.file);
    EXPECT_TRUE(std::ranges::none_of(document.problems, is_of_form)) << edit.name << "\n" << text;
    if (std::ranges::any_of(document.problems, is_error)) {
        return false;
    }
    desk.text = text;
    desk.model = *edit.records;
    return true;
}

TEST(EditsInText, AreTheSameAsEditsOfTheModel)
{
    std::map<std::string, std::size_t> made;
    std::size_t refused = 0;
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        auto desk = desk_of(seed);
        std::mt19937_64 engine(seed);
        for (int step = 0; step < 30; ++step) {
            const auto edit = test::random_edit(Dossier(desk.model), engine);
            if (!make(edit, desk)) {
                ++refused;
                continue;
            }
            made[edit.name.substr(0, edit.name.find(' '))] += 1;
            const auto document = parse_document(desk.text, desk.file);
            ASSERT_EQ(document.dossier.records(), desk.model)
                << "seed " << seed << ", " << edit.name << "\n"
                << desk.text;
            ASSERT_TRUE(std::ranges::none_of(document.problems, is_error)) << desk.text;
        }
    }
    EXPECT_EQ(made.size(), 6U);
    for (const auto& [name, times] : made) {
        EXPECT_GE(times, 20U) << name;
    }
    EXPECT_GE(refused, 20U);
}

} // namespace
} // namespace hearsay
