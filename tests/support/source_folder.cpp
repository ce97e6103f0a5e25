#include "support/source_folder.hpp"

namespace hearsay::test {

std::string source_folder()
{
    return HEARSAY_SOURCE_DIR;
}

} // namespace hearsay::test
