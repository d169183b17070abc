// Settings with types, and everything that is wrong with them reported at once. Given.
#pragma once

#include "database_url.hpp"
#include "placeholder.hpp"
#include "secret.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace secrets {

/// Where settings come from: a function that gives the value of a name, "" when it is
/// set and empty, nothing when it is not set. The program passes one that calls
/// `find_setting` (task 1); a test passes its own.
using FindSetting = std::function<std::optional<std::string>(std::string const& name)>;

/// The shortest secret that is accepted as a key of somebody else's service.
inline constexpr std::size_t shortest_api_key = 16;

/// The shortest SECRET_KEY: a fresh key of 16 bytes (128 bits) in hexadecimal.
/// `fresh_key` makes twice that.
inline constexpr std::size_t shortest_secret_key = 32;

/// One setting and what is wrong with it. The reason never contains the value.
struct SettingProblem {
    std::string name;
    std::string reason;
};

/// Some settings are missing or wrong. `what()` is a sentence with a line for each.
class SettingsError : public std::runtime_error {
public:
    explicit SettingsError(std::vector<SettingProblem> problems);
    std::vector<SettingProblem> const& problems() const { return problems_; }

private:
    std::vector<SettingProblem> problems_;
};

/// Reads settings one by one, and goes on when one is wrong: the person who starts the
/// program wants to know all of them.
class SettingsReader {
public:
    explicit SettingsReader(FindSetting find) : find_(std::move(find)) {}

    /// A secret that has to be there. Notes a problem when it is unset, empty, a
    /// placeholder (placeholder.hpp), or shorter than `shortest`, and then gives an
    /// empty Secret or the bad one.
    Secret secret(std::string const& name, std::size_t shortest = shortest_api_key);

    /// A database URL that has to be there. Notes a problem, and gives an SQLite
    /// database in memory, when it is unset, empty, or not a URL that
    /// `parse_database_url` accepts.
    DatabaseUrl database_url(std::string const& name);

    /// Notes a problem of any other kind. The reason must not contain the value.
    void problem(std::string const& name, std::string const& reason);

    /// Throws SettingsError when any problem was noted, with all of them in order.
    void finish() const;

private:
    std::string required(std::string const& name);

    FindSetting find_;
    std::vector<SettingProblem> problems_;
};

}  // namespace secrets
