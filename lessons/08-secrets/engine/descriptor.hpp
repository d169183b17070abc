// A file descriptor that is closed when its owner goes.
#pragma once

#include <unistd.h>

/// Owns what `open`, `pipe` and the like gave; a negative number, as they give when
/// they fail, is owned too, and never closed.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;

    int number() const { return number_; }

    /// Closes it now; closed already, it does nothing.
    void close()
    {
        if (number_ >= 0) {
            ::close(number_);
        }
        number_ = -1;
    }

private:
    int number_;
};
