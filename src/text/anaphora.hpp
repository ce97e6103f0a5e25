#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

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

    /// The last up to `at`, else the first; an empty one where there is none.
    Introduction introduction_at(std::uint32_t at) const;
};

/// The speakers of one passage: full names for surnames and given names, and who `ia` is.
class SpeakerTable {
public:
    /// Reads who is introduced with a role or name in front of it. O(tokens).
    SpeakerTable(const Passage& passage, const ShortNames& names);

    /// Notes that `saying`'s speaker speaks; gives a silent or short one its whole name, and its
    /// role from where it was introduced. To be called in the order of the text.
    void resolve(Saying& saying);

    /// The whole name of the last speaker resolved; empty if nobody is known.
    std::string full_name() const;

    /// Whether that name is that of a person, or of an organization, known by name.
    const SpeakerPhrase& known() const { return known_; }

private:
    /// Who is named with a role as the subject or agent right before a silent saying, behind the
    /// last speaker: `Captain Tran agreed. “Yes,” she said`.
    void take_subject_before(const Saying& saying);
    bool is_subject(std::uint32_t at, const Saying& saying) const;

    void introduce(const SpeakerPhrase& phrase, std::uint32_t at);
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
    SpeakerPhrase printed_;            // the last speaker as printed
    std::uint32_t printed_in_ = 0;     // its sentence
    std::vector<SpeakerPhrase> named_; // those that the passage names with a role, in order
    std::size_t next_ = 0;             // of those, the first behind the last speaker
};

} // namespace hearsay
