// Money: cents, rounding, and currencies.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iomanip>
#include <iostream>

namespace patterns {

namespace {

//! [percent]
// So many percent of a sum, rounded to the nearest cent; half a cent away from zero.
long long percent_of(long long cents, int percent)
{
    long long const hundredths = cents * percent;
    return (hundredths + (hundredths < 0 ? -50 : 50)) / 100;
}
//! [percent]

}  // namespace

void money()
{
    double sum = 0;
    for (int i = 0; i < 10; ++i) {
        sum += 0.10;
    }
    std::cout << "ten times 0.10 as a double: " << std::setprecision(17) << sum << '\n'
              << "1.15 * 100 as an integer: " << static_cast<int>(1.15 * 100) << '\n';
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    std::cout << "0.1 + 0.2 = 0.3 in SQLite: " << one(sql, "SELECT 0.1 + 0.2 = 0.3")
              << ", also as DECIMAL(10, 2): ";
    sql << "CREATE TABLE prices (price DECIMAL(10, 2))";
    sql << "INSERT INTO prices VALUES (0.1), (0.2)";
    std::cout << one(sql, "SELECT sum(price) = 0.3 FROM prices") << "\n\n";

    long long each = 0;
    for (int i = 0; i < 3; ++i) {
        each += percent_of(33, 19);
    }
    std::cout << "19 % of 3 times 33 cents: line by line " << each << ", of the sum "
              << percent_of(99, 19) << '\n'
              << "19 % of 50 cents " << percent_of(50, 19) << ", of -50 cents "
              << percent_of(-50, 19) << "\n\n";

    sql << "CREATE TABLE payments (minor INTEGER NOT NULL, currency TEXT NOT NULL)";
    sql << "INSERT INTO payments VALUES (1050, 'EUR'), (1200, 'JPY'), (950, 'EUR')";
    std::cout << "all added up: " << one(sql, "SELECT sum(minor) FROM payments")
              << '\n';
    print_lines(sql,
                "SELECT currency || ' ' || sum(minor) FROM payments"
                " GROUP BY currency ORDER BY currency");
}

}  // namespace patterns
