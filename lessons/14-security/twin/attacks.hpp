// What an attacker sends to the catalogue.
#pragma once

#include "twin/catalogue.hpp"

#include <functional>
#include <string>
#include <vector>

namespace security::twin {

/// One place of a statement, a harmless text for it, and one that is an attack.
struct Attack {
    std::string place;
    std::string harmless;
    std::string text;
    std::function<Rows(Catalogue&, std::string const&)> send;
};

/// Each reads a password that the function does not offer, or gets in without one.
std::vector<Attack> const& attacks();

}  // namespace security::twin
