#include "support/dossier_of.hpp"

#include "support/drawn_attribution.hpp"
#include "support/statement.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>
#include <vector>

namespace hearsay::test {
namespace {

/// What has been drawn so far.
struct Drawing {
    Records records;
    std::map<std::string, RecordKind> kinds; // of every id that is declared
    std::vector<DrawnAttribution> attributions;
};

template <class Record> Record& add_named(std::vector<Record>& records, const std::string& id)
{
    auto& record = records.emplace_back();
    record.id.text = id;
    return record;
}

void declare(Drawing& drawing, RecordKind kind, const std::string& id)
{
    const auto [known, fresh] = drawing.kinds.emplace(id, kind);
    if (!fresh) {
        if (known->second != kind) {
            throw std::invalid_argument("'" + id + "' is drawn as two kinds of thing");
        }
        return;
    }
    auto& records = drawing.records;
    if (kind == RecordKind::organization) {
        add_named(records.organizations, id).name = id;
    } else if (kind == RecordKind::outlet) {
        add_named(records.outlets, id).name = id;
    } else if (kind == RecordKind::speaker) {
        add_named(records.speakers, id).name = id;
    } else if (kind == RecordKind::article) {
        add_named(records.articles, id);
    } else {
        add_named(records.claims, id).text = id;
    }
}

/// Reads the rest of a tie whose keyword was just taken.
void take_tie(Drawing& drawing, Statement& statement, Ties& ties)
{
    if (!ties) {
        ties.emplace();
    }
    if (take_if(statement, "nobody")) {
        return;
    }
    Tie tie;
    tie.organization.text = take(statement);
    declare(drawing, RecordKind::organization, tie.organization.text);
    if (take_if(statement, "since")) {
        tie.since = take_date(statement);
    }
    if (take_if(statement, "until")) {
        tie.until = take_date(statement);
    }
    ties->push_back(std::move(tie));
}

void read_organization(Drawing& drawing, Statement& statement, std::size_t place)
{
    while (!statement.done()) {
        if (!take_if(statement, "parent")) {
            refuse(statement, "'" + statement.peek() + "' is unknown");
        }
        const auto parent = take(statement);
        declare(drawing, RecordKind::organization, parent);
        drawing.records.organizations[place].parent = OrganizationId{parent};
    }
}

void read_outlet(Drawing& drawing, Statement& statement, std::size_t place)
{
    while (!statement.done()) {
        auto& outlet = drawing.records.outlets[place];
        if (take_if(statement, "unnamed")) {
            outlet.named = false;
        } else if (take_if(statement, "owner")) {
            take_tie(drawing, statement, outlet.owner);
        } else {
            refuse(statement, "'" + statement.peek() + "' is unknown");
        }
    }
}

void read_speaker(Drawing& drawing, Statement& statement, std::size_t place)
{
    static const std::map<std::string, SpeakerKind> kinds = {
        {"person", SpeakerKind::person},
        {"group", SpeakerKind::group},
        {"organization", SpeakerKind::organization},
        {"document", SpeakerKind::document}};
    while (!statement.done()) {
        auto& speaker = drawing.records.speakers[place];
        if (take_if(statement, "unnamed")) {
            speaker.named = false;
        } else if (take_if(statement, "kind")) {
            speaker.kind = take_value(statement, kinds);
        } else if (take_if(statement, "speaks")) {
            take_tie(drawing, statement, speaker.speaks_for);
        } else if (take_if(statement, "member")) {
            take_tie(drawing, statement, speaker.affiliation);
        } else {
            refuse(statement, "'" + statement.peek() + "' is unknown");
        }
    }
}

void add_text(Records& records, const ArticleId& article)
{
    Text text;
    text.sha256 = drawn_sha256(records.texts.size());
    text.article = article;
    records.texts.push_back(std::move(text));
}

void read_article(Drawing& drawing, Statement& statement, std::size_t place)
{
    auto& articles = drawing.records.articles;
    while (!statement.done()) {
        if (take_if(statement, "at")) {
            const auto outlet = take(statement);
            declare(drawing, RecordKind::outlet, outlet);
            articles[place].outlet = OutletId{outlet};
        } else if (take_if(statement, "on")) {
            articles[place].published = take_date(statement);
        } else if (take_if(statement, "revised")) {
            articles[place].revised = take_date(statement);
        } else if (take_if(statement, "in-hand")) {
            articles[place].in_hand = true;
        } else if (take_if(statement, "with-text")) {
            add_text(drawing.records, articles[place].id);
        } else if (take_if(statement, "copies")) {
            const auto original = take(statement);
            declare(drawing, RecordKind::article, original);
            articles[place].copy_of = ArticleId{original};
        } else if (take_if(statement, "retracted")) {
            articles[place].corrections.emplace_back().kind = Correction::Kind::retraction;
        } else {
            refuse(statement, "'" + statement.peek() + "' is unknown");
        }
    }
}

void read_claim(Drawing& drawing, Statement& statement, std::size_t place)
{
    static const std::map<std::string, ClaimKind> kinds = {
        {"fact", ClaimKind::fact},
        {"figure", ClaimKind::figure},
        {"opinion", ClaimKind::opinion},
        {"forecast", ClaimKind::forecast},
        {"intent", ClaimKind::intent}};
    while (!statement.done()) {
        if (take_if(statement, "kind")) {
            drawing.records.claims[place].kind = take_value(statement, kinds);
        } else if (take_if(statement, "implies")) {
            const auto broad = take(statement);
            declare(drawing, RecordKind::claim, broad);
            drawing.records.claims[place].implies.push_back(ClaimId{broad});
        } else {
            refuse(statement, "'" + statement.peek() + "' is unknown");
        }
    }
}

template <class Record>
std::size_t place_of(const std::vector<Record>& records, const std::string& id)
{
    const auto found =
        std::ranges::find(records, id, [](const Record& record) { return record.id.text; });
    return static_cast<std::size_t>(found - records.begin());
}

const std::map<std::string, RecordKind>& declarations()
{
    static const std::map<std::string, RecordKind> kinds = {
        {"org", RecordKind::organization},
        {"outlet", RecordKind::outlet},
        {"speaker", RecordKind::speaker},
        {"article", RecordKind::article},
        {"claim", RecordKind::claim}};
    return kinds;
}

void read_declaration(Drawing& drawing, Statement statement)
{
    const auto kind = declarations().at(take(statement));
    const auto id = take(statement);
    const auto& records = drawing.records;
    if (kind == RecordKind::organization) {
        read_organization(drawing, statement, place_of(records.organizations, id));
    } else if (kind == RecordKind::outlet) {
        read_outlet(drawing, statement, place_of(records.outlets, id));
    } else if (kind == RecordKind::speaker) {
        read_speaker(drawing, statement, place_of(records.speakers, id));
    } else if (kind == RecordKind::article) {
        read_article(drawing, statement, place_of(records.articles, id));
    } else {
        read_claim(drawing, statement, place_of(records.claims, id));
    }
}

/// Declares what attributions mention, each by the surest of its places.
void declare_mentioned(Drawing& drawing)
{
    for (const auto& [attribution, steps, names_nobody] : drawing.attributions) {
        declare(drawing, RecordKind::claim, attribution.claim.text);
        declare(drawing, RecordKind::article, steps.front());
    }
    for (const auto& [attribution, steps, names_nobody] : drawing.attributions) {
        for (std::size_t place = 1; place + (names_nobody ? 0 : 1) < steps.size(); ++place) {
            if (!drawing.kinds.contains(steps[place])) {
                declare(drawing, RecordKind::outlet, steps[place]);
            }
        }
    }
    for (const auto& [attribution, steps, names_nobody] : drawing.attributions) {
        if (!drawing.kinds.contains(steps.back())) {
            declare(drawing, RecordKind::speaker, steps.back());
        }
    }
}

void add_attribution(Drawing& drawing, const DrawnAttribution& drawn)
{
    auto attribution = drawn.attribution;
    attribution.article.text = drawn.steps.front();
    for (std::size_t place = 1; place < drawn.steps.size(); ++place) {
        attribution.via.push_back(SourceId{drawn.steps[place]});
    }
    const bool speaks = drawing.kinds.at(drawn.steps.back()) == RecordKind::speaker;
    if (speaks && !drawn.names_nobody) {
        attribution.via.pop_back();
        attribution.speaker = SpeakerId{drawn.steps.back()};
    }
    drawing.records.attributions.push_back(std::move(attribution));
}

} // namespace

std::string drawn_sha256(std::size_t number)
{
    const auto digits = std::to_string(number);
    return std::string(64 - digits.size(), '0') + digits;
}

Dossier dossier_of(std::string_view text)
{
    Drawing drawing;
    const auto statements = statements_of(text);
    for (const auto& statement : statements) {
        const auto kind = declarations().find(statement.words.front());
        if (kind != declarations().end() && statement.words.size() > 1) {
            declare(drawing, kind->second, statement.words[1]);
        }
    }
    for (const auto& statement : statements) {
        if (declarations().contains(statement.words.front())) {
            read_declaration(drawing, statement);
        } else {
            const auto number = drawing.attributions.size() + 1;
            drawing.attributions.push_back(read_attribution(statement, number));
        }
    }
    declare_mentioned(drawing);
    for (const auto& drawn : drawing.attributions) {
        add_attribution(drawing, drawn);
    }
    return Dossier(std::move(drawing.records));
}

} // namespace hearsay::test
