#include "workbook/child_process.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <iostream>
#include <stdexcept>

namespace workbook {

pid_t fork_and_run(std::function<void()> const& work)
{
    std::cout.flush();
    pid_t const child = ::fork();
    if (child < 0) {
        throw std::runtime_error("cannot start a process");
    }
    if (child == 0) {
        // noexcept, so that an error ends the child here: it must not unwind into main,
        // and remove folders that belong to the other process.
        [&]() noexcept { work(); }();
        std::cout.flush();
        ::_exit(0);
    }
    return child;
}

int status_of(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

void in_a_process_that_dies(std::function<void()> const& work)
{
    int const status = status_of(fork_and_run(work));
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL) {
        throw std::runtime_error(
            "the process was expected to die by SIGKILL, and did not");
    }
}

}  // namespace workbook
