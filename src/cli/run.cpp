#include "cli/run.hpp"

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <unistd.h>

#include "cli/command_line.hpp"
#include "cli/report.hpp"
#include "read/document.hpp"
#include "write/output.hpp"
#include "write/problem.hpp"

namespace hearsay {
namespace {

void report_errors(const BadDocument& document)
{
    for (const auto& problem : document.problems) {
        if (problem.severity == Severity::error) {
            report(line_of(problem));
        }
    }
}

ExitCode act(const Request& request)
{
    Output out(STDOUT_FILENO, {request.colour});
    const auto answer = request.action(out);
    out.flush();
    return answer;
}

ExitCode run_or_throw(std::span<char* const> arguments)
{
    try {
        return act(parse_command_line(arguments));
    } catch (const WrongUsage& wrong) {
        std::fputs(wrong.what(), stderr);
        std::fputs("\n", stderr);
        return ExitCode::wrong_usage;
    } catch (const BadDocument& document) {
        report_errors(document);
    } catch (const std::bad_alloc&) {
        report("not enough memory");
    } catch (const std::exception& error) {
        report(error.what());
    }
    return ExitCode::failed;
}

} // namespace

int run(std::span<char* const> arguments)
{
    // Then a closed pipe is an error of write(), which Output knows.
    std::signal(SIGPIPE, SIG_IGN);
    return static_cast<int>(run_or_throw(arguments));
}

} // namespace hearsay
