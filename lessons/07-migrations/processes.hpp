// Processes that wait for each other, and processes that die.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <exception>
#include <stdexcept>

/// A process that runs `work`. Its end: 0, 1 when the work threw, or the signal's
/// number as a negative one.
class Child {
public:
    template <typename Work>
    explicit Child(Work work) : process_(::fork())
    {
        if (process_ < 0) {
            throw std::runtime_error("cannot start a process");
        }
        if (process_ == 0) {
            int result = 0;
            try {
                work();
            } catch (std::exception const&) {
                result = 1;
            }
            ::_exit(result);
        }
    }

    int wait()
    {
        int status = 0;
        ::waitpid(process_, &status, 0);
        return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    }

private:
    pid_t process_;
};

/// Where processes wait for each other: none goes on before all have come.
class Barrier {
public:
    Barrier()
    {
        if (::pipe(came_.data()) != 0 || ::pipe(go_.data()) != 0) {
            throw std::runtime_error("cannot make a pipe");
        }
    }
    ~Barrier()
    {
        for (int* const end : {&came_[0], &came_[1], &go_[0], &go_[1]}) {
            close(*end);
        }
    }
    Barrier(Barrier const&) = delete;
    Barrier& operator=(Barrier const&) = delete;

    /// In a child, once: says that it has come, and waits.
    void wait()
    {
        char byte = 'c';
        close(go_[1]);  // so that it ends with the parent
        bool const said = ::write(came_[1], &byte, 1) == 1;
        close(came_[1]);
        if (!said || ::read(go_[0], &byte, 1) != 1) {
            ::_exit(2);
        }
    }

    /// In the parent, once: waits until so many have come, then lets them go. Throws
    /// std::runtime_error when one has ended before it came.
    void release(int children)
    {
        char byte = 0;
        close(came_[1]);  // so that the pipe ends with the last child that may come
        for (int i = 0; i < children; ++i) {
            if (::read(came_[0], &byte, 1) != 1) {
                throw std::runtime_error("a process did not come to the barrier");
            }
        }
        for (int i = 0; i < children; ++i) {
            if (::write(go_[1], &byte, 1) != 1) {
                throw std::runtime_error("cannot let a process go");
            }
        }
    }

private:
    static void close(int& end)
    {
        if (end >= 0) {
            ::close(end);
            end = -1;
        }
    }

    std::array<int, 2> came_{};
    std::array<int, 2> go_{};
};
