// Our pool: how connections come back.
#include "sections.hpp"

#include <iostream>
#include <memory>
#include <utility>

namespace pooling {

//! [clean-for-the-next-borrower]
void clean_for_the_next_borrower(workbook::ScratchFolder const& folder)
{
    PoolOptions options = shop_options(folder);
    options.size = 1;
    Pool pool(options);
    {
        Lease const careless = pool.borrow();
        careless.session() << "BEGIN";
        careless.session() << "INSERT INTO orders (id) VALUES (17)";
    }
    Lease const next = pool.borrow();
    std::cout << "the next borrower has connection " << next.connection().number
              << " too, and counts " << count_orders(next.session()) << " orders\n";
    soci::transaction transaction(next.session());
    std::cout << "its BEGIN succeeds\n";
}
//! [clean-for-the-next-borrower]

void given_back_once(workbook::ScratchFolder const& folder)
{
    Pool pool(shop_options(folder));
    Lease first = pool.borrow();
    first.give_back();
    first.give_back();
    std::cout << "given back twice:    " << in_words(pool.statistics()) << '\n';
    try {
        count_orders(first.session());
    } catch (std::logic_error const& error) {
        std::cout << "used afterwards:     " << error.what() << '\n';
    }

    Lease second = pool.borrow();
    Lease const third = std::move(second);
    std::cout << "moved:               " << in_words(pool.statistics()) << '\n';
}

//! [a-transaction-that-outlives-its-lease]
void a_transaction_that_outlives_its_lease(workbook::ScratchFolder const& folder)
{
    PoolOptions options = shop_options(folder);
    options.size = 1;
    Pool pool(options);

    Lease first = pool.borrow();
    auto transaction = std::make_unique<soci::transaction>(first.session());
    first.give_back();

    Lease const next = pool.borrow();
    next.session() << "BEGIN";
    next.session() << "INSERT INTO orders (id) VALUES (17)";
    std::cout << "before: " << count_orders(next.session()) << " order\n";
    transaction.reset();  // it rolls back, on a session that is another borrower's
    std::cout << "after:  " << count_orders(next.session()) << " orders\n";
}
//! [a-transaction-that-outlives-its-lease]

}  // namespace pooling
