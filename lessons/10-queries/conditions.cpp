// AND, OR, and what belongs to which.
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

//! [and-or]
// Active users who are staff, or who came in February or later.
void and_or_and_brackets()
{
    Shop shop;
    for (std::string const condition :
         {"is_active = 1 AND role = 'staff' OR created_at >= '2024-02-01'",
          "(is_active = 1 AND role = 'staff') OR created_at >= '2024-02-01'",
          "is_active = 1 AND (role = 'staff' OR created_at >= '2024-02-01')"}) {
        std::cout << count_where(shop.sql, "users", condition) << "  " << condition
                  << '\n';
    }
}
//! [and-or]

}  // namespace queries
