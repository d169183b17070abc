// SIGTERM and SIGINT, as an ordinary call in an ordinary thread.
#pragma once

#include <csignal>

#include <atomic>
#include <functional>
#include <thread>

namespace rest {

/// While it lives, the process does not die of the first SIGTERM or SIGINT. `on_signal`
/// is called once, in a thread of its own: there it may lock, allocate and wait, which
/// a signal handler may not. A second signal during the call ends the process.
///
/// Create it before any other thread, because threads inherit the set of blocked
/// signals.
class Termination {
public:
    explicit Termination(std::function<void()> on_signal);

    /// Waits until the call has ended, if there is one.
    ~Termination();
    Termination(Termination const&) = delete;
    Termination& operator=(Termination const&) = delete;

private:
    sigset_t signals_{};
    sigset_t before_{};
    std::atomic<bool> is_decided_ = false;  ///< by a signal, or by the destructor
    std::thread thread_;
};

}  // namespace rest
