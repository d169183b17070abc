// What a test with a budget says when the page asks too often.
#include "loading.hpp"
#include "sections.hpp"
#include "statement_budget.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace n_plus_one {

//! [a-budget-for-statements]
void a_budget_for_statements()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    fill_with_paid_orders(sql, 30);

    long long const total = within_budget(2, sql, [&] {
        std::vector<Order> orders = load_select_in(sql);
        return total_cents(orders);
    });
    std::cout << "select-in: " << total << " cents, within the budget\n";

    try {
        within_budget(2, sql, [&] {
            std::vector<Order> orders = load_lazily(sql);
            total_cents(orders);
        });
    } catch (OverBudget const& error) {
        std::cout << "lazy: " << error.what();
    }
}
//! [a-budget-for-statements]

}  // namespace n_plus_one
