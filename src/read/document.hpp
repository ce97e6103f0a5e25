#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/problem.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// What was read, and all that is wrong with it. With any problem of severity error the dossier is
/// only what could be understood: good for further checks, not for answers.
struct Document {
    Dossier dossier;
    std::vector<Problem> problems;  // in the order of the input
};

/// The document has errors; answers from it would be wrong.
class BadDocument : public Error {
public:
    explicit BadDocument(std::vector<Problem> found);

    std::vector<Problem> problems;
};

/// Reads a dossier from `path`: `.json` is one document, `.jsonl` one record a line, `-` is standard
/// input, of either form (told apart by its first line). Reports every problem that it finds, of
/// form, of values and of the model's rules. Throws InputError only if the file cannot be read.
Document read_document(const std::string& path);

/// The same from text in memory; `name` is the file's name in problems, and its ending the form.
Document parse_document(std::string_view text, const std::string& name);

/// For commands that answer: the dossier, or BadDocument if it has any error.
Dossier read_dossier(const std::string& path);

} // namespace hearsay
