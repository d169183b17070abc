// Rejected by: sum_of_prices does not stumble over another product's status
// Also fails: a product comes back whole from the table of create_products
// Also fails: a product without a description is told from one with an empty one
// Also fails: a time beyond the year 2262 comes back as it was
// Also fails: add_product and find_product do not depend on the order of the columns
// Also fails: add_product and find_product keep prices beyond 32 bits
// Also fails: add_product and find_product keep text of every kind as it is
// Also fails: add_product binds values and never pastes them into SQL
// Also fails: add_product lets the database's refusal through
// Also fails: add_product returns ids beyond 32 bits
// Also fails: add_product returns the id of its own product and not the highest one
// Also fails: add_product returns the id under which find_product finds the product
// Also fails: add_product stores a time as UTC whatever the time zone of the machine
// Also fails: add_product stores each status as its text
// Also fails: create_products changes nothing when it runs again
// Also fails: create_products fills in the present moment in UTC
// Also fails: create_products keeps a price to the cent however high it is
// Also fails: create_products makes a product a draft that comes without a status
// Also fails: create_products makes a table that takes a whole product
// Also fails: create_products makes no index beyond what finding by name takes
// Also fails: create_products numbers the products that come without an id
// Also fails: create_products refuses NULL where the contract does
// Also fails: create_products refuses a name that another product has
// Also fails: create_products refuses a name that is too long
// Also fails: create_products refuses a negative price
// Also fails: create_products refuses a price that is no integer
// Also fails: create_products refuses a status that is none of the three
// Also fails: create_products refuses a time in any other form
// Also fails: create_products refuses an empty name
// Also fails: create_products takes 200 characters of any script as a name
// Also fails: create_products takes a price of 0
// Also fails: create_products takes a product without a description
// Also fails: create_products takes an empty description and a long one
// Also fails: create_products takes each of the three statuses
// Also fails: create_products wants a name and a price with every product
// Also fails: find_product binds the id and never pastes it into SQL
// Also fails: find_product finds nothing under an id that is not there
// Also fails: find_product reads a product that another program wrote
// Also fails: find_product reads a time as UTC whatever the time zone of the machine
// Also fails: find_product reads each status from its text
// Also fails: find_product reads ids beyond 32 bits
// Also fails: find_product refuses a status that it does not know
// Also fails: sum_of_prices adds up the prices of a small shop
// Also fails: sum_of_prices counts the products of the status alone
// Also fails: sum_of_prices goes beyond 32 bits
// Also fails: sum_of_prices is 0 when no product has the status
// Also fails: sum_of_prices is exact beyond what a double can hold
// Also fails: sum_of_prices sends one statement however many products there are
// Replaces: sum_of_prices.cpp
// Looks like: LIKE is taken for =; it compares patterns, without regard to upper and lower case, and so counts the products of another status too.
//
// = compares the text byte by byte.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    // sum() of no rows is NULL; of integers it is an integer.
    long long cents = 0;
    sql << "SELECT coalesce(sum(price_cents), 0) FROM products WHERE status LIKE :status",
        soci::use(status), soci::into(cents);
    return cents;
}

}  // namespace models
