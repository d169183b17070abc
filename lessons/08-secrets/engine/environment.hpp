// Where a setting comes from: the real environment, then the .env file.
#pragma once

#include "parse_env.hpp"

#include <cstdlib>
#include <functional>
#include <optional>
#include <string>

/// The real environment over the values of a .env file. The environment wins: a server
/// sets its own password without touching any file. Nothing is written to the real
/// environment, which child processes inherit.
class Environment {
public:
    /// How to ask the real environment; a null pointer means unset. Tests give their
    /// own.
    using Lookup = std::function<char const*(char const* name)>;

    explicit Environment(EnvValues file = {}, Lookup real = std::getenv);

    /// The value; "" when it is set and empty; nothing when it is set nowhere.
    std::optional<std::string> find(std::string const& name) const;

private:
    EnvValues file_;
    Lookup real_;
};
