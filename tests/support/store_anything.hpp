#pragma once

#include <string>
#include <string_view>

namespace hearsay::test {

/// A sound database, changed as `bytes` say: bits of the file, or values of its columns, is then
/// asked all that a database can be asked. What is wrong with how that ends, or empty: an answer,
/// and a refusal in one line, are right.
std::string complaint_about_store(std::string_view bytes);

} // namespace hearsay::test
