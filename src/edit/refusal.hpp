#pragma once

#include "base/error.hpp"

namespace hearsay {

/// An edit that cannot be made, or that would make nonsense of the dossier. The message says why
/// and what to do instead; nothing has been changed.
class Refusal : public Error {
    using Error::Error;
};

} // namespace hearsay
