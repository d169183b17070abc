// Typed settings, with all that is wrong with them told at once.
#pragma once

#include "database_url.hpp"
#include "environment.hpp"
#include "secret.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

/// The shortest secret that is taken for a key of somebody else's service.
inline constexpr std::size_t shortest_api_key = 16;

/// The shortest SECRET_KEY: a fresh key of 16 bytes (128 bits) in hexadecimal.
/// `fresh_key` makes twice that.
inline constexpr std::size_t shortest_secret_key = 32;

/// One setting and what is wrong with it. The reason never holds the value.
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
/// program wants to know of all of them.
class SettingsReader {
public:
    explicit SettingsReader(Environment const& environment) : environment_(environment)
    {
    }

    /// A secret that has to be there. Notes a problem, and gives an empty Secret, when
    /// it is unset, empty, a placeholder (`is_placeholder`), or shorter than
    /// `shortest`.
    Secret secret(std::string const& name, std::size_t shortest = shortest_api_key);

    /// A database URL that has to be there. Notes a problem, and gives an SQLite
    /// database in memory, when it is unset, empty, or not a URL that
    /// `parse_database_url` takes.
    DatabaseUrl database_url(std::string const& name);

    /// Notes a problem of any other kind. The reason must not hold the value.
    void problem(std::string const& name, std::string const& reason);

    /// Throws SettingsError when any problem was noted, with all of them in order.
    void finish() const;

private:
    std::string required(std::string const& name);

    Environment const& environment_;
    std::vector<SettingProblem> problems_;
};

/// Whether a value was put there to be replaced: it holds "change" and "me"
/// ("changeme", "change-this-for-me"), "placeholder", "your", "replace", "example" or
/// "_here", in upper or lower case; or stands in < >; or is one character again and
/// again.
bool is_placeholder(std::string const& value);
