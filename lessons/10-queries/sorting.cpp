// The order of a list, when the caller may choose it.
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>
#include <map>
#include <stdexcept>

namespace queries {

namespace {

void print_names(std::string const& title, soci::rowset<std::string> const& names)
{
    std::cout << title << ':';
    for (std::string const& name : names) {
        std::cout << ' ' << name;
    }
    std::cout << '\n';
}

//! [order-from-a-list]
// All that a caller can choose from. None of the caller's text enters a statement.
std::string order_by(std::string const& choice)
{
    static std::map<std::string, std::string> const orders{
        {"name", "name, id"},
        {"price", "price_cents, id"},
        {"-price", "price_cents DESC, id DESC"}};
    auto const found = orders.find(choice);
    if (found == orders.end()) {
        throw std::invalid_argument("there is no order '" + choice + "'");
    }
    return found->second;
}
//! [order-from-a-list]

}  // namespace

void an_order_from_a_list()
{
    Shop shop;
    std::string const column = "price_cents";
    print_names("ORDER BY :column",
                (shop.sql.prepare << "SELECT name FROM products ORDER BY :column",
                 soci::use(column)));
    print_names("ORDER BY price_cents, id",
                (shop.sql.prepare
                 << "SELECT name FROM products ORDER BY " + order_by("price")));
    try {
        order_by("price; DROP TABLE products");
    } catch (std::invalid_argument const& error) {
        std::cout << error.what() << '\n';
    }
}

}  // namespace queries
