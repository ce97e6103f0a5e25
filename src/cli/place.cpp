#include "cli/place.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>

#include <unistd.h>

#include "base/text.hpp"
#include "cli/database.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

bool is_there(const std::string& path)
{
    std::error_code error;
    return fs::exists(path, error);
}

bool is_one_of(const std::string& path, const std::vector<std::string>& inputs)
{
    return std::ranges::any_of(inputs, [&](const std::string& input) {
        std::error_code error;
        return fs::equivalent(path, input, error);
    });
}

/// Said before the file is locked, for then a reader that can make no file beside it, for want of
/// permission or room, waits for that lock.
void require_writable_folder_of(const std::string& path)
{
    constexpr std::uintmax_t beside_a_reader = 32'768; // bytes of shared memory
    const auto parent = fs::path(real_path_of(path)).parent_path();
    const auto folder = parent.empty() ? fs::path(".") : parent;
    if (::access(folder.c_str(), W_OK) != 0) {
        throw_unwritable(path, errno);
    }
    std::error_code error;
    const auto room = fs::space(folder, error);
    if (!error && room.available < beside_a_reader) {
        throw_unwritable(path, ENOSPC);
    }
}

} // namespace

Place::Place(const std::string& path, Overwrite overwrite, std::vector<std::string> inputs)
    : path_(path), overwrite_(overwrite), inputs_(std::move(inputs))
{
    if (is_replaced(path_) && is_there(path_)) {
        keep_file();
    }
}

void Place::keep_name()
{
    if (!is_replaced(path_) || is_there(path_)) {
        return;
    }
    name_.emplace(path_, lock_patience);
    if (is_there(path_)) {
        name_.reset();
        keep_file();
    }
}

void Place::keep_file()
{
    require_free(path_, overwrite_);
    is_input_ = is_one_of(path_, inputs_);
    if (is_input_ || is_database(path_)) {
        require_writable_folder_of(path_);
        file_.emplace(path_, lock_patience);
    }
}

void Place::require_untouched() const
{
    if (!file_ || !is_input_) {
        return;
    }
    // Who reads a database may himself take in what lay beside it.
    const bool is_untouched = is_database(path_) ? file_->is_in_place() : file_->is_untouched();
    if (!is_untouched) {
        throw OutputError(
            "cannot write '" + one_line(path_) +
            "': another program has written to it meanwhile; try again");
    }
}

} // namespace hearsay
