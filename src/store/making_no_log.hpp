#pragma once

namespace hearsay {

/// The name by which SQLite knows a way to files (VFS) on which it makes no log beside a database
/// that has none: it says that it cannot open it. All else is as it is by default.
const char* making_no_log();

} // namespace hearsay
