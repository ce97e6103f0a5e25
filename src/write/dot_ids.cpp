#include "write/dot_ids.hpp"

#include <map>
#include <string>
#include <vector>

#include "write/graphviz.hpp"

namespace hearsay {
namespace {

/// The ids of one graph: id n is that of the nth name, where some are nameless.
struct Ids {
    Agraph_t* graph;
    std::map<std::string, IDTYPE> by_name;
    std::vector<char*> names;  // the graph's own strings, as what writes it needs
};

void* open_ids(Agraph_t* graph, Agdisc_t* /*disciplines*/)
{
    return new Ids{graph, {}, {}};
}

long map_name(void* state, int /*type*/, char* name, IDTYPE* id, int create)
{
    auto& ids = *static_cast<Ids*>(state);
    if (name == nullptr) {
        *id = ids.names.size();
        ids.names.push_back(nullptr);
        return 1;
    }
    const auto found = ids.by_name.find(name);
    if (found != ids.by_name.end()) {
        *id = found->second;
        return 1;
    }
    if (create == 0) {
        return 0;
    }
    *id = ids.names.size();
    ids.by_name.emplace(name, *id);
    ids.names.push_back(graphviz().agstrdup(ids.graph, name));
    return 1;
}

long take_no_id(void* /*state*/, int /*type*/, IDTYPE /*id*/)
{
    return 0;
}

void keep_id(void* /*state*/, int /*type*/, IDTYPE /*id*/) {}

char* name_of(void* state, int /*type*/, IDTYPE id)
{
    const auto& names = static_cast<Ids*>(state)->names;
    return id < names.size() ? names[id] : nullptr;
}

void close_ids(void* state)
{
    delete static_cast<Ids*>(state);
}

void note_object(void* /*state*/, int /*type*/, void* /*object*/) {}

} // namespace

Agdisc_s* numbered_in_order()
{
    static Agiddisc_t ids{open_ids, map_name,  take_no_id, keep_id,
                          name_of,  close_ids, note_object};
    static Agdisc_t disciplines{graphviz().memory, &ids, graphviz().input_and_output};
    return &disciplines;
}

} // namespace hearsay
