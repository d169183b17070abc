// Work in another process: for lessons in which one dies, or another comes in between.
#pragma once

#include <sys/types.h>

#include <functional>

namespace workbook {

/// Runs the work in a process of its own, which ends when the work does; an exception
/// ends it too. A database that the work uses, it has to open itself: SQLite forbids
/// carrying a connection across fork(). Throws std::runtime_error when no process can
/// be started.
pid_t fork_and_run(std::function<void()> const& work);

/// Waits until the process has ended. Returns its status, as waitpid does.
int status_of(pid_t child);

/// Runs the work in a process of its own, which has to die by SIGKILL. Throws
/// std::runtime_error when it does not.
void in_a_process_that_dies(std::function<void()> const& work);

}  // namespace workbook
