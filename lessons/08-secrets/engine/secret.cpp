#include "secret.hpp"

#include <ostream>

namespace secrets {

std::ostream& operator<<(std::ostream& out, Secret const&)
{
    return out << "***";
}

}  // namespace secrets
