// Our pool: when connections are opened, and when there are no more.
#include "sections.hpp"

#include <iostream>

namespace pooling {

//! [opened-when-needed]
void opened_when_needed(workbook::ScratchFolder const& folder)
{
    PoolOptions options = shop_options(folder);
    options.size = 2;
    options.max_overflow = 1;
    options.set_up = [](soci::session& sql) { sql << "PRAGMA cache_size = 500"; };
    Pool pool(options);
    std::cout << "at first:   " << in_words(pool.statistics()) << '\n';
    {
        Lease const first = pool.borrow();
        Lease const second = pool.borrow();
        Lease const third = pool.borrow();
        std::cout << "borrowed:   " << in_words(pool.statistics()) << '\n';

        std::cout << "set up:    ";
        for (Lease const* lease : {&first, &second, &third}) {
            int pages = 0;
            lease->session() << "PRAGMA cache_size", soci::into(pages);
            std::cout << ' ' << pages << " pages";
        }
    }
    std::cout << "\nafterwards: " << in_words(pool.statistics()) << '\n';
}
//! [opened-when-needed]

void exhausted(workbook::ScratchFolder const& folder)
{
    PoolOptions options = shop_options(folder);
    options.size = 1;
    options.max_overflow = 0;
    options.timeout = std::chrono::milliseconds(20);
    Pool pool(options);
    {
        Lease const outer = pool.borrow();
        try {
            Lease const inner = pool.borrow();  // in a function that outer's calls, say
        } catch (PoolTimeout const& error) {
            std::cout << error.what() << '\n';
        }
    }
    Lease const later = pool.borrow();
    std::cout << "later: a connection, as if nothing had happened\n";
}

}  // namespace pooling
