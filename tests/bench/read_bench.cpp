#include <string>

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include "read/document.hpp"
#include "read/json_tree.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::json;

constexpr int attributions = 100'000;

/// Takes no notice of anything: what is left is the speed of nlohmann's parser.
struct Deaf {
    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_integer(Json::number_integer_t) { return true; }
    bool number_unsigned(Json::number_unsigned_t) { return true; }
    bool number_float(Json::number_float_t, const std::string&) { return true; }
    bool string(const std::string&) { return true; }
    bool binary(const Json::binary_t&) { return true; }
    bool start_object(std::size_t) { return true; }
    bool start_array(std::size_t) { return true; }
    bool end_object() { return true; }
    bool end_array() { return true; }
    bool key(const std::string&) { return true; }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) { return false; }
};

std::string numbered(const std::string& word, int number)
{
    return word + std::to_string(number);
}

std::string sha256_of_article(int article)
{
    const auto number = std::to_string(article);
    return std::string(64 - number.size(), 'a') + number;
}

std::string outlet(int number)
{
    return R"({"id": ")" + numbered("outlet-", number) + R"(", "name": ")" +
           numbered("The Daily ", number) +
           R"(", "kind": "newspaper", "country": "ID", "owner": [{"id": ")" +
           numbered("group-", number % 20) + R"("}]})";
}

std::string speaker(int number)
{
    return R"({"id": ")" + numbered("speaker-", number) + R"(", "name": ")" +
           numbered("Speaker Number ", number) +
           R"(", "kind": "person", "role": "professor of measurement"})";
}

std::string article(int number)
{
    return R"({"id": ")" + numbered("article-", number) + R"(", "outlet": ")" +
           numbered("outlet-", number % 500) + R"(", "title": ")" +
           numbered("What was said on day ", number) +
           R"(", "language": "id", "published": "2023-09-07"})";
}

std::string text(int number)
{
    return R"({"sha256": ")" + sha256_of_article(number) + R"(", "article": ")" +
           numbered("article-", number) + R"(", "media_type": "text/plain"})";
}

std::string claim(int number)
{
    return R"({"id": ")" + numbered("claim-", number) + R"(", "text": ")" +
           numbered("Something of some length was said to be so, number ", number) +
           R"(", "kind": "fact"})";
}

std::string evidence(int number, const char* part)
{
    const auto start = number % 5000;
    return R"({"text": ")" + sha256_of_article(number / 5) + R"(", "part": ")" + part +
           R"(", "start": )" + std::to_string(start) + R"(, "end": )" +
           std::to_string(start + 120) + "}";
}

std::string attribution(int number)
{
    return R"({"id": ")" + numbered("attribution-", number) + R"(", "claim": ")" +
           numbered("claim-", number * 7919 % 10'000) + R"(", "article": ")" +
           numbered("article-", number / 5) + R"(", "via": [")" +
           numbered("outlet-", number % 499) + R"("], "speaker": ")" +
           numbered("speaker-", number % 3000) +
           R"(", "mode": "indirect", "stance": "asserts", "said_on": "2023-09-06", )"
           R"("cue": "kata \u201Cdia\u201D, dikutip dari", "confidence": 0.75, "status": "draft", )"
           R"("evidence": [)" +
           evidence(number, "content") + ", " + evidence(number, "cue") + "]}";
}

void add_list(
    std::string& json, const std::string& key, int count, std::string (*record)(int number))
{
    json += ",\n \"" + key + "\": [";
    for (int number = 0; number < count; ++number) {
        json += (number == 0 ? "\n  " : ",\n  ") + record(number);
    }
    json += "]";
}

std::string group(int number)
{
    return R"({"id": ")" + numbered("group-", number) + R"(", "name": ")" +
           numbered("Group ", number) + R"(", "kind": "media_group"})";
}

/// A dossier of 100,000 attributions in 20,000 articles, article by article.
const std::string& document()
{
    static const std::string made = [] {
        std::string json = R"({"hearsay": 1, "title": "Measured")";
        add_list(json, "texts", 20'000, &text);
        add_list(json, "organizations", 20, &group);
        add_list(json, "outlets", 500, &outlet);
        add_list(json, "speakers", 3000, &speaker);
        add_list(json, "articles", 20'000, &article);
        add_list(json, "claims", 10'000, &claim);
        add_list(json, "attributions", attributions, &attribution);
        return json + "}\n";
    }();
    return made;
}

void add_lines(std::string& lines, const char* type, int count, std::string (*record)(int number))
{
    for (int number = 0; number < count; ++number) {
        lines += std::string(R"({"type": ")") + type + R"(", )" + record(number).substr(1) + "\n";
    }
}

/// The same records one a line.
const std::string& bulk()
{
    static const std::string made = [] {
        std::string lines = "{\"type\": \"dossier\", \"hearsay\": 1}\n";
        add_lines(lines, "text", 20'000, &text);
        add_lines(lines, "organization", 20, &group);
        add_lines(lines, "outlet", 500, &outlet);
        add_lines(lines, "speaker", 3000, &speaker);
        add_lines(lines, "article", 20'000, &article);
        add_lines(lines, "claim", 10'000, &claim);
        add_lines(lines, "attribution", attributions, &attribution);
        return lines;
    }();
    return made;
}

void count_bytes(benchmark::State& state, const std::string& read)
{
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(read.size()));
}

void nlohmann_alone(benchmark::State& state)
{
    const auto& json = document();
    for (auto _ : state) {
        Deaf deaf;
        if (!Json::sax_parse(json.data(), json.data() + json.size(), &deaf)) {
            state.SkipWithError("no JSON");
        }
    }
    count_bytes(state, json);
}

void nlohmann_alone_by_line(benchmark::State& state)
{
    const auto& lines = bulk();
    for (auto _ : state) {
        for (std::size_t at = 0; at < lines.size();) {
            const auto end = lines.find('\n', at);
            Deaf deaf;
            if (!Json::sax_parse(lines.data() + at, lines.data() + end, &deaf)) {
                state.SkipWithError("no JSON");
            }
            at = end + 1;
        }
    }
    count_bytes(state, lines);
}

void flat_tree(benchmark::State& state)
{
    const auto& json = document();
    for (auto _ : state) {
        JsonTree tree;
        if (tree.parse(json)) {
            state.SkipWithError("no JSON");
        }
    }
    count_bytes(state, json);
}

void whole_reading(benchmark::State& state, const std::string& read, const char* name)
{
    for (auto _ : state) {
        const auto found = parse_document(read, name);
        if (!found.problems.empty()) {
            state.SkipWithError(found.problems.front().message.c_str());
        }
    }
    count_bytes(state, read);
}

void reading_json(benchmark::State& state)
{
    whole_reading(state, document(), "d.json");
}

void reading_jsonl(benchmark::State& state)
{
    whole_reading(state, bulk(), "d.jsonl");
}

BENCHMARK(nlohmann_alone)->Unit(benchmark::kMillisecond);
BENCHMARK(nlohmann_alone_by_line)->Unit(benchmark::kMillisecond);
BENCHMARK(flat_tree)->Unit(benchmark::kMillisecond);
BENCHMARK(reading_json)->Unit(benchmark::kMillisecond);
BENCHMARK(reading_jsonl)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace hearsay
