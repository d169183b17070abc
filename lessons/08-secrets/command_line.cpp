// What one process says on its command line, every other may read.
#include "demo_secrets.hpp"
#include "sections.hpp"
#include "workbook/files.hpp"

#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

extern char** environ;

namespace {

// A program that says when it runs and waits until it is let go, both over `line`. Its
// name is shop-report, and it has a password among its arguments.
pid_t start_report(int line, std::string const& password_argument)
{
    std::vector<std::string> words{"sh", "-c", "echo; read line", "shop-report",
                                   password_argument};
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, line, 0);
    ::posix_spawn_file_actions_adddup2(&actions, line, 1);
    pid_t child = 0;
    int const error =
        ::posix_spawn(&child, "/bin/sh", &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        throw std::runtime_error("cannot start /bin/sh");
    }
    return child;
}

}  // namespace

void a_password_on_the_command_line()
{
    std::array<int, 2> line{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, line.data()) != 0) {
        throw std::runtime_error("cannot make a pair of sockets");
    }
    pid_t const report = start_report(line[1], "--password=" + demo_password);
    char started = 0;
    bool const runs = ::read(line[0], &started, 1) == 1;

    // This is what `ps` reads; it asks for no permission.
    std::string words =
        workbook::read_file("/proc/" + std::to_string(report) + "/cmdline");
    std::ranges::replace(words, '\0', ' ');
    std::cout << "anybody reads: "
              << (runs ? words.substr(words.find("shop-report")) : "nothing") << '\n';

    ::close(line[0]);
    ::close(line[1]);
    ::waitpid(report, nullptr, 0);
}
