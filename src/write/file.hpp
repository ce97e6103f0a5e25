#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "write/gone_on_signal.hpp"
#include "write/held_signals.hpp"
#include "write/output.hpp"

namespace hearsay {

/// Whether what is there may be overwritten. `never`: by a command that has no --force to advise.
enum class Overwrite { refuse, never, force };

/// Throws OutputError: `path` cannot be written, for the reason that errno `error` tells.
[[noreturn]] void throw_unwritable(const std::string& path, int error);

/// `path`, or the file that it leads to as a symbolic link, there or not. Throws OutputError for
/// links in a circle.
std::string real_path_of(const std::string& path);

/// Throws OutputError if `path` is a file already and must not be overwritten: asked before long
/// work, so that nobody waits in vain. `-`, devices and pipes are always welcome.
void require_free(const std::string& path, Overwrite overwrite);

/// Whether what is written to `path` takes the place of a file, or makes one: not `-`, a device or
/// a pipe. That a folder cannot be replaced is told by require_free().
bool is_replaced(const std::string& path);

/// Writes `content` to `path`, for `-o`: all of it or nothing, through a temporary file beside it
/// that is renamed. `-` is `out`; a device or a pipe is written to as it is; a symbolic link stays
/// one. Throws OutputError, as require_free() too.
void write_file(
    Output& out, const std::string& path, std::string_view content, Overwrite overwrite);

/// New content for the file at `path`, written out to the disk under a name beside it, so that
/// little is left that can fail. Until commit() the file is as it was; without it, it stays so. The
/// new file has the mode of the old one, or the one that the user wants for files; a symbolic link
/// stays one. Whatever happens, a reader finds the old content or the new one, whole. Signals that
/// would end the program wait while content is written that is given at once, or else take the new
/// content along, so that only SIGKILL leaves the name behind. Throws OutputError.
class Replacement {
public:
    Replacement(const std::string& path, std::string_view content);

    /// Without content: whoever makes it writes it to the file beside(), in place of nothing.
    explicit Replacement(const std::string& path);

    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;
    ~Replacement();

    /// The file that is to take the place, until it does.
    const std::string& beside() const { return temporary_; }

    /// Where it is to be: `path`, or where that leads as a symbolic link.
    const std::string& target() const { return target_; }

    /// Takes the file's place. One that has come meanwhile stays, unless it may be overwritten.
    /// Once.
    void commit(Overwrite overwrite = Overwrite::force);

private:
    void begin(std::string_view content);
    void write(std::string_view content);
    void let_go();

    std::optional<HeldSignals> held_signals_; // not while others write, who may take long:
    std::optional<GoneOnSignal> gone_;        // then the temporary goes
    std::string path_;
    std::string target_;
    std::string temporary_; // empty once it has become the target
    int lock_ = -1;         // on the temporary, while somebody writes it
};

/// Removes what Replacements for `path` have left beside it that were killed: files under such a
/// name, of this user, that nobody is writing; and what SQLite keeps beside such a one. O(names in
/// the folder).
void remove_leftovers(const std::string& path);

} // namespace hearsay
