#include "fresh_key.hpp"

#include "encodings.hpp"

#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>

//! [fresh-key]
// getentropy(3) takes from the kernel's generator, which is seeded from hardware and
// waits, at a machine's start, until it is. It needs no file and no seed of ours.
Secret fresh_key(std::size_t bytes)
{
    if (bytes == 0 || bytes > 256) {
        throw std::invalid_argument("a key has 1 to 256 bytes");
    }
    std::string random(bytes, '\0');
    if (::getentropy(random.data(), random.size()) != 0) {
        throw std::system_error(errno, std::generic_category(),
                                "the system gives no random bytes");
    }
    return Secret(hexadecimal(random));
}
//! [fresh-key]
