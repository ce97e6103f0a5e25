#include "write/graphviz.hpp"

#include <string>

#include <dlfcn.h>

#include "base/error.hpp"

namespace hearsay {
namespace {

/// A shared library, until the program ends.
class Library {
public:
    explicit Library(const char* name) : handle_(::dlopen(name, RTLD_NOW | RTLD_LOCAL))
    {
        if (handle_ == nullptr) {
            refuse();
        }
    }

    template <class Pointer> void find(const char* name, Pointer& found) const
    {
        auto* const symbol = ::dlsym(handle_, name);
        if (symbol == nullptr) {
            refuse();
        }
        found = reinterpret_cast<Pointer>(symbol);
    }

private:
    [[noreturn]] static void refuse()
    {
        throw Error(
            std::string("pictures need Graphviz, which cannot be loaded: ") + ::dlerror() +
            "; install it (on Debian the packages libgvc6 and libcgraph6)");
    }

    void* handle_;
};

Graphviz loaded()
{
    const Library graphs(HEARSAY_CGRAPH);
    const Library pictures(HEARSAY_GVC);
    Graphviz all{};
    graphs.find("agopen", all.agopen);
    graphs.find("agclose", all.agclose);
    graphs.find("agwrite", all.agwrite);
    graphs.find("agattr", all.agattr);
    graphs.find("agset", all.agset);
    graphs.find("agsafeset", all.agsafeset);
    graphs.find("agnode", all.agnode);
    graphs.find("agedge", all.agedge);
    graphs.find("agsubg", all.agsubg);
    graphs.find("agsubnode", all.agsubnode);
    graphs.find("agstrdup", all.agstrdup);
    graphs.find("Agdirected", all.directed);
    graphs.find("AgMemDisc", all.memory);
    graphs.find("AgIoDisc", all.input_and_output);
    pictures.find("gvContext", all.gvContext);
    pictures.find("gvLayout", all.gvLayout);
    pictures.find("gvRender", all.gvRender);
    return all;
}

} // namespace

const Graphviz& graphviz()
{
    static const auto all = loaded();
    return all;
}

} // namespace hearsay
