#pragma once

#include <span>

#include "write/dot_canvas.hpp"
#include "write/picture.hpp"

namespace hearsay {

/// Puts kinds into rows where the chains allow: what was asked for first, articles that nothing in
/// the picture relies on side by side, speakers with nothing behind them last. `nodes` are the
/// picture's, on the canvas.
void put_in_rows(Canvas& canvas, const Picture& picture, std::span<Agnode_s* const> nodes);

/// Puts articles of one day into one row, newest first, beside a line of days.
void put_in_rows_by_date(Canvas& canvas, const Picture& picture, std::span<Agnode_s* const> nodes);

} // namespace hearsay
