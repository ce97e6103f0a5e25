#include "write/weighing_condition.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "write/sentence.hpp"
#include "write/weighing_proof.hpp"

namespace hearsay {
namespace {

bool is_outlet(const Answer& answer, const std::string& id)
{
    const auto record = answer.labels.provenance().dossier->find(id);
    return record && record->kind == RecordKind::outlet;
}

/// `the US government`: the names of offices want an article, those of countries and firms none.
std::string with_article(const std::string& name)
{
    const auto plain = folded(name);
    const auto speaks_of = [&plain](const char* office) {
        return plain.find(office) != std::string::npos;
    };
    const bool office = std::ranges::any_of(
        std::array{"government", "ministry", "administration", "department"}, speaks_of);
    return office && !plain.starts_with("the ") ? "the " + name : name;
}

std::string group_name(const Answer& answer, const std::string& group)
{
    return with_article(answer.labels.of_id(group));
}

/// One member is merged with what speaks for the same organization.
std::string owner_condition(
    const Answer& answer, const std::string& group, const std::vector<std::string>& members)
{
    if (is_outlet(answer, group)) {
        return possessive(group_name(answer, group)) + " reports are independent of each other";
    }
    if (members.size() == 1) {
        return members.front() + " works independently of " + group_name(answer, group);
    }
    return possessive(group_name(answer, group)) + " outlets work independently of each other";
}

std::string unnamed_condition(const std::vector<std::string>& names)
{
    return "no other voice in these chains is that of " + listed(names, "or") + " (not named)";
}

/// ": US officials and the White House".
std::string members_of(const Answer& answer, const Loss& loss)
{
    const bool grouped = loss.rule == Rule::speaks_for || loss.rule == Rule::occasion ||
                         loss.rule == Rule::owner || loss.rule == Rule::dates;
    return grouped && loss.vertices.size() > 1 ? ": " + listed(answer.labels.of(loss.vertices))
                                               : std::string();
}

} // namespace

std::string condition_of(const Answer& answer, const Loss& loss)
{
    const auto group = loss.group.value_or("");
    const auto names = answer.labels.of(loss.vertices);
    switch (loss.rule) {
    case Rule::exchange:
        return "chains that meet on the way may go on there as each other do";
    case Rule::dates:
        return "chains that the dates speak against count all the same";
    case Rule::unnamed:
        return unnamed_condition(names);
    case Rule::speaks_for:
        return possessive(group_name(answer, group)) + " voices are independent of each other";
    case Rule::occasion:
        return "what was heard on one occasion, '" + group + "', counts more than once";
    case Rule::owner:
        return owner_condition(answer, group, names);
    }
    return {};
}

std::vector<std::string> conditions_of(const Answer& answer)
{
    std::vector<std::string> conditions;
    for (const auto& loss : answer.weighing.lost) {
        conditions.push_back(condition_of(answer, loss) + members_of(answer, loss) + cost_of(loss));
    }
    return conditions;
}

std::string_view heading_of_conditions(const Weighing& weighing)
{
    return weighing.verdict == Verdict::several_sources_if ? "Must hold"
                                                           : "Must hold for the counts at most";
}

} // namespace hearsay
