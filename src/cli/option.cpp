#include "cli/option.hpp"

#include <utility>

#include <CLI/CLI.hpp>

namespace hearsay {

const Option& Option::required() const
{
    declared_->required();
    return *this;
}

const Option& Option::type_name(const std::string& name) const
{
    declared_->type_name(name);
    return *this;
}

const Option& Option::check(const ValueCheck& check) const
{
    declared_->check(CLI::Validator(check.refusal, "").name(check.name));
    return *this;
}

const Option& Option::one_value_each() const
{
    declared_->allow_extra_args(false);
    return *this;
}

const Option& Option::value_unless_given(const std::string& value) const
{
    declared_->expected(0, 1)->default_str(value);
    return *this;
}

const Option& Option::excludes(const Option& other) const
{
    declared_->excludes(other.declared_);
    return *this;
}

const Option& Option::hidden() const
{
    declared_->group("");
    return *this;
}

Option add_option(
    CLI::App& app, const std::string& name, std::string& value, const std::string& description)
{
    return Option(*app.add_option(name, value, description));
}

Option add_option(
    CLI::App& app, const std::string& name, std::vector<std::string>& values,
    const std::string& description)
{
    return Option(*app.add_option(name, values, description));
}

Option add_option(
    CLI::App& app, const std::string& name, std::function<void(const std::string&)> take,
    const std::string& description)
{
    return Option(*app.add_option_function<std::string>(name, std::move(take), description));
}

Option add_option(
    CLI::App& app, const std::string& name,
    std::function<void(const std::vector<std::string>&)> take, const std::string& description)
{
    return Option(
        *app.add_option_function<std::vector<std::string>>(name, std::move(take), description));
}

void add_flag(CLI::App& app, const std::string& name, bool& value, const std::string& description)
{
    app.add_flag(name, value, description);
}

void add_flag(
    CLI::App& app, const std::string& name, std::vector<std::string>& values,
    const std::string& description)
{
    app.add_flag(name, values, description);
}

void check_together(CLI::App& app, std::function<std::string()> refusal)
{
    app.final_callback([refusal = std::move(refusal)] {
        if (const auto problem = refusal(); !problem.empty()) {
            throw CLI::ValidationError(problem);
        }
    });
}

} // namespace hearsay
