// The diagram of the shop and of the lesson's own tables.
#include "er_diagram.hpp"
#include "lesson_tables.hpp"
#include "sections.hpp"

#include <iostream>

namespace relationships {

void draw_the_schema()
{
    Shop shop;
    create_profiles(shop.sql);
    create_reviews(shop.sql);
    create_categories(shop.sql);
    std::cout << er_diagram(shop.sql);
}

}  // namespace relationships
