#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/antecedents.hpp"
#include "text/findings.hpp"

namespace hearsay {

/// Where a passage says what somebody is.
struct Introduction {
    TokenRange role;
    TokenRange affiliation;
    RoleParts second;
    std::uint32_t at = 0; // the first token
};

/// Somebody whom the passage calls by name.
struct Person {
    TokenRange name; // the longest
    std::vector<Introduction> introductions;
    Gender gender = Gender::unknown; // as its titles and roles tell
    std::uint32_t first = 0;         // the token where it is named first
    std::uint32_t mentioned = 0;     // and where it spoke last

    /// The last up to `at`, else the first; an empty one where there is none.
    Introduction introduction_at(std::uint32_t at) const;

    /// The last few before `at`, in order.
    std::span<const Introduction> introductions_before(std::uint32_t at) const;

    /// The last token before `at` where this one was introduced or spoke; 0 if there is none.
    std::uint32_t named_before(std::uint32_t at) const;
};

/// The speakers of one passage: full names for surnames and given names, and who `ia` is.
class SpeakerTable {
public:
    /// Reads who is introduced with a role or name in front of it, and who is the subject of a
    /// sentence that is nobody's words. O(tokens).
    explicit SpeakerTable(const Findings& findings);

    /// Notes that `saying`'s speaker speaks; gives a silent or short one its whole name, and its
    /// role from where it was introduced. To be called in the order of the text.
    void resolve(Saying& saying);

    /// The whole name of the last speaker resolved; empty if nobody is known.
    std::string full_name() const;

    /// Whether that name is that of a person, or of an organization, known by name.
    const SpeakerPhrase& known() const { return known_; }

private:
    /// Somebody whom the passage names with a role, or as a subject.
    struct Mention {
        SpeakerPhrase phrase;
        bool is_sure = true; // false: may be no person's name
    };

    void add_subjects(const Findings& findings);

    /// Who is named as the subject or agent right before a silent saying, behind the last speaker:
    /// `Captain Tran agreed. “Yes,” she said`.
    void take_subject_before(const Saying& saying, Gender gender);
    bool is_subject(std::uint32_t at) const;

    /// Who was named last before `at` among those that `suits(person)`; none if nobody was.
    template <class Suits> SpeakerPhrase latest_before(std::uint32_t at, Suits suits) const;
    static SpeakerPhrase phrase_of(const Person& person, std::uint32_t at);
    Gender gender_of_person(const SpeakerPhrase& phrase);

    /// Whom a definite phrase stands for: `kapten timnas itu`. None if nobody is called so.
    SpeakerPhrase called_before(const SpeakerPhrase& phrase) const;

    /// Gives `phrase` the role that `person` has at `at`.
    static void tell(const Person& person, std::uint32_t at, SpeakerPhrase& phrase);

    void introduce(const SpeakerPhrase& phrase, std::uint32_t at);
    /// Whether `name` has more words than `other`, or as many and more titles.
    bool is_fuller(TokenRange name, TokenRange other) const;
    Person* person_called(TokenRange name);
    void resolve_named(Saying& saying);
    void resolve_silent(Saying& saying, bool is_plural);
    void elided(Saying& saying);
    void print(const Saying& saying);

    /// Whom a question earlier in the saying's sentence went to: `ia` is that one, not the asker.
    SpeakerPhrase asked_before(const Saying& saying);

    const Passage& passage_;
    std::vector<Person> people_;
    std::unordered_map<std::string_view, std::size_t> by_word_; // the last introduced so
    SpeakerPhrase last_person_;
    SpeakerPhrase last_plural_;
    SpeakerPhrase last_;
    SpeakerPhrase known_;
    SpeakerPhrase printed_;             // the last speaker as printed
    std::uint32_t printed_in_ = 0;      // its sentence
    std::vector<Mention> named_;        // in the order of the text
    std::vector<SpeakerPhrase> bodies_; // organizations that spoke, or somebody for them
    std::vector<std::uint32_t> starts_; // of subjects, in order
    std::size_t next_ = 0;              // of those, the first behind the last speaker
};

} // namespace hearsay
