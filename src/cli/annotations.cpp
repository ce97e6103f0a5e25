#include "cli/annotations.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "model/terms.hpp"
#include "text/code_points.hpp"
#include "write/json_text.hpp"

namespace hearsay {
namespace {

/// Writes the JSON of one article.
class AnnotationWriter {
public:
    AnnotationWriter(std::string& json, const ArticleText& text) : json_(json), points_(text.text)
    {
    }

    void write(const ArticleText& text, const FoundArticle& found)
    {
        json_ += "{\"id\":";
        append_json(json_, text.known.id);
        json_ += ",\"attributions\":[";
        const char* comma = "";
        const auto& all = found.attributions;
        for (auto first = all.begin(); first != all.end();) {
            const auto last = std::find_if(
                first + 1, all.end(), [&](const auto& other) { return !are_joint(*first, other); });
            json_ += comma;
            write(std::span<const FoundAttribution>(first, last));
            comma = ",";
            first = last;
        }
        json_ += "],\"article\":";
        write(found);
        json_ += "}\n";
    }

private:
    /// Those of joint speakers, as one.
    void write(std::span<const FoundAttribution> joint)
    {
        const auto& attribution = joint.front();
        json_ += "{\"content\":";
        write(attribution.content);
        spans("source", spans_of(joint, &FoundAttribution::source));
        spans("cue", attribution.cue);
        spans("addressee", attribution.addressee);
        spans("role", spans_of(joint, &FoundAttribution::role));
        spans("affiliation", spans_of(joint, &FoundAttribution::affiliation));
        json_ += ",\"via\":";
        write(attribution.via);
        if (!attribution.speaker.empty()) {
            words("speaker", attribution.speaker);
        }
        if (joint.size() > 1) {
            others("joint_speakers", joint.subspan(1));
        }
        words("kind", term_for(attribution.mode));
        words("stance", term_for(attribution.stance));
        if (attribution.said_on) {
            words("said_on", attribution.said_on->text);
        }
        words("rule", attribution.rule);
        json_ += fmt::format(",\"confidence\":{:.2f}}}", attribution.confidence);
    }

    void write(const FoundArticle& found)
    {
        const auto& masthead = found.masthead;
        json_ += "{\"outlet\":";
        append_or_null(masthead.outlet);
        json_ += ",\"title\":";
        append_or_null(masthead.title);
        json_ += ",\"published\":";
        append_or_null(masthead.published.date ? masthead.published.date->text : "");
        if (masthead.published.is_inferred && masthead.published.date) {
            json_ += ",\"date_inferred\":true";
        }
        if (!masthead.published.as_printed.empty()) {
            words("published_as_printed", masthead.published.as_printed);
        }
        json_ += ",\"language\":";
        append_or_null(masthead.language);
        begin("authors");
        list(masthead.authors, [&](const auto& author) { append_json(json_, author); });
        begin("via");
        write(found.via);
        json_ += '}';
    }

    void write(const std::vector<TextSpan>& spans)
    {
        list(spans, [&](const TextSpan& span) {
            json_ += '[';
            write(points_.before(span.begin));
            json_ += ',';
            write(points_.before(span.end));
            json_ += ']';
        });
    }

    /// Calls `each` for every item, with commas between.
    template <class Items, class Each> void list(const Items& items, Each each)
    {
        json_ += '[';
        const char* comma = "";
        for (const auto& item : items) {
            json_ += comma;
            each(item);
            comma = ",";
        }
        json_ += ']';
    }

    void write(std::uint64_t number)
    {
        const fmt::format_int digits(number);
        json_.append(digits.data(), digits.size());
    }

    void write(const std::vector<FoundRelay>& via)
    {
        list(via, [&](const FoundRelay& step) { append_json(json_, step.name); });
    }

    void spans(std::string_view key, const std::vector<TextSpan>& spans)
    {
        begin(key);
        write(spans);
    }

    static std::vector<TextSpan>
    spans_of(std::span<const FoundAttribution> joint, std::vector<TextSpan> FoundAttribution::*part)
    {
        std::vector<TextSpan> all;
        for (const auto& attribution : joint) {
            for (const auto span : attribution.*part) {
                if (std::ranges::find(all, span) == all.end()) {
                    all.push_back(span);
                }
            }
        }
        return all;
    }

    void others(std::string_view key, std::span<const FoundAttribution> joint)
    {
        begin(key);
        list(joint, [&](const FoundAttribution& one) { append_json(json_, one.speaker); });
    }

    void words(std::string_view key, std::string_view words)
    {
        begin(key);
        append_json(json_, words);
    }

    /// A member that is not the first.
    void begin(std::string_view key)
    {
        json_ += ",\"";
        json_ += key;
        json_ += "\":";
    }

    void append_or_null(std::string_view words)
    {
        if (words.empty()) {
            json_ += "null";
        } else {
            append_json(json_, words);
        }
    }

    std::string& json_;
    CodePoints points_;
};

} // namespace

void append_annotations(std::string& json, const ArticleText& text, const FoundArticle& found)
{
    AnnotationWriter(json, text).write(text, found);
}

} // namespace hearsay
