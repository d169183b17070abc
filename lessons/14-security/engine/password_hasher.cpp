#include "engine/password_hasher.hpp"

#include "engine/session_table.hpp"

#include <sodium.h>

namespace security {

//! [same-work]
PasswordHasher::PasswordHasher(rest::PasswordCost const& cost)
    : cost_(cost), of_nobody_(rest::hash_password(random_token(), cost))
{
}

bool PasswordHasher::is_password(std::string const& password,
                                 std::optional<schemas::PasswordHash> const& stored)
{
    ++computed_;
    bool const is_same = rest::is_password(password, stored.value_or(of_nobody_));
    return is_same && stored.has_value();
}
//! [same-work]

schemas::PasswordHash PasswordHasher::hash(std::string const& password)
{
    ++computed_;
    return rest::hash_password(password, cost_);
}

bool PasswordHasher::needs_rehash(schemas::PasswordHash const& stored) const
{
    return crypto_pwhash_str_needs_rehash(stored.for_the_database().c_str(),
                                          cost_.passes, cost_.memory_bytes) != 0;
}

}  // namespace security
