// Exercise 06, task 8, stretch, 25 minutes: the cases.
// Edit: order_counts.cpp
// Uses: is_alive.cpp check_in.cpp check_out.cpp reset_session.cpp lease.cpp
#include "order_counts.hpp"
#include "shared_lender.hpp"
#include "test_threads.hpp"

#include "workbook/check_same.hpp"

#include <algorithm>
#include <mutex>
#include <set>
#include <stdexcept>

namespace pooling::cases {

namespace {

// Twenty requests for the users 17, 41, 230, 5, 17, ...
std::vector<long long> twenty_ids()
{
    std::vector<long long> ids;
    for (int i = 0; i < 5; ++i) {
        ids.insert(ids.end(), {17, 41, 230, 5});
    }
    return ids;
}

// "1, 2, 1, 0, ": what each four of them are answered.
std::string five_times(std::string const& text)
{
    return text + text + text + text + text;
}

struct Fixture {
    std::atomic<int> borrowed = 0;
    std::mutex mutex;
    std::set<std::thread::id> borrowers;
    std::shared_ptr<SharedLender> lender;
    std::function<void(int)> at_borrow = [](int) {};  // its number, from 1

    explicit Fixture(int connections)
        : lender(std::make_shared<SharedLender>(connections))
    {
    }

    // All counts, or the error that came instead.
    std::string answer(std::vector<long long> const& ids, int threads)
    {
        try {
            std::string text;
            for (int const count : order_counts(ids, threads, [this] {
                     int const number = ++borrowed;
                     {
                         std::lock_guard const lock(mutex);
                         borrowers.insert(std::this_thread::get_id());
                     }
                     at_borrow(number);
                     return lender->borrow();
                 })) {
                text += std::to_string(count) + ", ";
            }
            return text;
        } catch (soci::soci_error const&) {
            return "a soci_error";
        } catch (std::runtime_error const& error) {
            return std::string("runtime_error: ") + error.what();
        } catch (int error) {
            return "the number " + std::to_string(error);
        }
    }
};

}  // namespace

TEST_SUITE_BEGIN("8 order_counts");

TEST_CASE("order_counts answers each request in the order of the ids")
{
    Fixture fixture(1);

    CHECK_SAME(fixture.answer({41, 17, 5, 41, 230, 4'294'967'313}, 1),
               "2, 1, 0, 2, 1, 0, ");
}

TEST_CASE("order_counts answers nothing when nothing is asked")
{
    Fixture fixture(1);

    CHECK_SAME(fixture.answer({}, 3), "");
    CHECK_SAME(std::to_string(fixture.borrowed) + " borrowed", "0 borrowed");
}

TEST_CASE("order_counts borrows once for each request and gives back at once")
{
    Fixture fixture(1);
    int in_use = 0;
    fixture.at_borrow = [&](int) {
        in_use = std::max(in_use, fixture.lender->in_use());
    };

    CHECK_SAME(fixture.answer(twenty_ids(), 1), five_times("1, 2, 1, 0, "));
    CHECK_SAME(std::to_string(fixture.borrowed) + " borrowed", "20 borrowed");
    INFO("when the next is borrowed");
    CHECK_SAME(std::to_string(in_use) + " in use", "0 in use");
}

TEST_CASE("order_counts works with as many threads as it may")
{
    Fixture fixture(6);
    std::atomic<int> at_work = 0;
    std::atomic<bool> all_three = false;
    std::atomic<bool> given_up = false;
    fixture.at_borrow = [&](int) {
        ++at_work;
        if (eventually([&] { return all_three || given_up || at_work >= 3; })) {
            all_three = !given_up;
        } else {
            given_up = true;
        }
        --at_work;
    };

    CHECK_SAME(fixture.answer({41, 17, 5, 230}, 3), "2, 1, 0, 1, ");
    CHECK_SAME(all_three ? "three threads borrow at the same time"
                         : "fewer than three threads borrow at the same time",
               "three threads borrow at the same time");
}

TEST_CASE("order_counts works with no more threads than it may")
{
    Fixture fixture(4);

    CHECK_SAME(fixture.answer(twenty_ids(), 2), five_times("1, 2, 1, 0, "));
    std::size_t const threads = fixture.borrowers.size();
    CHECK_SAME(threads <= 2 ? "at most 2 threads borrow"
                            : std::to_string(threads) + " threads borrow",
               "at most 2 threads borrow");
}

TEST_CASE("order_counts shares the work so that a slow request holds up no other")
{
    Fixture fixture(4);
    bool others_done = false;
    fixture.at_borrow = [&](int number) {
        if (number == 1) {
            others_done = eventually([&] { return fixture.borrowed >= 20; });
        }
    };

    CHECK_SAME(fixture.answer(twenty_ids(), 2), five_times("1, 2, 1, 0, "));
    INFO("While the first of 20 requests waits, the other thread:");
    CHECK_SAME(others_done ? "comes to the last" : "does not come to the last",
               "comes to the last");
}

TEST_CASE("order_counts answers all with more threads than connections")
{
    Fixture fixture(1);

    CHECK_SAME(fixture.answer(twenty_ids(), 4), five_times("1, 2, 1, 0, "));
    CHECK_SAME(std::to_string(fixture.lender->in_use()) + " in use", "0 in use");
}

TEST_CASE("order_counts goes on after a request that fails and then throws its error")
{
    Fixture fixture(4);
    fixture.at_borrow = [&](int number) {
        if (number == 3) {
            throw std::runtime_error("no route to the database");
        }
    };

    CHECK_SAME(fixture.answer(twenty_ids(), 2),
               "runtime_error: no route to the database");
    CHECK_SAME(std::to_string(fixture.borrowed) + " borrowed", "20 borrowed");
    CHECK_SAME(std::to_string(fixture.lender->in_use()) + " in use", "0 in use");

    Fixture alone(1);
    alone.at_borrow = fixture.at_borrow;
    INFO("one thread does all the work");
    CHECK_SAME(alone.answer(twenty_ids(), 1),
               "runtime_error: no route to the database");
    CHECK_SAME(std::to_string(alone.borrowed) + " borrowed", "20 borrowed");
}

TEST_CASE("order_counts lets no kind of exception out of a thread")
{
    Fixture fixture(1);
    fixture.at_borrow = [](int number) {
        if (number == 1) {
            throw 1040;  // in C++ anything can be thrown
        }
    };

    CHECK_SAME(fixture.answer({41, 17}, 2), "the number 1040");
    CHECK_SAME(std::to_string(fixture.borrowed) + " borrowed", "2 borrowed");

    Fixture broken(1);
    broken.lender->borrow().session() << "DROP TABLE orders";
    INFO("the table is missing");
    CHECK_SAME(broken.answer({41, 17}, 2), "a soci_error");
    CHECK_SAME(std::to_string(broken.lender->in_use()) + " in use", "0 in use");
}

TEST_SUITE_END();

}  // namespace pooling::cases
