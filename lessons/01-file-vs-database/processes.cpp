#include "processes.hpp"

#include "workbook/child_process.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace storage {

using workbook::fork_and_run;
using workbook::status_of;

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
