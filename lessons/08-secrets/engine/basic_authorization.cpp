#include "08-secrets/basic_authorization.hpp"

#include "encodings.hpp"

namespace secrets {

std::string basic_authorization(std::string const& user, Secret const& password)
{
    return "Basic " + base64(user + ":" + password.reveal());
}

}  // namespace secrets
