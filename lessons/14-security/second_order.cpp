// A value that is stored safely, and read into SQL later.
#include "sections.hpp"
#include "shop_visit.hpp"

namespace security {

namespace {

// The INSERT is as it should be.
void register_as(soci::session& sql, std::string const& name)
{
    sql << "INSERT INTO users (id, email, name, password)"
           " VALUES (3, 'eve@example.com', :name, 'evenotreallyhashed')",
        soci::use(name);
}

}  // namespace

void a_value_that_waits()
{
    std::string const name = "Eve' UNION SELECT email, password FROM users --";
    std::cout << "Eve registers, and her name is bound: " << name << '\n'
              << "later the page with her reviews is made\n";
    ShopVisit pasted(twin::pasted_catalogue);
    register_as(pasted.sql(), name);
    pasted.show("pasted", [](auto& shop) { return shop.reviews_of("3"); });
    ShopVisit bound(twin::bound_catalogue);
    register_as(bound.sql(), name);
    bound.show("bound ", [](auto& shop) { return shop.reviews_of("3"); });
}

}  // namespace security
