#include "text/relay_rules.hpp"

#include "text/clauses.hpp"
#include "text/dates.hpp"
#include "text/relays.hpp"
#include "text/reporters.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

/// The relays of one passage, sentence by sentence.
class RelayRules {
public:
    explicit RelayRules(Findings& findings)
        : findings_(findings), passage_(findings.passage), before_(findings.sayings.size())
    {
        by_sentence_.resize(passage_.sentences.size());
        for (std::size_t i = 0; i < before_; ++i) {
            if (!findings_.sayings[i].is_void) {
                by_sentence_[findings_.sayings[i].sentence].push_back(i);
            }
        }
    }

    void run()
    {
        for (sentence_ = 0; sentence_ < passage_.sentences.size(); ++sentence_) {
            const auto tokens = passage_.sentences[sentence_].tokens;
            for (auto at = tokens.first; at < tokens.last; ++at) {
                if (findings_.is_taken[at] || !opens_relay(passage_, at)) {
                    continue;
                }
                auto relay = chain_at(at, tokens.last);
                if (!relay.cue.is_empty() && (!relay.names.empty() || relay.passes_on)) {
                    at = relay.end - 1;
                    use(relay);
                }
            }
        }
    }

private:
    TokenRange tokens() const { return passage_.sentences[sentence_].tokens; }

    /// The relay that starts at `at`, with those that follow it at once: `Melansir Antara,
    /// mengutip Reuters, …`.
    RelayPhrase chain_at(std::uint32_t at, std::uint32_t last)
    {
        auto relay = relay_at(passage_, at, last);
        while (!relay.cue.is_empty() && !relay.names.empty() && !relay.passes_on) {
            const auto next = relay_at(passage_, past_marks(relay.end, last), last);
            if (next.cue.is_empty() || !findings_.is_free(next.cue) ||
                (next.names.empty() && !next.passes_on)) {
                break;
            }
            relay.names.insert(
                next.is_active ? relay.names.end() : relay.names.begin(), next.names.begin(),
                next.names.end());
            relay.end = next.end;
            relay.passes_on = next.passes_on;
        }
        return relay;
    }

    /// Past commas, brackets, dates and `seperti`.
    std::uint32_t past_marks(std::uint32_t at, std::uint32_t last) const
    {
        while (at < last) {
            const auto date = date_at(passage_, at, last);
            const auto word = passage_.words({at, at + 1});
            const bool lead = word == "seperti" || word == "sebagaimana" || word == "as";
            const auto mark = passage_[at].mark;
            const bool loose =
                mark == Mark::comma || mark == Mark::open_bracket || mark == Mark::close_bracket;
            if (date.words.is_empty() && !loose && !lead) {
                break;
            }
            at = date.words.is_empty() ? at + 1 : date.words.last;
        }
        return at;
    }

    void use(const RelayPhrase& relay)
    {
        if (relay.passes_on && !relay.names.empty()) {
            passed_on(relay);
            return;
        }
        bool used = relay.names.empty();
        for (const auto number : by_sentence_[sentence_]) {
            auto& saying = findings_.sayings[number];
            const bool first = saying.relays.empty() && saying.cited == 0;
            if (first || follows(relay, saying) ||
                !outlet_of(passage_, saying.speaker).is_empty()) {
                take_relay(relay, saying);
            }
            used = true;
        }
        if (!used) {
            from_nobody(relay);
        }
    }

    /// `Melansir Antara, Senin (3/2), mengutip Reuters`: a relay of the relay before.
    bool follows(const RelayPhrase& relay, const Saying& saying) const
    {
        return saying.relay_end != 0 && saying.relay_end < relay.cue.first &&
               past_marks(saying.relay_end, relay.cue.first) == relay.cue.first;
    }

    Saying saying_of(const RelayPhrase& relay, std::string_view rule, double confidence) const
    {
        Saying saying;
        take_relay(relay, saying);
        saying.mode = Mode::indirect;
        saying.rule = rule;
        saying.confidence = confidence;
        saying.sentence = sentence_;
        return saying;
    }

    /// `Melansir BBC yang mengutip para pejabat AS, …`.
    void passed_on(const RelayPhrase& relay)
    {
        auto saying = saying_of(relay, "relay-speaker-content", 0.85);
        saying.speaker = speaker_at(passage_, findings_.names, {relay.end, tokens().last});
        const auto content = content_after_aside(passage_, {saying.speaker.end, tokens().last});
        if (saying.speaker.form != SpeakerForm::none && content.size() > 1) {
            saying.content.push_back(content);
            findings_.add(saying);
        }
    }

    /// `Demikian dilansir X.`: what the sentence before says.
    bool opens_with_so() const
    {
        return passage_.words({tokens().first, tokens().first + 1}) == "Demikian";
    }

    void from_nobody(const RelayPhrase& relay)
    {
        auto saying = saying_of(relay, "relay-content", 0.6);
        saying.silent = Silent::nobody;
        const auto after = content_after_aside(passage_, {relay.end, tokens().last});
        const auto before = content_before(passage_, {tokens().first, relay.cue.first});
        const auto rest = without_stop(passage_, {relay.end, tokens().last});
        if (after.size() > 2) {
            saying.content.push_back(after);
        } else if (relay.cue.first == tokens().first && rest.size() > 4) {
            saying.content.push_back(rest); // `Melansir Antara banjir …`: no comma
        } else if (before.size() > 2) {
            saying.content.push_back(before);
        } else if (opens_with_so() && sentence_ > 0) {
            saying.content.push_back(
                without_stop(passage_, passage_.sentences[sentence_ - 1].tokens));
        }
        read_tail(passage_, {relay.end, after.is_empty() ? tokens().last : after.first}, saying);
        if (!saying.content.empty()) {
            findings_.add(saying);
        }
    }

    Findings& findings_;
    const Passage& passage_;
    std::size_t before_;
    std::uint32_t sentence_ = 0;
    std::vector<std::vector<std::size_t>> by_sentence_;
};

} // namespace

void add_relays(Findings& findings)
{
    RelayRules(findings).run();
}

} // namespace hearsay
