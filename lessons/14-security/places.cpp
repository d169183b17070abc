// Every place of a statement in which a value can be, attacked.
#include "sections.hpp"
#include "shop_visit.hpp"
#include "twin/attacks.hpp"

#include <iostream>

namespace security {

void what_an_attacker_types()
{
    for (twin::Attack const& attack : twin::attacks()) {
        std::cout << "in " << attack.place << ": " << attack.text << '\n';
        ShopVisit pasted(twin::pasted_catalogue);
        pasted.show("pasted",
                    [&](auto& shop) { return attack.send(shop, attack.text); });
        ShopVisit bound(twin::bound_catalogue);
        bound.show("bound ",
                   [&](auto& shop) { return attack.send(shop, attack.text); });
    }
}

}  // namespace security
