// What comes in when somebody orders.
#pragma once

#include "engine/object.hpp"

namespace schemas {

//! [order-create]
struct OrderLine {
    long long product_id = 0;
    long long quantity = 0;
};

struct OrderCreate {
    std::string email;
    std::vector<OrderLine> items;
    std::optional<std::string> note;
};

inline Schema<OrderLine> order_line_schema()
{
    return Schema<OrderLine>("OrderLine")
        .required("product_id", &OrderLine::product_id, Integer{.at_least = 1})
        .required("quantity", &OrderLine::quantity,
                  Integer{.at_least = 1, .at_most = 100});
}

inline Schema<OrderCreate> order_create_schema()
{
    return Schema<OrderCreate>("OrderCreate")
        .required("email", &OrderCreate::email, EmailAddress{})
        .required("items", &OrderCreate::items,
                  List{Object{order_line_schema()}, 1, 50})
        .optional("note", &OrderCreate::note, Text{.at_least = 1, .at_most = 200});
}
//! [order-create]

}  // namespace schemas
