#include "engine/termination.hpp"

#include <pthread.h>

namespace rest {

//! [termination]
Termination::Termination(std::function<void()> on_signal)
{
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGTERM);
    sigaddset(&signals_, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals_, &before_);
    thread_ = std::thread([this, on_signal = std::move(on_signal)] {
        int signal = 0;
        sigwait(&signals_, &signal);
        if (!is_decided_.exchange(true)) {
            pthread_sigmask(SIG_UNBLOCK, &signals_, nullptr);  // for a second one
            on_signal();
        }
    });
}
//! [termination]

Termination::~Termination()
{
    if (!is_decided_.exchange(true)) {
        pthread_kill(thread_.native_handle(), SIGTERM);  // it waits for one
    }
    thread_.join();
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace rest
