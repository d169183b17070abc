#include "engine/password_check.hpp"

namespace security {

//! [same-work]
bool PasswordCheck::is_password(std::string const& password,
                                std::optional<PasswordHash> const& stored)
{
    ++computed_;
    bool const is_same =
        hasher_.verify(password, stored.value_or(hasher_.hash_of_nobody()));
    return is_same && stored.has_value();
}
//! [same-work]

PasswordHash PasswordCheck::hash(std::string const& password)
{
    ++computed_;
    return hasher_.hash(password);
}

bool PasswordCheck::needs_rehash(PasswordHash const& stored) const
{
    return hasher_.needs_rehash(stored);
}

}  // namespace security
