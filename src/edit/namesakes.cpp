#include "edit/namesakes.hpp"

#include <string_view>
#include <unordered_map>
#include <utility>

#include "edit/attribution_id.hpp"
#include "edit/find.hpp"
#include "edit/renamed.hpp"

namespace hearsay {
namespace {

/// Whether the two cannot be versions of one attribution.
bool are_two(const Attribution& one, const Attribution& other)
{
    if (one.article != other.article) {
        return true;
    }
    const bool other_speaker = one.speaker && other.speaker && one.speaker != other.speaker;
    const bool recorded_apart =
        one.recorded && other.recorded && one.recorded != other.recorded;
    return recorded_apart && (one.claim != other.claim || other_speaker);
}

/// Where an id was met first, and what is called so.
struct Owner {
    std::size_t input = 0;
    Attribution attribution;
};

class Parting {
public:
    explicit Parting(std::vector<Records>& dossiers) : dossiers_(dossiers) {}

    std::vector<Namesake> part()
    {
        for (std::size_t input = 0; input < dossiers_.size(); ++input) {
            part_in(input);
            for (const auto& attribution : dossiers_[input].attributions) {
                owners_.emplace(attribution.id.text, Owner{input, attribution});
            }
        }
        return std::move(namesakes_);
    }

private:
    void part_in(std::size_t input)
    {
        auto& records = dossiers_[input];
        for (std::size_t number = 0; number < records.attributions.size(); ++number) {
            const auto attribution = records.attributions[number];
            const auto owner = owners_.find(attribution.id.text);
            if (owner == owners_.end() || !are_two(owner->second.attribution, attribution)) {
                continue;
            }
            const auto new_id = attribution_id_for(
                attribution, records,
                [&](const std::string& id) { return is_taken(records, attribution, id); });
            namesakes_.push_back({input, owner->second.input, attribution.id.text, new_id});
            records = with_new_id(std::move(records), attribution.id.text, new_id);
        }
    }

    bool is_taken(
        const Records& records, const Attribution& attribution, const std::string& id) const
    {
        const auto owner = owners_.find(id);
        return find_record(records, id).has_value() ||
               (owner != owners_.end() && are_two(owner->second.attribution, attribution));
    }

    std::vector<Records>& dossiers_;
    std::unordered_map<std::string, Owner> owners_;
    std::vector<Namesake> namesakes_;
};

} // namespace

std::vector<Namesake> part_namesakes(std::vector<Records>& dossiers)
{
    return Parting(dossiers).part();
}

} // namespace hearsay
