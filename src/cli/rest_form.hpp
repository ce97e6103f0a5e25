#pragma once

#include "store/rest_form.hpp"

namespace hearsay {

/// The keys of documents in databases: written and read as documents are.
const RestForm& json_rest_form();

} // namespace hearsay
