// How many rows a caller expects.
#include "16-async/engine/query_runner.hpp"
#include "16-async/engine/rows.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>
#include <optional>
#include <vector>

namespace async {

//! [find-order]
std::optional<int> cents_of_order(soci::session& sql, long long id)
{
    return one_or_none<int>(
        (sql.prepare << "SELECT cents FROM orders WHERE id = :id", soci::use(id)));
}

std::vector<int> cents_of_orders(soci::session& sql, long long user_id)
{
    return all<int>((sql.prepare << "SELECT cents FROM orders WHERE user_id = :user_id"
                                    " ORDER BY id",
                     soci::use(user_id)));
}
//! [find-order]

void none_one_many()
{
    Shop shop(2);
    WorkerThreads threads(2, 16);
    QueryRunner runner(shop.pool(), threads);
    auto found = runner.run([](soci::session& sql) { return cents_of_order(sql, 3); });
    auto none = runner.run([](soci::session& sql) { return cents_of_order(sql, 99); });
    auto many = runner.run([](soci::session& sql) { return cents_of_orders(sql, 41); });
    auto only = runner.run([](soci::session& sql) {
        return one<int>((sql.prepare << "SELECT cents FROM orders WHERE user_id = 41"));
    });
    std::cout << "order 3: " << found.get().value_or(-1) << " cents\n"
              << "order 99: " << (none.get() ? "found" : "none") << '\n'
              << "of user 41:";
    for (int const cents : many.get()) {
        std::cout << ' ' << cents;
    }
    try {
        std::cout << "\nthe one of user 41: " << std::flush << only.get() << '\n';
    } catch (MultipleResultsFound const& error) {
        std::cout << error.what() << '\n';
    }
}

}  // namespace async
