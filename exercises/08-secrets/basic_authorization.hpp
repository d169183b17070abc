// The header with which a program shows an HTTP server who it is. Given.
#pragma once

#include "secret.hpp"

#include <string>

namespace secrets {

/// The value of the header `Authorization` in HTTP's Basic scheme (RFC 7617): "Basic ",
/// then base64 of user, colon and password. Anybody can decode it, so it has to be
/// protected like the password itself.
std::string basic_authorization(std::string const& user, Secret const& password);

}  // namespace secrets
