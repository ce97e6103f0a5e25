#include "text/article_relays.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/characters.hpp"
#include "text/speaking_outlet.hpp"

namespace hearsay {
namespace {

constexpr std::size_t opening_paragraphs = 2;
constexpr std::uint32_t opening_bytes = 60; // before the outlet's name: `Seperti dilansir laman`

/// Whom own reporters are called when somebody speaks to them.
constexpr std::array<std::string_view, 4> own_reporters{
    "wartawan", "awak media", "reporters", "pewarta"};

/// Compares outlets of one article.
class Outlets {
public:
    explicit Outlets(const Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

    bool same(std::string_view one, std::string_view other) const
    {
        const auto* const first = gazetteer_.outlet(one);
        const auto* const second = gazetteer_.outlet(other);
        return first != nullptr || second != nullptr ? first == second
                                                     : name_key(one) == name_key(other);
    }

    bool has(const std::vector<FoundRelay>& chain, std::string_view name) const
    {
        return std::ranges::any_of(
            chain, [&](const FoundRelay& step) { return same(step.name, name); });
    }

    bool has_all(const std::vector<FoundRelay>& chain, const std::vector<FoundRelay>& part) const
    {
        return std::ranges::all_of(
            part, [&](const FoundRelay& step) { return has(chain, step.name); });
    }

private:
    const Gazetteer& gazetteer_;
};

/// Looks for the relay that holds for one article.
class ArticleRelays {
public:
    ArticleRelays(
        std::string_view text, const std::vector<ArticleLine>& lines, const FoundArticle& article,
        const Gazetteer& gazetteer)
        : text_(text), lines_(lines), article_(article), outlets_(gazetteer), gazetteer_(gazetteer)
    {
    }

    std::vector<FoundRelay> find() const
    {
        const auto& masthead = article_.masthead;
        if (masthead.credits.size() == 1) {
            return {{masthead.credit_words.front(), masthead.credits.front()}};
        }
        if (!masthead.credits.empty()) {
            return {};
        }
        auto opening = opening_relay();
        return opening.empty() ? only_chain() : opening;
    }

private:
    bool is_own(std::string_view name) const
    {
        return outlets_.same(name, article_.masthead.outlet);
    }

    /// Whether `chain` is of outlets alone, and none is the publisher.
    bool is_upstream(const std::vector<FoundRelay>& chain) const
    {
        return !chain.empty() && std::ranges::all_of(chain, [&](const FoundRelay& step) {
            const bool outlet = gazetteer_.outlet(step.name) != nullptr || is_domain(step.name);
            return outlet && !is_own(step.name);
        });
    }

    std::vector<FoundRelay> opening_relay() const
    {
        std::size_t paragraphs = 0;
        for (const auto& line : lines_) {
            if (line.kind != LineKind::body) {
                continue;
            }
            if (++paragraphs > opening_paragraphs) {
                break;
            }
            for (const auto& attribution : article_.attributions) {
                if (is_upstream(attribution.via) && opens(line.span, attribution)) {
                    return has_two_sources(attribution) ? std::vector<FoundRelay>()
                                                        : attribution.via;
                }
            }
        }
        return {};
    }

    /// `Dilansir CNN dan BBC`: two that say it, and no chain.
    bool has_two_sources(const FoundAttribution& attribution) const
    {
        return std::ranges::any_of(article_.attributions, [&](const FoundAttribution& other) {
            return same_words(attribution, other) && other.via != attribution.via;
        });
    }

    /// Whether the paragraph begins with the attribution's relay, before any of its words.
    static bool opens(TextSpan paragraph, const FoundAttribution& attribution)
    {
        auto first = attribution.via.front().words.begin;
        for (const auto& step : attribution.via) {
            first = std::min(first, step.words.begin);
        }
        const bool inside = first >= paragraph.begin && first < paragraph.end;
        const bool ahead = std::ranges::all_of(attribution.content, [&](TextSpan span) {
            return span.begin >= first || span.begin < paragraph.begin;
        });
        return inside && ahead && first - paragraph.begin <= opening_bytes;
    }

    std::vector<FoundRelay> only_chain() const
    {
        const FoundAttribution* longest = nullptr;
        for (const auto& attribution : article_.attributions) {
            if (spoke_to_publisher(attribution)) {
                return {};
            }
            const bool longer = longest == nullptr || attribution.via.size() > longest->via.size();
            longest = longer && !attribution.via.empty() ? &attribution : longest;
        }
        if (longest == nullptr || !is_upstream(longest->via)) {
            return {};
        }
        const bool only =
            std::ranges::all_of(article_.attributions, [&](const FoundAttribution& attribution) {
                return outlets_.has_all(longest->via, attribution.via);
            });
        return only && (longest->via.size() > 1 || is_of_most()) ? longest->via
                                                                 : std::vector<FoundRelay>();
    }

    /// Whether most attributions name a relay themselves. One that is named in passing holds for
    /// what it is named with.
    bool is_of_most() const
    {
        const auto relayed =
            std::ranges::count_if(article_.attributions, [](const FoundAttribution& attribution) {
                return !attribution.via.empty();
            });
        return static_cast<std::size_t>(relayed) * 2 > article_.attributions.size();
    }

    bool spoke_to_publisher(const FoundAttribution& attribution) const
    {
        return std::ranges::any_of(attribution.addressee, [&](TextSpan span) {
            const auto words = words_of(text_, span);
            const auto small = small_letters(words);
            return is_own(words) ||
                   std::ranges::any_of(own_reporters, [&](std::string_view reporters) {
                       return small.find(reporters) != std::string::npos;
                   });
        });
    }

    std::string_view text_;
    const std::vector<ArticleLine>& lines_;
    const FoundArticle& article_;
    Outlets outlets_;
    const Gazetteer& gazetteer_;
};

/// `detikJatim`: a desk of the group that publishes, whose words others of it pass on.
bool is_desk(std::string_view name)
{
    constexpr std::string_view group = "detik";
    return name.starts_with(group) && name.size() > group.size() && is_capital(name[group.size()]);
}

/// `CNN`, `CNN's Ola Holm`, `the BBC's evening programme`: the outlet's name; empty if it is none.
std::string_view addressed_outlet(std::string_view words, const Gazetteer& gazetteer)
{
    if (gazetteer.outlet(words) != nullptr) {
        return words;
    }
    for (const std::string_view possessive : {"'s", "\xE2\x80\x99s"}) {
        const auto end = words.find(possessive);
        if (end != std::string_view::npos && gazetteer.outlet(words.substr(0, end)) != nullptr) {
            return words.substr(0, end);
        }
    }
    return {};
}

/// Puts the article's relays before an attribution's own, but for those that are there already:
/// those behind the first that is stay behind it.
void put_before(
    const std::vector<FoundRelay>& article, std::vector<FoundRelay>& own, const Outlets& outlets)
{
    std::vector<FoundRelay> before;
    std::vector<FoundRelay> behind;
    bool met = false;
    for (const auto& step : article) {
        const bool there = outlets.has(own, step.name);
        met = met || there;
        if (!there) {
            (met ? behind : before).push_back(step);
        }
    }
    own.insert(own.begin(), before.begin(), before.end());
    own.insert(own.end(), behind.begin(), behind.end());
}

/// Whether `said` only points at its speaker, who spoke in `before`: `ia menambahkan`, `imbuhnya`.
bool refers_back(
    std::string_view text, const FoundAttribution& before, const FoundAttribution& said)
{
    if (said.speaker.empty() || said.speaker != before.speaker) {
        return false;
    }
    return said.source.empty() || said.source == before.source ||
           said.speaker.find(words_of(text, said.source.front())) == std::string::npos;
}

} // namespace

void continue_relays(std::string_view text, std::vector<FoundAttribution>& attributions)
{
    for (std::size_t i = 1; i < attributions.size(); ++i) {
        const auto& before = attributions[i - 1];
        auto& said = attributions[i];
        if (before.via.empty() || !said.via.empty() || before.content.empty() ||
            said.content.empty() || !refers_back(text, before, said)) {
            continue;
        }
        const auto first = before.content.front().begin;
        const auto next = said.content.front().begin;
        if (first < next && text.substr(first, next - first).find('\n') == std::string_view::npos) {
            said.via = before.via;
        }
    }
}

std::vector<FoundRelay> article_relays_of(
    std::string_view text, const std::vector<ArticleLine>& lines, const FoundArticle& article,
    const Gazetteer& gazetteer)
{
    return ArticleRelays(text, lines, article, gazetteer).find();
}

FoundRelay
without_glued_word(const FoundRelay& step, const PageVocabulary& words, const Gazetteer& gazetteer)
{
    const std::string_view name = step.name;
    if (gazetteer.outlet(name) != nullptr) {
        return step;
    }
    // `Jerman Kicker`, `Harian Kompas`: an attribute before a name that is known.
    const auto blank = name.find(' ');
    if (blank != std::string_view::npos && gazetteer.outlet(name.substr(blank + 1)) != nullptr) {
        const auto begin = step.words.begin + static_cast<std::uint32_t>(blank + 1);
        return {{begin, step.words.end}, std::string(name.substr(blank + 1))};
    }
    auto size = gazetteer.outlet_prefix(name);
    if (size == 0 || !is_small(name[std::min(size, name.size() - 1)])) {
        size = 0;
        for (auto cut = name.size(); cut > 3 && size == 0 && is_small(name[cut - 1]); --cut) {
            const auto front = name.substr(0, cut);
            const bool outlet = gazetteer.outlet(front) != nullptr || is_domain(front);
            size = outlet && words.is_function_word(name.substr(cut)) ? cut : 0;
        }
    }
    if (size == 0) {
        return step;
    }
    const auto end = step.words.begin + static_cast<std::uint32_t>(size);
    return {{step.words.begin, end}, std::string(name.substr(0, size))};
}

void complete_via(
    std::string_view text, FoundArticle& article, const Gazetteer& gazetteer,
    const Vocabulary* vocabulary)
{
    const Outlets outlets(gazetteer);
    const auto add = [&](std::vector<FoundRelay>& via, const FoundRelay& step) {
        const bool own = outlets.same(step.name, article.masthead.outlet) && !is_desk(step.name);
        if (!outlets.has(via, step.name) && !own) {
            via.push_back(step);
        }
    };
    for (auto& attribution : article.attributions) {
        for (const auto& step : std::exchange(attribution.via, {})) {
            add(attribution.via, step);
        }
        if (auto own = speaking_outlet(text, attribution, gazetteer, vocabulary);
            !own.name.empty()) {
            add(attribution.via, own);
        }
        for (const auto span : attribution.addressee) {
            const auto words = addressed_outlet(words_of(text, span), gazetteer);
            if (!words.empty()) {
                const auto end = span.begin + static_cast<std::uint32_t>(words.size());
                add(attribution.via, {{span.begin, end}, std::string(words)});
            }
        }
        put_before(article.via, attribution.via, outlets);
    }
}

} // namespace hearsay
