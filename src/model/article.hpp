#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/id.hpp"
#include "model/remarks.hpp"

namespace hearsay {

enum class ArticleKind { article, post, press_release, transcript, video, image };

/// What an outlet later said of its own article.
struct Correction {
    enum class Kind { correction, retraction };

    Kind kind = Kind::correction;
    std::optional<Date> date;
    std::string url;
    std::string note;

    friend bool operator==(const Correction&, const Correction&) = default;
};

/// One item that carries claims. In hand when one of the dossier's texts is its, or when marked so;
/// else it is known only because something cites it.
struct Article {
    ArticleId id;
    std::optional<OutletId> outlet;
    std::optional<ArticleKind> kind;
    std::string title;
    std::string url;
    std::string archived;
    std::vector<std::string> authors;
    std::string language;
    std::optional<Date> published;
    std::string published_as_printed;  // where the printed date is odd
    bool date_inferred = false;
    std::optional<Date> revised;  // last
    bool in_hand = false;
    std::optional<ArticleId> copy_of;
    std::vector<Correction> corrections;
    Remarks remarks;

    friend bool operator==(const Article&, const Article&) = default;
};

/// From the first moment at which the article can have appeared to the last at which it was revised;
/// none where neither is known.
std::optional<Interval> lifetime_of(const Article& article);

/// The same of an article published and last revised then.
std::optional<Interval> lifetime_from(
    const std::optional<Interval>& published, const std::optional<Interval>& revised);

/// Whether the outlet has taken `article` back: it passes nothing on any more.
bool is_retracted(const Article& article);

} // namespace hearsay
