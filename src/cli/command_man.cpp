#include "cli/explanation.hpp"
#include "cli/man_page.hpp"
#include "cli/program.hpp"

namespace hearsay {

Action declare_man(CLI::App& /*app*/)
{
    return [](Output& out) {
        out.write(man_page(declare_program()->app));
        return ExitCode::done;
    };
}

Explanation explain_man()
{
    return {
        R"(Prints this program's manual as a man page, made from the same texts as its help. Put it
where man looks for pages of section 1, or read it at once.)",
        {{"hearsay man > hearsay.1", "The page as a file"},
         {"hearsay man | head -n 1", "Whether it is of this version"}}};
}

} // namespace hearsay
