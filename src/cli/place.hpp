#pragma once

#include <optional>
#include <string>
#include <vector>

#include "write/file.hpp"
#include "write/file_lock.hpp"

namespace hearsay {

/// Where a command writes a dossier, kept for it from other hearsays for as long as this lives: a
/// file that it reads too, or a database, from being changed meanwhile, a name at which nothing is
/// from being taken. `-`, devices and pipes are nobody's.
class Place {
public:
    /// Keeps the file, before `inputs` are read, of which the dossier is made: where it is one of
    /// them, an edit of it comes before that, or waits. Throws OutputError as FileLock.
    Place(const std::string& path, Overwrite overwrite, std::vector<std::string> inputs);

    /// Keeps the name, before it is written there. Throws OutputError as NameLock, and as
    /// require_free() for what another has made there while it was waited for.
    void keep_name();

    /// Before the old file goes. Throws OutputError if it is one that was read, and a program that
    /// does not ask has replaced it since, or written to the document.
    void require_untouched() const;

private:
    void keep_file();

    std::string path_;
    Overwrite overwrite_;
    std::vector<std::string> inputs_;
    bool is_input_ = false;
    std::optional<NameLock> name_;
    std::optional<FileLock> file_;
};

} // namespace hearsay
