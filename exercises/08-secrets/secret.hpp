// A value that does not show itself. Given.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <utility>

namespace secrets {

//! [secret]
/// A password, a key or a token. Printing it, logging it or putting it into JSON gives
/// `***`, whatever its value and its length. It converts to nothing: SOCI cannot bind
/// it, and no string can be made of it. `reveal` is the one way out, a word that `grep`
/// finds in a program and a reviewer finds in a change.
///
/// It does not wipe its memory: a core dump of the process contains the value.
class Secret {
public:
    explicit Secret(std::string value) : value_(std::move(value)) {}

    /// The value itself, for the call that needs it and for nothing else.
    std::string const& reveal() const { return value_; }

    std::size_t size() const { return value_.size(); }
    bool empty() const { return value_.empty(); }

private:
    std::string value_;
};

inline std::ostream& operator<<(std::ostream& out, Secret const&)
{
    return out << "***";
}

/// What nlohmann::json calls to convert a Secret. A template, so that this header does
/// not need the library's.
template <typename Json>
void to_json(Json& json, Secret const&)
{
    json = "***";
}
//! [secret]

}  // namespace secrets
