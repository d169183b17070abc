#include "environment.hpp"

Environment::Environment(EnvValues file, Lookup real)
    : file_(std::move(file)), real_(std::move(real))
{
}

//! [find]
std::optional<std::string> Environment::find(std::string const& name) const
{
    // A null pointer: a std::string made of it throws std::logic_error.
    if (char const* const value = real_(name.c_str()); value != nullptr) {
        return value;
    }
    auto const in_file = file_.find(name);
    if (in_file == file_.end()) {
        return std::nullopt;
    }
    return in_file->second;
}
//! [find]
