#include "query/trace.hpp"

#include "query/trace_walk.hpp"

namespace hearsay {

Trace trace(const Provenance& provenance, const TraceRequest& request)
{
    return TraceWalk(provenance, request).run();
}

} // namespace hearsay
