#include "cli/stored_uptake.hpp"

#include <utility>

#include "cli/rest_form.hpp"

namespace hearsay {

StoredUptake::StoredUptake(const Database& database, Combine combine)
    : intake_(database, json_rest_form()), combine_(std::move(combine))
{
}

StoredUptake::Taken StoredUptake::take_file(const PiecesOfFile& pieces)
{
    rules_ = {};
    const auto noted = pieces([&](const Records& piece) {
        take(piece);
        return is_broken() ? Go::stop : Go::on;
    });
    if (is_broken()) {
        return Taken::broken;
    }
    if (is_stopped_) {
        return Taken::stopped;
    }
    if (rules_.breach_at_end() || intake_.breach_at_end()) {
        return Taken::broken;
    }
    warnings_ = noted ? *noted + rules_.misplaced() : 0;
    return Taken::all;
}

bool StoredUptake::finish()
{
    intake_.finish();
    return intake_.brings_warnings();
}

void StoredUptake::take(const Records& piece)
{
    rules_.see(piece);
    if (is_broken()) {
        return;
    }
    const auto there = intake_.there(piece);
    const auto after = combine_(there, piece);
    is_stopped_ = is_stopped_ || !after;
    if (!is_stopped_) {
        intake_.take(there, *after);
    }
}

} // namespace hearsay
