#include "read/texts.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include <nettle/sha2.h>

#include "base/error.hpp"
#include "read/file.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> readable_contents_of(const fs::path& file)
{
    try {
        return contents_of(file.string());
    } catch (const InputError&) {
        return std::nullopt;
    }
}

/// Reads one file. True if it is one of the dossier's texts that had not been found yet.
bool take(FoundTexts& found, const Dossier& dossier, const fs::path& file)
{
    auto content = readable_contents_of(file);
    if (!content) {
        found.unreadable.push_back(file.string());
        return false;
    }
    const auto text = dossier.find_text(sha256_of(*content));
    if (!text || found.contents[text->number]) {
        return false;
    }
    found.contents[text->number] = std::move(*content);
    return true;
}

/// How many texts there are to find: a text listed twice is found once.
std::size_t distinct_texts(const Dossier& dossier)
{
    std::size_t distinct = 0;
    for (std::uint32_t number = 0; number < dossier.texts().size(); ++number) {
        const auto first = dossier.find_text(dossier.texts()[number].sha256);
        distinct += first && first->number == number ? 1 : 0;
    }
    return distinct;
}

[[noreturn]] void refuse(const std::string& folder, const std::string& problem)
{
    Location where;
    where.file = folder;
    throw InputError(where, problem);
}

} // namespace

FoundTexts find_texts(const Dossier& dossier, const std::string& folder)
{
    FoundTexts found;
    found.contents.resize(dossier.texts().size());
    std::error_code failure;
    fs::recursive_directory_iterator entry(
        folder, fs::directory_options::skip_permission_denied, failure);
    if (failure) {
        refuse(folder, "no folder that can be read: " + failure.message());
    }
    auto missing = distinct_texts(dossier);
    while (entry != fs::recursive_directory_iterator() && missing != 0) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && take(found, dossier, entry->path())) {
            --missing;
        }
        entry.increment(failure);
        if (failure) {
            refuse(folder, "cannot be listed: " + failure.message());
        }
    }
    std::ranges::sort(found.unreadable);
    return found;
}

std::string sha256_of(std::string_view bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hexadecimal;
    for (const auto byte : digest) {
        hexadecimal += digits[byte >> 4U];
        hexadecimal += digits[byte & 0xFU];
    }
    return hexadecimal;
}

} // namespace hearsay
