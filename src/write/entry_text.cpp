#include "write/entry_text.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

bool is_plain(char letter)
{
    const bool word = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= '0' && letter <= '9');
    return word || std::string_view("._:/,=+-@%").find(letter) != std::string_view::npos;
}

std::string spelt_out(const std::string& word)
{
    std::string text = "$'";
    for (const char letter : word) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool shown = byte >= 0x20 && byte < 0x7f && letter != '\'' && letter != '\\';
        text += shown ? std::string(1, letter) : fmt::format("\\x{:02x}", byte);
    }
    return text + "'";
}

std::string setting_of(const Entry& entry)
{
    return entry.key + "=" + entry.value;
}

bool are_one_command(const Entry& one, const Entry& other)
{
    const bool both_set = one.verb == Entry::Verb::set && other.verb == Entry::Verb::set;
    return both_set && one.id == other.id && !one.makes_new && !other.makes_new;
}

std::vector<std::string> plain_words(const Entry& entry, const std::string& graph)
{
    if (entry.verb == Entry::Verb::join) {
        return {"hearsay", "join", graph, entry.id, entry.value};
    }
    std::vector<std::string> words{"hearsay", "set", graph, entry.id, setting_of(entry)};
    if (entry.makes_new) {
        words.emplace_back("--new");
    }
    return words;
}

} // namespace

std::string shell_quoted(const std::string& word)
{
    if (!word.empty() && std::ranges::all_of(word, is_plain)) {
        return word;
    }
    if (one_line(word) != word) {
        return spelt_out(word);
    }
    std::string text = "'";
    for (const char letter : word) {
        text += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return text + "'";
}

std::vector<ShellWords> commands_for(std::span<const Entry> entries, const std::string& file)
{
    // A name that looks like an option would be taken for one.
    const auto graph = file.size() > 1 && file.starts_with('-') ? "./" + file : file;
    std::vector<ShellWords> commands;
    const Entry* before = nullptr;
    for (const auto& entry : entries) {
        if (before != nullptr && are_one_command(*before, entry)) {
            commands.back().push_back(shell_quoted(setting_of(entry)));
        } else {
            commands.push_back(plain_words(entry, graph));
            std::ranges::transform(commands.back(), commands.back().begin(), shell_quoted);
        }
        before = &entry;
    }
    return commands;
}

std::vector<std::string> command_lines(std::span<const Entry> entries, const std::string& graph)
{
    std::vector<std::string> lines;
    for (const auto& words : commands_for(entries, graph)) {
        lines.push_back(fmt::format("{}", fmt::join(words, " ")));
    }
    return lines;
}

} // namespace hearsay
