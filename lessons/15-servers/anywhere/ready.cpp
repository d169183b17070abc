// Linked with a program of an earlier lesson, it lets that program open any database.
#include "15-servers/anywhere/opening.hpp"

namespace {

//! [anywhere]
// Runs before main, and so before there is another thread.
[[maybe_unused]] bool const is_ready = [] {
    servers::use_servers();
    return true;
}();
//! [anywhere]

}  // namespace
