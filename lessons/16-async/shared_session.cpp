// Two tasks and one session: each does the right thing, and the result is wrong.
//
// The tasks take turns at fixed points, so the result is always the same. Without them
// each of these happens now and then, and there is a data race as well.
#include "16-async/engine/worker_threads.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace async {

namespace {

// Lets another task run from its beginning to its end, in another thread.
template <typename Work>
void let_the_other_run(Work work)
{
    WorkerThreads threads(1, 1);
    threads.submit(work).get();
}

//! [mixed-statements]
void mixed_statements(soci::session& sql, soci::session& of_the_other)
{
    auto const user_id = [&] {  // called while the statement is being written
        let_the_other_run([&] {
            int cents = 0;
            of_the_other << "SELECT sum(cents) FROM orders", soci::into(cents);
        });
        return 41;
    };
    try {
        int orders = 0;
        sql << "SELECT count(*) FROM orders WHERE user_id = " << user_id(),
            soci::into(orders);
        std::cout << "  user 41 has " << orders << " orders\n";
    } catch (soci::soci_error const& error) {
        std::cout << "  " << error.what() << '\n';
    }
}
//! [mixed-statements]

void add_order(soci::session& sql, long long user_id)
{
    sql << "INSERT INTO orders (user_id, cents) VALUES (:user_id, 500)",
        soci::use(user_id);
}

void somebody_elses_id(soci::session& sql, soci::session& of_the_other)
{
    add_order(sql, 17);
    let_the_other_run([&] { add_order(of_the_other, 41); });
    int user_id = 0;
    sql << "SELECT user_id FROM orders WHERE id = last_insert_rowid()",
        soci::into(user_id);
    std::cout << "  an order for user 17: it is that of user " << user_id << '\n';
}

//! [lost-order]
int count_all(soci::session& sql)
{
    int orders = 0;
    sql << "SELECT count(*) FROM orders", soci::into(orders);
    return orders;
}

void a_lost_order(soci::session& sql, soci::session& of_the_other)
{
    int const before = count_all(sql);
    try {
        soci::transaction const transaction(sql);
        count_all(sql);
        let_the_other_run([&] { add_order(of_the_other, 41); });  // no error
        throw std::runtime_error("the report fails");
    } catch (std::runtime_error const&) {
        std::cout << "  an order was added: " << count_all(sql) - before << " more\n";
    }
}
//! [lost-order]

}  // namespace

void one_session_for_two_tasks()
{
    Shop shop(2);
    pooling::Lease const one = shop.pool().borrow();
    pooling::Lease const other = shop.pool().borrow();
    for (pooling::Lease const* second : {&one, &other}) {
        std::cout << (second == &one ? "one session\n" : "a session for each\n");
        mixed_statements(one.session(), second->session());
        somebody_elses_id(one.session(), second->session());
        a_lost_order(one.session(), second->session());
    }
}

}  // namespace async
