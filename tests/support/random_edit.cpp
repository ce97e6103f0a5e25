#include "support/random_edit.hpp"

#include <array>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "edit/add.hpp"
#include "edit/imply.hpp"
#include "edit/join.hpp"
#include "edit/lists.hpp"
#include "edit/refusal.hpp"
#include "edit/remove.hpp"
#include "edit/set.hpp"
#include "edit/unmerge.hpp"
#include "model/terms.hpp"
#include "support/joinable.hpp"

namespace hearsay::test {
namespace {

/// Chooses and makes one edit.
class Editor {
public:
    Editor(const Dossier& dossier, std::mt19937_64& engine) : dossier_(dossier), engine_(engine) {}

    RandomEdit edit()
    {
        const std::array<std::function<Records()>, 9> edits{
            [this] { return add(); },    [this] { return add(); },    [this] { return set(); },
            [this] { return set(); },    [this] { return imply(); },  [this] { return remove(); },
            [this] { return joined(); }, [this] { return parted(); }, [this] { return parted(); },
        };
        RandomEdit made;
        try {
            made.records = edits[below(edits.size())]();
        } catch (const Refusal& refusal) {
            name_ += std::string(": ") + refusal.what();
        }
        made.name = std::move(name_);
        return made;
    }

private:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }
    bool chance(std::size_t percent) { return below(100) < percent; }

    template <class Record> std::string some_id(const std::vector<Record>& records)
    {
        return records.empty() ? "nobody" : records[below(records.size())].id.text;
    }

    /// Of a record that is there, or now and then a new name.
    template <class Record>
    std::string some_name(const std::vector<Record>& records, std::string_view novel)
    {
        return chance(75) ? some_id(records)
                          : std::string(novel) + " \"" + std::to_string(below(4)) + "\" é";
    }

    Records add()
    {
        Wanted wanted;
        wanted.claim = some_name(dossier_.claims(), "It is said that");
        wanted.article = some_name(dossier_.articles(), "https://news.example/page?n=");
        for (auto more = below(3); more > 0; --more) {
            wanted.via.push_back(some_name(dossier_.outlets(), "The Herald of"));
        }
        if (chance(60)) {
            wanted.speaker = some_name(dossier_.speakers(), "Ada Lund the");
        }
        wanted.rest.stance = static_cast<Stance>(below(terms_of<Stance>.size()));
        wanted.rest.recorded = Recorded{"A \"desk\"\n", parse_date("2024-01-02"), "test"};
        wanted.make_new = chance(80);
        name_ = "add " + wanted.claim + " " + wanted.article;
        return with_attribution(dossier_, wanted).records;
    }

    Records set()
    {
        constexpr std::array words{
            "name=Another \"name\"",
            "note=line\nline",
            "note=",
            "aliases+=One\\, two,three",
            "aliases-=three",
            "aliases=",
            "named=no",
            "kind=fact",
            "kind=person",
            "kind=newspaper",
            "country=ID",
            "texts.id=Kalimat",
            "language=id",
            "title=\\",
            "published=2023-09",
            "in_hand=yes",
            "authors=A,B",
            "corrections+=retraction@2024",
            "mode=mixed",
            "stance=doubts",
            "confidence=0.25",
            "status=reviewed",
            "speaker_as.name=S",
            "recorded.by=me",
            "reviewed.at=2024-02-03",
            "cue=said",
        };
        const auto record = some_record();
        std::vector<std::string> chosen{words[below(words.size())]};
        if (chance(30)) {
            chosen.push_back("owner+=" + some_id(dossier_.organizations()) + "@2020/");
        }
        auto settings = read_settings(chosen);
        if (chance(15)) {
            settings = {{"note", Setting::How::unset, {}}, {"owner", Setting::How::unset, {}}};
        }
        name_ = "set " + std::string(id_of(dossier_, record)) + " " + chosen.front();
        return with(record, settings);
    }

    RecordRef some_record()
    {
        const std::vector<std::pair<RecordKind, std::size_t>> kinds{
            {RecordKind::text, dossier_.texts().size()},
            {RecordKind::organization, dossier_.organizations().size()},
            {RecordKind::outlet, dossier_.outlets().size()},
            {RecordKind::speaker, dossier_.speakers().size()},
            {RecordKind::article, dossier_.articles().size()},
            {RecordKind::claim, dossier_.claims().size()},
            {RecordKind::attribution, dossier_.attributions().size()},
        };
        for (;;) {
            const auto& [kind, count] = kinds[below(kinds.size())];
            if (count != 0) {
                return {kind, static_cast<std::uint32_t>(below(count))};
            }
            if (chance(2)) {
                throw Refusal("hardly a record");
            }
        }
    }

    Records with(RecordRef record, const std::vector<Setting>& settings)
    {
        auto records = dossier_.records();
        const auto change = [&](auto& list) {
            list[record.number] = with_settings(list[record.number], settings);
        };
        switch (record.kind) {
        case RecordKind::text:
            change(records.texts);
            break;
        case RecordKind::organization:
            change(records.organizations);
            break;
        case RecordKind::outlet:
            change(records.outlets);
            break;
        case RecordKind::speaker:
            change(records.speakers);
            break;
        case RecordKind::article:
            change(records.articles);
            break;
        case RecordKind::claim:
            change(records.claims);
            break;
        case RecordKind::attribution:
            change(records.attributions);
            break;
        }
        return records;
    }

    Records imply()
    {
        if (dossier_.claims().empty()) {
            throw Refusal("no claims");
        }
        const auto count = dossier_.claims().size();
        const RecordRef narrow{RecordKind::claim, static_cast<std::uint32_t>(below(count))};
        const RecordRef broad{RecordKind::claim, static_cast<std::uint32_t>(below(count))};
        name_ = "imply " + std::string(id_of(dossier_, narrow)) + " " +
                std::string(id_of(dossier_, broad));
        return chance(70) ? implying(dossier_, narrow, broad)
                          : not_implying(dossier_, narrow, broad);
    }

    Records remove()
    {
        const auto record = some_record();
        name_ = "remove " + std::string(id_of(dossier_, record));
        return chance(50) ? without(dossier_, {record}).records
                          : without_all_of(dossier_, {record}).records;
    }

    Records joined()
    {
        const auto pairs = joinable_pairs(dossier_.records());
        if (pairs.empty()) {
            throw Refusal("no two of one kind");
        }
        const auto& [survivor, other] = pairs[below(pairs.size())];
        name_ = "join " + survivor + " " + other;
        return join(dossier_.records(), survivor, other, chance(20) ? "one \"and\" the same" : "")
            .records;
    }

    /// Of a join made before, whatever has been edited since.
    Records parted()
    {
        std::vector<std::string> former;
        auto records = dossier_.records();
        visit_joinable(records, [&former](const auto& list) {
            for (const auto& record : list) {
                for (const auto& merger : record.merged_from) {
                    former.push_back(merger.id);
                }
            }
        });
        if (former.empty()) {
            throw Refusal("nothing was joined");
        }
        const auto& id = former[below(former.size())];
        name_ = "unmerge " + id;
        return unmerge(std::move(records), id).records;
    }

    const Dossier& dossier_;
    std::mt19937_64& engine_;
    std::string name_;
};

} // namespace

RandomEdit random_edit(const Dossier& dossier, std::mt19937_64& engine)
{
    return Editor(dossier, engine).edit();
}

} // namespace hearsay::test
