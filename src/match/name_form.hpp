#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// A name in the forms in which it is compared.
struct NameForm {
    std::string written;
    std::vector<std::string> words; // folded, cut at blanks, hyphens and marks
    std::string together;           // the same without blanks
    std::string sorted;             // the words in the order of the alphabet
    std::string initials;           // of the words that an acronym counts: `ap` of Associated Press
    bool is_acronym = false;        // one word of capitals: `AP`
};

NameForm name_form_of(std::string_view written);

/// How alike two names are.
struct NameLikeness {
    double score = 0;   // 0: nothing shows that they are one
    std::string reason; // in words, for a person
};

/// What is known of the names beside their letters.
enum class Named { person, body };

/// Compares two names of persons or of bodies (outlets, organizations and speakers that are some).
///
/// Equal but for case, accents, hyphens and blanks; the same words in another order; one letter
/// other, more, less or swapped in long names; initials or an acronym for words; Indonesian
/// syllables for words (`Korut`, Korea Utara); of persons, names between the first and the last
/// left out. `Kim Jong Un` is not `Kim Yo Jong`, `CNN` not `CNN Indonesia`: other or further words
/// make another name. O(letters).
NameLikeness likeness_of(const NameForm& one, const NameForm& other, Named kind);

/// Keys under which likely pairs of names have at least one in common. O(letters squared).
std::vector<std::string> keys_of(const NameForm& name, Named kind);

} // namespace hearsay
