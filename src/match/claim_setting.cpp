#include "match/claim_setting.hpp"

#include <algorithm>

#include "base/unique.hpp"

namespace hearsay {
namespace {

void sort_all(std::vector<std::uint32_t>& numbers)
{
    std::ranges::sort(numbers);
    erase_repeats(numbers);
}

bool have_common(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other)
{
    return std::ranges::any_of(
        one, [&](std::uint32_t number) { return std::ranges::binary_search(other, number); });
}

class Settings {
public:
    Settings(const Dossier& dossier, const std::vector<std::uint32_t>& speaker_sets)
        : dossier_(dossier), speaker_sets_(speaker_sets), settings_(dossier.claims().size())
    {
    }

    std::vector<ClaimSetting> all()
    {
        for (const auto& attribution : dossier_.attributions()) {
            const auto claim = dossier_.find(attribution.claim.text);
            if (claim && claim->kind == RecordKind::claim &&
                attribution.status != Status::rejected) {
                add(settings_[claim->number], attribution);
            }
        }
        for (auto& setting : settings_) {
            sort_all(setting.speakers);
            sort_all(setting.bodies);
            sort_all(setting.articles);
        }
        return std::move(settings_);
    }

private:
    void add(ClaimSetting& setting, const Attribution& attribution) const
    {
        ++setting.attributions;
        setting.is_reviewed = setting.is_reviewed || attribution.status == Status::reviewed;
        const auto article = dossier_.find(attribution.article.text);
        if (article && article->kind == RecordKind::article) {
            setting.articles.push_back(article->number);
            if (!setting.published) {
                setting.published = dossier_.articles()[article->number].published;
            }
        }
        const auto speaker =
            attribution.speaker ? dossier_.find(attribution.speaker->text) : std::nullopt;
        if (speaker && speaker->kind == RecordKind::speaker) {
            add_speaker(setting, speaker->number);
        } else {
            setting.has_unnamed = true;
        }
    }

    void add_speaker(ClaimSetting& setting, std::uint32_t number) const
    {
        const auto& speaker = dossier_.speakers()[number];
        setting.speakers.push_back(speaker_sets_[number]);
        setting.has_unnamed = setting.has_unnamed || !speaker.named;
        for (const auto& tie : speaker.speaks_for ? *speaker.speaks_for : std::vector<Tie>()) {
            const auto body = dossier_.find(tie.organization.text);
            if (body && body->kind == RecordKind::organization) {
                setting.bodies.push_back(body->number);
            }
        }
    }

    const Dossier& dossier_;
    const std::vector<std::uint32_t>& speaker_sets_;
    std::vector<ClaimSetting> settings_;
};

} // namespace

std::vector<ClaimSetting>
claim_settings(const Dossier& dossier, const std::vector<std::uint32_t>& speaker_sets)
{
    return Settings(dossier, speaker_sets).all();
}

Speakers speakers_of(const ClaimSetting& one, const ClaimSetting& other)
{
    if (have_common(one.speakers, other.speakers)) {
        return Speakers::same;
    }
    if (have_common(one.bodies, other.bodies)) {
        return Speakers::kin;
    }
    const bool unknown =
        one.has_unnamed || other.has_unnamed || one.speakers.empty() || other.speakers.empty();
    return unknown ? Speakers::unknown : Speakers::other;
}

bool share_article(const ClaimSetting& one, const ClaimSetting& other)
{
    return !one.articles.empty() && one.articles == other.articles;
}

} // namespace hearsay
