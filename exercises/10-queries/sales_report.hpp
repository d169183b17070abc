// Exercise 10, task 4: sales by month and category, with running totals.
#pragma once

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

namespace queries {

/// What one category sold in one month.
struct Sales {
    std::string month;                           ///< "2024-03"
    std::optional<long long> category_id{};      ///< none: products without a category
    std::optional<std::string> category_name{};  ///< none: products without a category
    long long revenue_cents = 0;                 ///< in this month
    long long running_cents = 0;                 ///< of the category, up to this month
};

/// Task 4. The sales of the orders from the beginning of the day `from` to the end of
/// the day `to`, both as "2024-03-31".
///
/// Orders count that are paid or sent. An order comes to its items' quantity times
/// unit_price_cents, in up to 64 bits. There is a row for each month and category in
/// which something was sold, and none for a month in which a category sold nothing. Two
/// categories of one name have a row each. Products without a category count together.
///
/// The running total of a row is what its category sold from `from` to the end of its
/// month. Rows are sorted by month, then by the category's name, byte by byte, then by
/// its id; the row without a category is the first of its month.
///
/// One statement, in which both days are bound. It looks up the orders in the index
/// orders_by_date, which is on (created_at), a text as "2024-03-31 23:59:59" in UTC.
/// An error of the database goes on to the caller. (`to` is before the year 9999.)
std::vector<Sales> sales_report(soci::session& sql, std::string const& from,
                                std::string const& to);

}  // namespace queries
