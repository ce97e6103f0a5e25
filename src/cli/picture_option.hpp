#pragma once

#include <chrono>
#include <string>

#include "cli/command.hpp"
#include "write/file.hpp"

namespace hearsay {

/// Where a picture goes.
struct PictureOption {
    std::string file; // `-` is stdout; what an empty one means its command says
    bool force = false;
    std::size_t seconds = 20;

    Overwrite overwrite() const { return force ? Overwrite::force : Overwrite::refuse; }
    std::chrono::seconds deadline() const { return std::chrono::seconds(seconds); }
};

/// `-o FILE`, whose ending must be a picture's, `--force` and `--deadline N`.
void add_picture(CLI::App& app, PictureOption& picture, const std::string& description);

} // namespace hearsay
