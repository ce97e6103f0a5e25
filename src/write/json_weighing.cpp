#include "write/json_weighing.hpp"

#include <charconv>

#include "analysis/verdict.hpp"
#include "model/terms.hpp"
#include "write/incomplete.hpp"
#include "write/json_text.hpp"

namespace hearsay {
namespace {

using namespace std::string_view_literals;

/// Appends the members of one object in turn. Written by hand, as audit prints hundreds of
/// thousands of them a second and a tree of values for each would cost more than the weighing.
class WeighingWriter {
public:
    WeighingWriter(std::string& json, const Provenance& provenance, JsonLayout layout)
        : json_(json), provenance_(provenance), readable_(layout == JsonLayout::readable)
    {
    }

    void object(const Weighing& weighing);

private:
    void key(std::string_view name)
    {
        if (!first_) {
            json_ += ',';
        }
        if (readable_) {
            json_ += "\n  "sv;
        }
        json_ += '"';
        json_ += name;
        json_ += readable_ ? "\": "sv : "\":"sv;
        first_ = false;
    }

    void number(std::size_t value)
    {
        if (value < 10) {
            json_ += static_cast<char>('0' + value);
            return;
        }
        char digits[20];
        const auto written = std::to_chars(digits, digits + sizeof digits, value);
        json_.append(digits, written.ptr);
    }

    void boolean(bool value) { json_ += value ? "true"sv : "false"sv; }
    /// Ids have no letters that JSON would escape.
    void id(Vertex vertex)
    {
        json_ += '"';
        json_ += id_of(provenance_, vertex);
        json_ += '"';
    }

    void id_or_null(const std::optional<Vertex>& vertex)
    {
        if (vertex) {
            id(*vertex);
        } else {
            json_ += "null"sv;
        }
    }

    /// Calls `each` for every item, with commas between; `between` follows each comma.
    template <class Items, class Each>
    void items(const Items& all, std::string_view between, Each each)
    {
        bool later = false;
        for (const auto& item : all) {
            if (later) {
                json_ += ',';
                json_ += between;
            }
            each(item);
            later = true;
        }
    }

    void ids(const std::vector<Vertex>& vertices)
    {
        json_ += '[';
        items(vertices, "", [this](Vertex vertex) { id(vertex); });
        json_ += ']';
    }

    /// An array with a row a line, where the layout asks for lines.
    template <class Items, class Each> void rows(const Items& all, Each each)
    {
        const bool lines = readable_ && !all.empty();
        json_ += lines ? "[\n    "sv : "["sv;
        items(all, readable_ ? "\n    " : "", each);
        json_ += lines ? "\n  ]"sv : "]"sv;
    }

    void ways(const std::vector<Way>& all)
    {
        rows(all, [this](const Way& way) { ids(way); });
    }

    void range(const Range& range)
    {
        json_ += "{\"low\":"sv;
        number(range.low);
        json_ += ",\"high\":"sv;
        number(range.high);
        json_ += '}';
    }

    void change(const Change& change)
    {
        json_ += "{\"before\":"sv;
        number(change.before);
        json_ += ",\"after\":"sv;
        number(change.after);
        json_ += '}';
    }

    void heard(const std::vector<Heard>& heard)
    {
        json_ += '{';
        items(heard, "", [this](const Heard& one) {
            id(one.origin);
            json_ += ':';
            range(one.ways);
        });
        json_ += '}';
    }

    void cut(const Measured<std::vector<Vertex>>& cut)
    {
        json_ += "{\"sources\":"sv;
        ids(cut.sources);
        json_ += ",\"reports\":"sv;
        ids(cut.reports);
        json_ += '}';
    }

    void disjoint(const Measured<std::vector<Way>>& disjoint)
    {
        json_ += "{\"sources\":["sv;
        items(disjoint.sources, "", [this](const Way& way) { ids(way); });
        json_ += "],\"reports\":["sv;
        items(disjoint.reports, "", [this](const Way& way) { ids(way); });
        json_ += "]}"sv;
    }

    void common_links(const std::vector<Vertex>& links)
    {
        json_ += "{\"nearest\":"sv;
        id_or_null(links.empty() ? std::nullopt : std::optional(links.front()));
        json_ += ",\"farthest\":"sv;
        id_or_null(links.empty() ? std::nullopt : std::optional(links.back()));
        json_ += ",\"all\":"sv;
        ids(links);
        json_ += '}';
    }

    void loss(const Loss& loss)
    {
        json_ += "{\"rule\":"sv;
        append_json(json_, name_of(loss.rule));
        json_ += ",\"group\":"sv;
        if (loss.group) {
            append_json(json_, *loss.group);
        } else {
            json_ += "null"sv;
        }
        json_ += ",\"vertices\":"sv;
        ids(loss.vertices);
        json_ += ",\"sources\":"sv;
        change(loss.taken.sources);
        json_ += ",\"reports\":"sv;
        change(loss.taken.reports);
        json_ += '}';
    }

    void coverage(const Coverage& coverage)
    {
        json_ += "{\"attributed\":"sv;
        number(coverage.attributed);
        json_ += ",\"reviewed\":"sv;
        number(coverage.reviewed);
        json_ += ",\"total\":"sv;
        number(coverage.total);
        json_ += '}';
    }

    void anachronism(const Anachronism& anachronism)
    {
        json_ += "{\"from\":"sv;
        id(anachronism.from);
        json_ += ",\"to\":"sv;
        id(anachronism.to);
        json_ += ",\"certain\":"sv;
        boolean(anachronism.certain);
        json_ += '}';
    }

    void contest(const Contest& contest)
    {
        json_ += "{\"speaker\":"sv;
        id_or_null(contest.speaker);
        json_ += ",\"article\":"sv;
        id(contest.article);
        json_ += ",\"via\":"sv;
        ids(contest.via);
        json_ += ",\"stance\":"sv;
        append_json(json_, term_for(contest.stance));
        json_ += '}';
    }

    void counts(const Weighing& weighing);
    void certificates(const Weighing& weighing);
    void findings(const Weighing& weighing);
    void incomplete(const Weighing& weighing);

    std::string& json_;
    const Provenance& provenance_;
    bool readable_;
    bool first_ = true;
};

void WeighingWriter::counts(const Weighing& weighing)
{
    key("claim");
    id(weighing.claim);
    key("verdict");
    append_json(json_, name_of(weighing.verdict));
    key("contested");
    boolean(weighing.contested);
    key("origins");
    ids(weighing.origins);
    key("sources");
    range(weighing.sources);
    key("reports");
    range(weighing.reports);
    key("heard");
    heard(weighing.heard);
}

void WeighingWriter::certificates(const Weighing& weighing)
{
    key("cut");
    cut(weighing.cut);
    key("disjoint");
    disjoint(weighing.disjoint);
    key("common_links");
    common_links(weighing.common_links);
    key("lost");
    rows(weighing.lost, [this](const Loss& one) { loss(one); });
}

void WeighingWriter::findings(const Weighing& weighing)
{
    key("coverage");
    coverage(weighing.coverage);
    key("circles");
    ways(weighing.circles);
    key("anachronisms");
    rows(weighing.anachronisms, [this](const Anachronism& one) { anachronism(one); });
    key("contested_by");
    rows(weighing.contested_by, [this](const Contest& one) { contest(one); });
    key("unknown");
    ids(weighing.unknown);
    key("retracted");
    ids(weighing.retracted);
    key("chains");
    ways(weighing.chains);
}

void WeighingWriter::incomplete(const Weighing& weighing)
{
    const auto words = incomplete_in(weighing);
    if (!words.empty()) {
        key("incomplete");
        json_ += '[';
        items(words, "", [this](std::string_view word) { append_json(json_, word); });
        json_ += ']';
    }
}

void WeighingWriter::object(const Weighing& weighing)
{
    json_ += '{';
    counts(weighing);
    certificates(weighing);
    findings(weighing);
    incomplete(weighing);
    json_ += readable_ ? "\n}\n"sv : "}\n"sv;
}

} // namespace

void append_json(
    std::string& json, const Provenance& provenance, const Weighing& weighing, JsonLayout layout)
{
    WeighingWriter(json, provenance, layout).object(weighing);
}

} // namespace hearsay
