#include "support/adorned.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

#include "model/terms.hpp"

namespace hearsay::test {
namespace {

constexpr std::array<std::string_view, 14> scraps{
    "rain", " ",    "\"", "\\", "{\"id\": \"x\"}", "],",          "\n", "\r\n",
    "\t",   "\x01", "é",  "雨", "🌧️",         "\xE2\x80\xA8"};

constexpr std::array<std::string_view, 5> own_objects{
    "{}", R"({"a":[1,-2,3.50,true,null,"é"]})", R"({"[":{"]":"\n\"}"}})", R"({"deep":[[[[]]]]})",
    R"({"id":"rain","n":12345678901234567890})"};

/// Fills members by chance, from one engine.
class Adorner {
public:
    explicit Adorner(std::uint64_t seed) : engine_(seed) {}

    void adorn(Records& records)
    {
        maybe(records.title);
        maybe(records.base);
        maybe(records.created);
        maybe(records.generator);
        adorn_remarks(records.remarks);
        adorn_all(records.texts);
        adorn_all(records.organizations);
        adorn_all(records.outlets);
        adorn_all(records.speakers);
        adorn_all(records.articles);
        adorn_all(records.claims);
        for (auto& attribution : records.attributions) {
            adorn_record(attribution, records.texts);
        }
    }

private:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }
    bool chance() { return below(3) == 0; }

    std::string words()
    {
        std::string text{scraps[below(scraps.size())]};
        for (auto more = below(4); more > 0; --more) {
            text += scraps[below(scraps.size())];
        }
        return text;
    }

    void maybe(std::string& text)
    {
        if (chance()) {
            text = words();
        }
    }
    void maybe(std::optional<Date>& date)
    {
        if (chance()) {
            date = parse_date(below(2) == 0 ? "2023-09-05T08:00+07:00" : "2023/2024-02");
        }
    }
    void maybe(std::vector<std::string>& texts)
    {
        for (auto more = chance() ? below(4) : 0; more > 0; --more) {
            texts.push_back(words());
        }
    }
    void maybe(std::map<std::string, std::string>& texts)
    {
        for (auto more = chance() ? below(3) : 0; more > 0; --more) {
            texts[words()] = words();
        }
    }
    void maybe(bool& truth) { truth = truth || chance(); }
    template <class Enum> void maybe_one(std::optional<Enum>& value)
    {
        if (chance()) {
            value = static_cast<Enum>(below(terms_of<Enum>.size()));
        }
    }
    /// Also mends ties that end before they begin, which no reader would take.
    void maybe(Ties& ties)
    {
        if (!ties) {
            return;
        }
        for (auto& tie : *ties) {
            maybe(tie.source);
            if (tie.since && tie.until &&
                certainly_after(tie.since->interval, tie.until->interval)) {
                tie.until.reset();
            }
        }
    }

    void adorn_remarks(Remarks& remarks)
    {
        maybe(remarks.note);
        if (chance()) {
            remarks.x = own_objects[below(own_objects.size())];
        }
    }

    template <class Record> void adorn_all(std::vector<Record>& records)
    {
        for (auto& record : records) {
            adorn_record(record);
            adorn_remarks(record.remarks);
        }
    }

    void adorn_record(Text& text)
    {
        maybe(text.url);
        maybe(text.archived);
        maybe(text.retrieved);
        maybe(text.media_type);
        maybe(text.language);
        maybe(text.extractor);
    }

    void adorn_record(Organization& organization)
    {
        maybe(organization.name);
        maybe(organization.country);
        maybe(organization.aliases);
        maybe(organization.same_as);
        organization.kind = chance() ? "ministry" : "";
    }

    void adorn_record(Outlet& outlet)
    {
        maybe(outlet.name);
        outlet.kind = chance() ? "newspaper" : "";
        maybe(outlet.country);
        maybe(outlet.language);
        maybe(outlet.domains);
        maybe(outlet.owner);
        maybe(outlet.aliases);
        maybe(outlet.same_as);
    }

    void adorn_record(Speaker& speaker)
    {
        maybe(speaker.name);
        maybe(speaker.speaks_for);
        maybe(speaker.affiliation);
        maybe(speaker.role);
        maybe(speaker.url);
        maybe(speaker.date);
        maybe(speaker.aliases);
        maybe(speaker.same_as);
    }

    void adorn_record(Article& article)
    {
        maybe_one(article.kind);
        maybe(article.title);
        maybe(article.url);
        maybe(article.archived);
        maybe(article.authors);
        maybe(article.language);
        maybe(article.published_as_printed);
        maybe(article.date_inferred);
        for (auto& correction : article.corrections) {
            maybe(correction.date);
            maybe(correction.url);
            maybe(correction.note);
        }
    }

    void adorn_record(Claim& claim)
    {
        maybe(claim.text);
        maybe_one(claim.kind);
        maybe(claim.language);
        maybe(claim.texts);
        maybe(claim.about);
        maybe(claim.place);
    }

    void adorn_record(Attribution& attribution, const std::vector<Text>& texts)
    {
        maybe(attribution.speaker_as.name);
        maybe(attribution.speaker_as.role);
        maybe(attribution.speaker_as.affiliation);
        maybe_one(attribution.mode);
        maybe(attribution.cue);
        maybe(attribution.addressee);
        maybe(attribution.translated);
        maybe(attribution.rule);
        if (chance()) {
            attribution.confidence = static_cast<double>(below(1001)) / 1000;
        }
        adorn_remarks(attribution.remarks);
        adorn_history(attribution);
        adorn_evidence(attribution, texts);
    }

    void adorn_history(Attribution& attribution)
    {
        if (chance()) {
            maybe(attribution.recorded.emplace().by);
            maybe(attribution.recorded->at);
            maybe(attribution.recorded->tool);
        }
        if (chance()) {
            maybe(attribution.reviewed.emplace().by);
            maybe(attribution.reviewed->at);
        }
    }

    void adorn_evidence(Attribution& attribution, const std::vector<Text>& texts)
    {
        for (const auto& text : texts) {
            if (text.article == attribution.article && below(2) == 0) {
                const auto start = std::uint64_t{below(1000)};
                const auto part = static_cast<Part>(below(terms_of<Part>.size()));
                attribution.evidence.push_back({text.sha256, part, start, start + 1 + below(90)});
            }
        }
    }

    std::mt19937_64 engine_;
};

} // namespace

Records adorned(Records records, std::uint64_t seed)
{
    Adorner(seed).adorn(records);
    return records;
}

} // namespace hearsay::test
