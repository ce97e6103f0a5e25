#include "support/captured.hpp"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace hearsay::test {

std::string captured(std::size_t columns, const std::function<void(Output&)>& write)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), &std::fclose);
    if (!file) {
        throw std::runtime_error("no temporary file");
    }
    ::setenv("COLUMNS", std::to_string(columns).c_str(), 1);
    Output out(::fileno(file.get()), {ColourChoice::never});
    ::unsetenv("COLUMNS");
    write(out);
    out.flush();
    std::rewind(file.get());
    std::string text;
    char bytes[4096];
    for (std::size_t read = 0; (read = std::fread(bytes, 1, sizeof bytes, file.get())) > 0;) {
        text.append(bytes, read);
    }
    return text;
}

} // namespace hearsay::test
