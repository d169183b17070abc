// A price is a number of cents.
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

void money_in_a_double()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE prices (euros REAL, cents BIGINT)";
    for (int i = 0; i < 10; ++i) {
        sql << "INSERT INTO prices VALUES (0.1, 10)";
    }
    double euros = 0;
    soci::rowset<double> const in_euros = (sql.prepare << "SELECT euros FROM prices");
    for (double const price : in_euros) {
        euros += price;
    }
    long long cents = 0;
    sql << "SELECT sum(cents) FROM prices", soci::into(cents);
    std::cout << "ten times 0.1 euros is 1 euro: " << (euros == 1.0 ? "yes" : "no")
              << "\nten times 10 cents is 1 euro: " << (cents == 100 ? "yes" : "no")
              << '\n';

    double const price = 19.99;
    std::cout << "19.99 euros in cents, cut to an integer: "
              << static_cast<int>(price * 100) << '\n';
}
