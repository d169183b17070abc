// Exercise 06, task 3, core, 20 minutes: what happens to a connection that comes back

#include "check_in.hpp"

#include "workbook/todo.hpp"

namespace pooling {

// TODO: keep the connection or free its slot, and notify one thread that waits.
void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    workbook::todo("check_in", slots, options, connection);
}

}  // namespace pooling
