// A conflict is about what a transaction has read. So all of it has to be run again.
#include "sections.hpp"
#include "shop.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>

namespace transactions {

namespace {

//! [statement-again]
void the_statement_again(TwoSessions& shop)
{
    soci::transaction transaction(shop.first);
    number(shop.first, "SELECT stock FROM products WHERE id = 1");
    sell_one(shop.second);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        std::cout << "  " << attempt << ": "
                  << outcome([&] { sell_one(shop.first); }, "sold") << '\n';
    }
}
//! [statement-again]

//! [transaction-again]
void sell_if_there_is_one(TwoSessions& shop, int attempt)
{
    soci::transaction transaction(shop.first);
    if (number(shop.first, "SELECT stock FROM products WHERE id = 1") > 0) {
        if (attempt == 1) {
            sell_one(shop.second);  // another customer, at the worst moment
        }
        sell_one(shop.first);
    }
    transaction.commit();
}

void the_transaction_again(TwoSessions& shop)
{
    std::string how;
    for (int attempt = 1; attempt <= 3 && how != "sold"; ++attempt) {
        how = outcome([&] { sell_if_there_is_one(shop, attempt); }, "sold");
        std::cout << "  " << attempt << ": " << how << '\n';
    }
}
//! [transaction-again]

void what_stays_wrong(TwoSessions& shop)
{
    for (int attempt = 1; attempt <= 3; ++attempt) {
        std::string const how = outcome([&] {
            soci::transaction transaction(shop.first);
            shop.first << "UPDATE products SET stock = stock - 99 WHERE id = 1";
            transaction.commit();
        });
        std::cout << "  " << attempt << ": " << how << '\n';
    }
}

}  // namespace

void the_whole_transaction_again()
{
    std::cout << "the statement, in the same transaction\n";
    {
        TwoSessions shop;
        the_statement_again(shop);
    }
    std::cout << "the transaction\n";
    TwoSessions shop;
    the_transaction_again(shop);
    std::cout << "what is not transient\n";
    what_stays_wrong(shop);
}

}  // namespace transactions
