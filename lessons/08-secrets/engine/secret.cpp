#include "secret.hpp"

#include <ostream>

std::ostream& operator<<(std::ostream& out, Secret const&)
{
    return out << "***";
}
