#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// What is to become of one key of a record.
struct Setting {
    enum class How { set, add, drop, unset };

    std::string key;
    How how = How::set;
    std::vector<std::string> values; // more than one, or with commas, for a list
};

/// `kind=fact`, `aliases+=KOMPAS.TV`, `aliases-=KTV`; settings of one key and manner in a row are
/// one. Refuses what has no `=` or no key before it.
std::vector<Setting> read_settings(const std::vector<std::string>& words);

/// The record as it becomes. Keys are those of DESIGN section 2, `speaker_as.name`, `recorded.by`
/// and `texts.LANGUAGE` reach into objects; all but `evidence`, `merged_from` and `x`. Values:
///
/// - lists: apart by commas, `\,` for a comma within; an empty value is the empty list;
/// - `owner`, `speaks_for`, `affiliation`: `ORG`, or `ORG@SINCE/UNTIL` (either may be missing); an
///   empty value is nobody, absence (unset) unknown. One that is named again keeps its place and
///   what is not spoken of;
/// - `corrections`: `retraction` or `correction`, each with `@DATE` or without.
///
/// Refuses keys that the kind does not have and values that do not fit, naming those that do.
/// References are not looked up: check the result.
Text with_settings(Text record, const std::vector<Setting>& settings);
Organization with_settings(Organization record, const std::vector<Setting>& settings);
Outlet with_settings(Outlet record, const std::vector<Setting>& settings);
Speaker with_settings(Speaker record, const std::vector<Setting>& settings);
Article with_settings(Article record, const std::vector<Setting>& settings);
Claim with_settings(Claim record, const std::vector<Setting>& settings);
Attribution with_settings(Attribution record, const std::vector<Setting>& settings);

/// `title`, `base`, `created`, `generator` and `note` of the dossier itself.
Records with_settings(Records records, const std::vector<Setting>& settings);

} // namespace hearsay
