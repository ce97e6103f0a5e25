#include "cli/run.hpp"

int main(int argc, char** argv)
{
    return hearsay::run({argv, static_cast<std::size_t>(argc)});
}
