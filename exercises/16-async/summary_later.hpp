// Exercise 16, task 4: the same with coroutines.
#pragma once

#include "16-async/engine/in_threads.hpp"
#include "16-async/engine/when_all.hpp"

namespace async {

struct Summary {
    int orders = 0;
    int cents = 0;  ///< of all these orders together; 0 without any
};

/// Task 4. A coroutine that counts the orders of the user, and adds up their cents: by
/// two queries that run at the same time, in the threads of `queries`.
///
/// It runs in the loop, and never waits there: while the queries run, the loop does
/// other things. When a query fails, the coroutine throws its error; when both do, the
/// one of the count. In both cases it does so after both have ended.
Task<Summary> summary_later(EventLoop& loop, QueryRunner& queries, long long user_id);

}  // namespace async
