// The program `serve`, as a process of its own that can be killed.
#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace rest::cases {

class ServeProcess {
public:
    /// Starts it on the file, and waits until it has said where it serves.
    explicit ServeProcess(std::filesystem::path const& database)
    {
        std::array<int, 2> output{};
        if (::pipe2(output.data(), O_CLOEXEC) != 0) {
            throw std::runtime_error("cannot make a pipe");
        }
        std::string const program =
            std::filesystem::read_symlink("/proc/self/exe").parent_path() / "serve";
        std::string const file = database;
        process_ = ::fork();
        if (process_ == 0) {
            ::dup2(output[1], STDOUT_FILENO);
            ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDERR_FILENO);
            ::setenv("PASSWORD_PASSES", "1", 1);
            ::setenv("PASSWORD_MEMORY_KIB", "8", 1);
            ::execl(program.c_str(), "serve", "--port", "0", "--database", file.c_str(),
                    nullptr);
            ::_exit(127);
        }
        ::close(output[1]);
        output_ = output[0];
        std::string const line = read_line();
        auto const colon = line.rfind(':');
        if (process_ < 0 || colon == std::string::npos) {
            throw std::runtime_error("serve has not started");
        }
        port = std::stoi(line.substr(colon + 1));
    }

    ~ServeProcess()
    {
        if (process_ > 0) {
            ::kill(process_, SIGKILL);
            wait();
        }
        ::close(output_);
    }
    ServeProcess(ServeProcess const&) = delete;
    ServeProcess& operator=(ServeProcess const&) = delete;

    void send(int signal) { ::kill(process_, signal); }

    /// How it ended: the exit code, or minus the number of the signal.
    int wait()
    {
        int status = 0;
        ::waitpid(process_, &status, 0);
        process_ = -1;
        return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    }

    /// The next line that it prints.
    std::string read_line()
    {
        std::string line;
        char byte = 0;
        while (::read(output_, &byte, 1) == 1 && byte != '\n') {
            line += byte;
        }
        return line;
    }

    int port = 0;

private:
    pid_t process_ = -1;
    int output_ = -1;
};

}  // namespace rest::cases
