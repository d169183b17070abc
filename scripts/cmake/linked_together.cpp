// Lessons that are built on each other are linked together: each has its own Product,
// Order or User, in a namespace of its own. Two types of one name would be taken for
// one, without an error from compiler or linker, and the program would fail at some
// destructor.
#include "02-models/product_conversion.hpp"
#include "03-crud/product_repository.hpp"
#include "04-relationships/find_order.hpp"
#include "06-pooling/engine/pool.hpp"
#include "07-migrations/planner.hpp"
#include "08-secrets/parse_env.hpp"

#include "workbook/database.hpp"
#include "workbook/todo.hpp"

#include <iostream>
#include <vector>

namespace {

int failures = 0;

// With the learner's own answers some are still to be written, which is no failure
// here.
template <typename Use>
void use(char const* name, Use&& work)
{
    try {
        if (!work()) {
            ++failures;
            std::cout << name << " is not what it was\n";
        }
    } catch (workbook::NotWritten const&) {
        std::cout << name << " is still to be written\n";
    }
}

}  // namespace

int main()
{
    use("models::Product", [] {
        models::Product product;
        product.name = std::string(100, 'm');
        std::vector<models::Product> const two(2, product);
        return two[1] == product;
    });
    use("crud::Product", [] {
        workbook::ScratchDatabase database;
        crud::create_products_table(database.sql);
        std::string const name(100, 'c');
        long long const id =
            crud::add_product(database.sql, {"LAMP-1", name, std::nullopt, 2450});
        return crud::get_product(database.sql, id)->name == name;
    });
    use("relationships::Order", [] {
        relationships::Order order;
        order.items.resize(3);
        std::vector<relationships::Order> const two(2, order);
        return two[1].items.size() == 3;
    });
    use("pooling::Lease", [] {
        pooling::Lease const none(nullptr, nullptr);
        return !none;
    });
    use("migrations::PlanError",
        [] { return std::string(migrations::PlanError("a1").what()) == "a1"; });
    use("secrets::parse_env", [] {
        return secrets::parse_env("NAME=value\n", ".env").at("NAME") == "value";
    });
    return failures == 0 ? 0 : 1;
}
