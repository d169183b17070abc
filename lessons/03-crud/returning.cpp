// RETURNING gives its row before the statement has ended. Until the transaction is
// committed, the id is only a promise.
#include "sections.hpp"

#include <iostream>

namespace {

int count_orders(soci::session& sql)
{
    int orders = 0;
    sql << "SELECT count(*) FROM orders", soci::into(orders);
    return orders;
}

//! [outside-a-transaction]
// There is no user 99, which this foreign key looks at when the transaction ends.
void outside_a_transaction(soci::session& sql)
{
    long long id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (99) RETURNING id", soci::into(id);
    std::cout << "outside a transaction: order " << id << ", no error, "
              << count_orders(sql) << " orders in the table\n";
}

void inside_a_transaction(soci::session& sql)
{
    long long id = 0;
    try {
        soci::transaction transaction(sql);
        sql << "INSERT INTO orders (user_id) VALUES (99) RETURNING id", soci::into(id);
        transaction.commit();
    } catch (soci::soci_error const& error) {
        std::cout << "inside one: " << error.get_error_message() << '\n';
    }
}
//! [outside-a-transaction]

//! [a-statement-still-open]
void a_statement_still_open(soci::session& sql)
{
    long long id = 0;
    soci::transaction transaction(sql);
    soci::statement insert =
        (sql.prepare << "INSERT INTO orders (user_id) VALUES (1) RETURNING id",
         soci::into(id));
    insert.execute(true);
    try {
        transaction.commit();
    } catch (soci::soci_error const& error) {
        std::cout << "prepared: " << error.get_error_message() << '\n';
    }
    insert.fetch();  // there is no second row, and now the statement has ended
    transaction.commit();
    std::cout << "prepared and read to its end: " << count_orders(sql) << " order\n";
}
//! [a-statement-still-open]

}  // namespace

void an_id_and_no_row(soci::session& sql)
{
    sql << "CREATE TABLE orders ("
           " id      INTEGER PRIMARY KEY,"
           " user_id INTEGER NOT NULL REFERENCES users (id)"
           "         DEFERRABLE INITIALLY DEFERRED)";
    outside_a_transaction(sql);
    inside_a_transaction(sql);
    a_statement_still_open(sql);
}
