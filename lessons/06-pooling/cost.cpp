// What is done for a hundred requests, with a connection for each and with a pool.
#include "sections.hpp"

#include <iostream>

//! [a-session-or-a-lease]
void a_session_or_a_lease_for_each_request(workbook::ScratchFolder const& folder)
{
    PoolOptions options = shop_options(folder);
    int opened = 0;
    options.open = [&opened, open = options.open](soci::session& sql) {
        ++opened;
        open(sql);
    };

    for (int request = 0; request < 100; ++request) {
        soci::session sql;
        options.open(sql);
        count_orders(sql);
    }
    std::cout << "opened for each of 100 requests: " << opened << " connections\n";

    opened = 0;
    Pool pool(options);
    for (int request = 0; request < 100; ++request) {
        Lease const lease = pool.borrow();
        count_orders(lease.session());
    }
    std::cout << "borrowed for each of 100 requests: " << opened << " connection\n";
}
//! [a-session-or-a-lease]
