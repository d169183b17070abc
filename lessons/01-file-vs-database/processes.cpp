#include "processes.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace storage {

namespace {

// noexcept, so that an error ends the child here: it must not unwind into main, and
// remove the folder.
pid_t fork_and_run(std::function<void()> const& work)
{
    std::cout.flush();
    pid_t const child = ::fork();
    if (child < 0) {
        throw std::runtime_error("cannot start a process");
    }
    if (child == 0) {
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

}  // namespace

void in_a_process_that_dies(std::function<void()> const& work)
{
    int const status = status_of(fork_and_run(work));
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL) {
        throw std::runtime_error(
            "the process was expected to die by SIGKILL, and did not");
    }
}

void run_this_program_again(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "lesson01");
    std::vector<char*> pointers;
    for (std::string& argument : arguments) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    int const status = status_of(fork_and_run([&] {
        ::execv("/proc/self/exe", pointers.data());
        throw std::runtime_error("cannot run this program again");
    }));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        throw std::runtime_error("the second run of this program failed");
    }
}

OtherProcess::OtherProcess(std::function<void(OtherProcess&)> const& work)
{
    int here[2];
    int there[2];
    if (::pipe(here) != 0 || ::pipe(there) != 0) {
        throw std::runtime_error("cannot make a pipe");
    }
    child_ = fork_and_run([&] {
        ::close(here[1]);
        ::close(there[0]);
        reading_ = here[0];
        writing_ = there[1];
        work(*this);
    });
    ::close(here[0]);
    ::close(there[1]);
    reading_ = there[0];
    writing_ = here[1];
}

OtherProcess::~OtherProcess()
{
    ::close(writing_);
    ::close(reading_);
    status_of(child_);
}

void OtherProcess::tell()
{
    char const word = '.';
    if (::write(writing_, &word, 1) != 1) {
        throw std::runtime_error("the other process has ended");
    }
}

void OtherProcess::wait()
{
    char word = 0;
    if (::read(reading_, &word, 1) != 1) {
        throw std::runtime_error("the other process has ended");
    }
}

}  // namespace storage
