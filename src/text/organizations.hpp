#pragma once

#include "text/names.hpp"
#include "text/passage.hpp"

namespace hearsay {

/// A noun phrase, and the name that stands at its end.
struct NameInRun {
    TokenRange run;
    TokenRange name;
};

/// Whether a word or phrase of `classes` starts in `run`.
bool has_class(const Passage& passage, TokenRange run, WordClasses classes);

/// Whether some word of `name` tells that it is a person's: a title, a given name, or a word by
/// which the text calls somebody.
bool is_known_name(const Passage& passage, const ShortNames& names, TokenRange name);

/// Whether the English `run` is an organization's name and nothing else: an article before capitals
/// (`the National Dam Laboratory`), or a last word that says so (`Lund University`).
bool is_organization(const Passage& passage, TokenRange run);

/// Whether what looks like a person's name is an organization's or a part of one: `BMKG`, `Yayasan
/// Sungai Bersih`.
bool is_organizations(const Passage& passage, const ShortNames& names, const NameInRun& found);

/// In English, a person's name without `of` and the organization behind it; else `run`.
TokenRange without_organization(const Passage& passage, TokenRange run);

} // namespace hearsay
