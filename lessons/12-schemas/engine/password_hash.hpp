// The hash of a password, which can be stored and can never be sent.
#pragma once

#include <string>
#include <utility>

namespace schemas {

//! [password-hash]
/// It has no JSON form, and it is not printed: both do not compile.
class PasswordHash {
public:
    PasswordHash() = default;
    explicit PasswordHash(std::string text) : text_(std::move(text)) {}

    /// For the column, and for comparing a password at log-in.
    std::string const& for_the_database() const { return text_; }

private:
    std::string text_;
};

template <typename Json>
void to_json(Json&, PasswordHash const&) = delete;

template <typename Stream>
Stream& operator<<(Stream&, PasswordHash const&) = delete;
//! [password-hash]

}  // namespace schemas
