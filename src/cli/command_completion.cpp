#include <memory>
#include <string>

#include "cli/completion.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "cli/program.hpp"

namespace hearsay {
namespace {

/// Bash splits words at `:` and `=` too, and replaces only the last piece, which is `$2`.
constexpr auto bash_script = R"bash(# hearsay(1) completion for bash
_hearsay()
{
    local IFS=$'\n' answer
    answer=($("${1/#\~\//$HOME/}" completion bash --line "${COMP_LINE:0:COMP_POINT}" --word "$2" \
        2> /dev/null))
    COMPREPLY=("${answer[@]:1}")
    case ${answer[0]} in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
    esac
    [[ ${COMPREPLY[0]} == -*= ]] && compopt -o nospace
    return 0
}
complete -F _hearsay hearsay
)bash";

constexpr auto zsh_script = R"zsh(#compdef hearsay
# hearsay(1) completion for zsh
_hearsay()
{
    local -a answer
    answer=("${(@f)$(${(Q)~words[1]} completion zsh --line "${(j: :)words[1,CURRENT-1]} $PREFIX" \
        2> /dev/null)}")
    [[ $PREFIX == --*=* ]] && compset -P '*='
    case ${answer[1]} in
    files) _files ;;
    folders) _files -/ ;;
    esac
    answer=("${(@)answer[2,-1]:#}")
    (( $#answer )) && _describe hearsay answer
}
if [[ $funcstack[1] == _hearsay ]]; then
    _hearsay "$@"
else
    compdef _hearsay hearsay
fi
)zsh";

std::string_view word_for(FilesWanted files)
{
    switch (files) {
    case FilesWanted::none:
        return "words";
    case FilesWanted::files:
        return "files";
    case FilesWanted::folders:
        return "folders";
    }
    return "";
}

/// What bash should put in place of `piece`, the part of the word that it replaces.
std::string
bash_reply(const Completion& completion, const Candidate& candidate, const std::string& piece)
{
    return piece + candidate.word.substr(completion.typed.size());
}

/// `_describe` parts a word from its description at the first colon that has no backslash.
std::string zsh_reply(const Candidate& candidate)
{
    std::string reply;
    for (const char character : candidate.word) {
        reply += (character == ':' || character == '\\' ? "\\" : "") + std::string(1, character);
    }
    return candidate.description.empty() ? reply : reply + ":" + candidate.description;
}

struct Options {
    std::string shell;
    std::string line;
    std::string word;
};

std::string answer_to(const Options& options)
{
    const auto program = declare_program();
    const auto completion = completion_of(program->app, options.line);
    std::string answer(word_for(completion.files));
    for (const auto& candidate : completion.candidates) {
        answer += "\n" + (options.shell == "bash" ? bash_reply(completion, candidate, options.word)
                                                  : zsh_reply(candidate));
    }
    return answer + "\n";
}

} // namespace

Action declare_completion(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_argument(app, "SHELL", options->shell, "bash or zsh").check(one_of({"bash", "zsh"}));
    // How the scripts ask; hidden from help.
    add_option(app, "--line", options->line, "").hidden();
    add_option(app, "--word", options->word, "").hidden();

    return [options](Output& out) {
        if (!options->line.empty()) {
            out.write(answer_to(*options));
            return ExitCode::done;
        }
        out.write(options->shell == "bash" ? bash_script : zsh_script);
        return ExitCode::done;
    };
}

Explanation explain_completion()
{
    return {
        R"(Prints a script that teaches your shell to complete commands, options, their values, and
the ids of the dossier that the command line names. For bash, put it where bash-completion
looks, or read it in at the start of a session; for zsh, put it into a folder of $fpath as
_hearsay.)",
        {{"hearsay completion bash > hearsay.bash && . ./hearsay.bash", "For this session of bash"},
         {"hearsay completion zsh > _hearsay", "For zsh, to be put into a folder of $fpath"}}};
}

} // namespace hearsay
