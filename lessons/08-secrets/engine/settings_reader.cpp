#include "08-secrets/settings_reader.hpp"

namespace secrets {

namespace {

std::string sentence(std::vector<SettingProblem> const& problems)
{
    std::string text = problems.size() == 1 ? "a setting has to be fixed:"
                                            : std::to_string(problems.size()) +
                                                  " settings have to be fixed:";
    for (SettingProblem const& problem : problems) {
        text += "\n  " + problem.name + ": " + problem.reason;
    }
    return text;
}

}  // namespace

SettingsError::SettingsError(std::vector<SettingProblem> problems)
    : std::runtime_error(sentence(problems)), problems_(std::move(problems))
{
}

std::string SettingsReader::required(std::string const& name)
{
    std::optional<std::string> const value = find_(name);
    if (!value) {
        problem(name, "is not set");
    } else if (value->empty()) {
        problem(name, "is set and empty");
    }
    return value.value_or("");
}

//! [secret-setting]
Secret SettingsReader::secret(std::string const& name, std::size_t shortest)
{
    Secret value(required(name));
    if (value.empty()) {
        return value;
    }
    if (is_placeholder(value.reveal())) {
        problem(name, "is a placeholder; put the real one in its place");
    } else if (value.size() < shortest) {
        problem(name, "is shorter than " + std::to_string(shortest) + " characters");
    }
    return value;
}
//! [secret-setting]

DatabaseUrl SettingsReader::database_url(std::string const& name)
{
    std::string const value = required(name);
    if (value.empty()) {
        return DatabaseUrl{};
    }
    try {
        return parse_database_url(value);
    } catch (UrlError const& error) {
        problem(name, error.what());
        return DatabaseUrl{};
    }
}

void SettingsReader::problem(std::string const& name, std::string const& reason)
{
    problems_.push_back({name, reason});
}

void SettingsReader::finish() const
{
    if (!problems_.empty()) {
        throw SettingsError(problems_);
    }
}

}  // namespace secrets
