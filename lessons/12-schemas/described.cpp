// The same description as JSON Schema, which OpenAPI uses (lesson 13).
#include "order_schemas.hpp"
#include "sections.hpp"
#include "user_schemas.hpp"

#include <iostream>

namespace schemas {

void one_description_three_results()
{
    std::cout << order_create_schema().json_schema().dump(1) << '\n';
    std::cout << "UserUpdate: " << user_update_schema().json_schema() << '\n';
}

}  // namespace schemas
