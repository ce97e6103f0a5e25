#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace hearsay {

/// What a value must be.
struct ValueCheck {
    /// Why the value is refused, as one line; empty if it is good.
    std::function<std::string(const std::string&)> refusal;
    /// The values that are good, with `|` between them, if they can be named; help and completion
    /// show them.
    std::string name;
};

/// An option or positional of a command, to be told more of as it is declared. The words are those
/// of CLI11, which stands behind it and nowhere in this header: CLI11's own header takes longer to
/// compile than any command.
class Option {
public:
    explicit Option(CLI::Option& declared) : declared_(&declared) {}

    const Option& required() const;

    /// What help calls its value: `DIR`, `ID`; empty for a positional, whose name says it.
    const Option& type_name(const std::string& name) const;

    const Option& check(const ValueCheck& check) const;

    /// An option that may be repeated takes one value each time.
    const Option& one_value_each() const;

    /// Its value may be left out, and is `value` then.
    const Option& value_unless_given(const std::string& value) const;

    const Option& excludes(const Option& other) const;

    /// Help does not show it.
    const Option& hidden() const;

private:
    CLI::Option* declared_;
};

/// An option (`--note`, `-o,--output`) or a positional (`CLAIM`) that is put into `value`.
Option add_option(
    CLI::App& app, const std::string& name, std::string& value, const std::string& description);
Option add_option(
    CLI::App& app, const std::string& name, std::vector<std::string>& values,
    const std::string& description);

/// One that `take` is given the value of, or all the values.
Option add_option(
    CLI::App& app, const std::string& name, std::function<void(const std::string&)> take,
    const std::string& description);
Option add_option(
    CLI::App& app, const std::string& name,
    std::function<void(const std::vector<std::string>&)> take, const std::string& description);

/// A positional that must be given.
template <class Value>
Option
add_argument(CLI::App& app, const std::string& name, Value& value, const std::string& description)
{
    return add_option(app, name, value, description).required().type_name("");
}

/// An option without value.
void add_flag(CLI::App& app, const std::string& name, bool& value, const std::string& description);

/// The same, but it may be repeated and may have a value: `--new`, `--new=NAME`. One without puts
/// `true` into `values`.
void add_flag(
    CLI::App& app, const std::string& name, std::vector<std::string>& values,
    const std::string& description);

/// Has the command line refused with a message if `refusal` returns one, once all options are read.
void check_together(CLI::App& app, std::function<std::string()> refusal);

} // namespace hearsay
