// One session, two threads: a data race. It may look fine. Build it with preset tsan,
// and ThreadSanitizer shows where the threads meet:
//
//   cmake --preset tsan
//   ninja -C build/tsan shared_session && build/tsan/shared_session
//
// Chapter: docs/06-pooling.md

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <exception>
#include <iostream>
#include <thread>

//! [count-to-a-thousand]
void count_to_a_thousand(soci::session& sql)
{
    for (int i = 1; i <= 1000; ++i) {
        int number = 0;
        sql << "SELECT " << i, soci::into(number);
    }
}

void share_one_session()
{
    soci::session sql(soci::sqlite3, ":memory:");
    std::thread other([&] { count_to_a_thousand(sql); });
    count_to_a_thousand(sql);
    other.join();
}
//! [count-to-a-thousand]

int main()
try {
    share_one_session();
    std::cout << "nothing seems to be wrong\n";
} catch (std::exception const& error) {
    std::cerr << "shared_session: " << error.what() << '\n';
    return 1;
}
