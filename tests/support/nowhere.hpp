#pragma once

#include <fcntl.h>
#include <unistd.h>

#include "write/output.hpp"

namespace hearsay::test {

/// An output that nobody reads.
class Nowhere {
public:
    Nowhere() : descriptor_(::open("/dev/null", O_WRONLY | O_CLOEXEC)), out_(descriptor_) {}
    Nowhere(const Nowhere&) = delete;
    Nowhere& operator=(const Nowhere&) = delete;
    ~Nowhere() { ::close(descriptor_); }

    Output& out() { return out_; }

private:
    int descriptor_;
    Output out_;
};

} // namespace hearsay::test
