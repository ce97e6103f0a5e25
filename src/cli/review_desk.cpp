#include "cli/review_desk.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/clock.hpp"
#include "cli/load.hpp"
#include "cli/matching.hpp"
#include "edit/add.hpp"
#include "edit/imply.hpp"
#include "edit/join.hpp"
#include "edit/review.hpp"
#include "model/naming.hpp"
#include "model/terms.hpp"
#include "query/marked_passage.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_undone = 10; // changes that can be taken back

} // namespace

ReviewDesk::ReviewDesk(Output& out, const ReviewWishes& wishes)
    : out_(out), wishes_(wishes), dossier_(load_dossier(wishes.graph))
{
    if (!wishes.texts.empty()) {
        texts_ = find_texts(dossier_, wishes.texts);
    }
    if (!wishes.article.empty()) {
        require_records(dossier_, wishes.graph, {wishes.article}, {RecordKind::article});
    }
    for (const auto& attribution : dossier_.attributions()) {
        if (attribution.status == Status::draft &&
            (wishes.article.empty() || attribution.article.text == wishes.article)) {
            drafts_.push_back(attribution.id.text);
        }
    }
    find_likely();
}

std::size_t ReviewDesk::drafts_left() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(dossier_.attributions(), [](const Attribution& attribution) {
            return attribution.status == Status::draft;
        }));
}

std::optional<ReviewCard> ReviewDesk::card_of(const std::string& id) const
{
    const auto number = number_of(id);
    if (!number) {
        return std::nullopt;
    }
    const auto& attribution = dossier_.attributions()[*number];
    ReviewCard card{*number, 0, drafts_.size(), {}, perhaps(attribution)};
    if (const auto text = text_of(attribution)) {
        card.passage = marked_passage(
            *texts_.contents[*text], dossier_.texts()[*text].sha256, attribution.evidence);
    }
    return card;
}

const Attribution& ReviewDesk::attribution_of(const std::string& id) const
{
    const auto number = number_of(id);
    if (!number) {
        throw Error(quoted(id) + " is no attribution any more");
    }
    return dossier_.attributions()[*number];
}

void ReviewDesk::find_likely()
{
    for (const auto& match : find_matches(dossier_, {}, sure_score)) {
        if (match.kind == RecordKind::claim) {
            likely_.try_emplace(match.other, match.survivor);
            likely_.try_emplace(match.survivor, match.other);
        }
    }
}

std::optional<std::uint32_t> ReviewDesk::number_of(const std::string& id) const
{
    const auto& all = dossier_.attributions();
    const auto found = std::ranges::find_if(
        all, [&](const Attribution& attribution) { return attribution.id.text == id; });
    return found == all.end() ? std::nullopt
                              : std::optional(static_cast<std::uint32_t>(found - all.begin()));
}

/// The claim that the draft's may be the same as; empty if there is none any more.
std::string ReviewDesk::perhaps(const Attribution& attribution) const
{
    const auto found = likely_.find(attribution.claim.text);
    const bool is_there = found != likely_.end() && dossier_.find(found->second).has_value();
    return is_there ? found->second : std::string();
}

/// The text in which an attribution's evidence stands, by its number.
std::optional<std::uint32_t> ReviewDesk::text_of(const Attribution& attribution) const
{
    for (const auto& evidence : attribution.evidence) {
        const auto text = dossier_.find_text(evidence.text);
        if (text && text->number < texts_.contents.size() && texts_.contents[text->number]) {
            return text->number;
        }
    }
    return std::nullopt;
}

/// Changes the file, and goes on with what it says then.
void ReviewDesk::change(const Edit& edit)
{
    std::optional<Undo> done;
    change_graph(out_, wishes_.graph, [&](const Dossier& dossier) {
        auto edited = edit(dossier);
        edited.message = "  " + edited.message;
        done = Undo{dossier.records(), edited.records};
        return edited;
    });
    dossier_ = Dossier(done->after);
    if (done->before != done->after) {
        undos_.push_back(std::move(*done));
    }
    if (undos_.size() > most_undone) {
        undos_.pop_front();
    }
}

void ReviewDesk::judge(const std::string& id, Status status)
{
    change([&](const Dossier& dossier) {
        auto records =
            with_verdict(dossier.records(), id, status, Reviewed{wishes_.by, time_now()});
        return Edited{std::move(records), std::string(term_for(status)) + "\n"};
    });
}

void ReviewDesk::correct_speaker(const std::string& id, const std::string& word)
{
    change([&](const Dossier& dossier) {
        return Edited{with_speaker(dossier, id, word), "the speaker is changed\n"};
    });
}

void ReviewDesk::correct_via(const std::string& id, const std::vector<std::string>& words)
{
    change([&](const Dossier& dossier) {
        return Edited{with_via(dossier, id, words), "the way is changed\n"};
    });
}

void ReviewDesk::join_claim(const std::string& id, std::string survivor)
{
    const auto other = attribution_of(id).claim.text;
    survivor = survivor.empty() ? perhaps(attribution_of(id)) : survivor;
    if (survivor.empty()) {
        throw Error("no claim is named, so nothing is changed");
    }
    change([&](const Dossier& dossier) {
        require_claim(dossier, wishes_.graph, survivor);
        auto joined = join(dossier.records(), survivor, other, "the same, in review");
        return Edited{std::move(joined.records), other + " is " + survivor + " now\n"};
    });
}

void ReviewDesk::imply(const std::string& id, const std::string& broad)
{
    const auto narrow = attribution_of(id).claim.text;
    change([&](const Dossier& dossier) {
        auto records = implying(
            dossier, require_claim(dossier, wishes_.graph, narrow),
            require_claim(dossier, wishes_.graph, broad));
        return Edited{std::move(records), fmt::format("{} implies {}\n", narrow, broad)};
    });
}

void ReviewDesk::add_missed(const std::string& id, const MissedWords& missed)
{
    const auto& beside = attribution_of(id);
    Wanted wanted;
    wanted.claim = missed.words;
    wanted.article = beside.article.text;
    if (!missed.speaker.empty() && missed.speaker != "-") {
        wanted.speaker = missed.speaker;
    }
    wanted.via = missed.via;
    std::erase_if(wanted.via, [](const std::string& step) { return step.empty() || step == "-"; });
    wanted.make_new = true;
    wanted.rest.status = Status::reviewed;
    wanted.rest.recorded = Recorded{wishes_.by, time_now(), "hearsay review"};
    wanted.rest.reviewed = Reviewed{wishes_.by, time_now()};
    wanted.rest.evidence = evidence_of(beside, missed.words);
    change([&](const Dossier& dossier) {
        auto addition = with_attribution(dossier, wanted);
        return Edited{std::move(addition.records), "added " + addition.id.text + "\n"};
    });
}

/// Where the words stand in the text of the draft that is shown. Refuses words that are not in
/// it; nothing if there is no text.
std::vector<Evidence>
ReviewDesk::evidence_of(const Attribution& beside, const std::string& words) const
{
    const auto text = text_of(beside);
    if (!text) {
        return {};
    }
    const auto& content = *texts_.contents[*text];
    const auto place = content.find(words);
    if (place == std::string::npos) {
        throw Error("the text does not have these words; give them as they stand in it");
    }
    const auto points = [&](std::size_t end) {
        return static_cast<std::uint64_t>(std::count_if(
            content.begin(), content.begin() + static_cast<std::ptrdiff_t>(end),
            [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
    };
    return {
        {dossier_.texts()[*text].sha256, Part::content, points(place),
         points(place + words.size())}};
}

void ReviewDesk::undo()
{
    if (undos_.empty()) {
        throw Error("there is nothing to take back");
    }
    const auto last = std::move(undos_.back());
    undos_.pop_back();
    change_graph(out_, wishes_.graph, [&](const Dossier& dossier) {
        if (dossier.records() != last.after) {
            throw Error("another program has changed the file since; nothing is taken back");
        }
        return Edited{last.before, "  taken back\n"};
    });
    dossier_ = Dossier(last.before);
}

} // namespace hearsay
