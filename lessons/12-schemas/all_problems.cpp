// One order with several faults: the first of them alone, and all at once.
#include "order_schemas.hpp"
#include "printing.hpp"
#include "sections.hpp"

namespace schemas {

namespace {

//! [first-problem]
// Stops at the first problem, and says it in the words of a library.
OrderCreate read_by_hand(json const& body)
{
    OrderCreate order;
    order.email = body.at("email").get<std::string>();
    for (json const& item : body.at("items")) {
        order.items.push_back({item.at("product_id").get<long long>(),
                               item.at("quantity").get<long long>()});
    }
    return order;
}
//! [first-problem]

}  // namespace

void every_problem_at_once()
{
    std::string const body = R"({"email": "ada.example.com",
 "items": [{"product_id": 1, "quantity": 2},
           {"product_id": "2", "quantity": 0},
           {"product_id": 3}],
 "note": ""})";
    std::cout << body << "\n\n";
    try {
        read_by_hand(json::parse(body));
    } catch (json::exception const& error) {
        std::cout << "by hand: " << error.what() << "\n\n";
    }
    try {
        order_create_schema().parse(body);
    } catch (Invalid const& invalid) {
        ordered_json const answer = detail(invalid.problems());
        std::cout << "by a schema:\n";
        for (ordered_json const& problem : answer["detail"]) {
            std::cout << problem << "\n";
        }
        std::cout << "\n";
    }

    print_read(
        order_create_schema(),
        R"({"email": "ada@EXAMPLE.com", "items": [{"quantity": 2, "product_id": 1}]})");
}

}  // namespace schemas
