// A key from a generator that starts from the clock, and one from the system.
#include "engine/fresh_key.hpp"
#include "sections.hpp"

#include <iostream>
#include <random>

namespace {

//! [key-from-the-clock]
// As it is often written, with time(nullptr) for the seed.
std::string key_from_the_clock(unsigned seconds)
{
    std::mt19937 generator(seconds);
    std::uniform_int_distribution<int> letter('a', 'z');
    std::string key(32, ' ');
    for (char& c : key) {
        c = static_cast<char>(letter(generator));
    }
    return key;
}

void a_key_from_the_clock_is_found()
{
    unsigned const one_day = 24 * 60 * 60;
    unsigned const midnight = 1'700'000'000;
    std::string const key = key_from_the_clock(midnight + 1'234);

    unsigned tried = 1;
    while (key_from_the_clock(midnight + tried - 1) != key && tried < one_day) {
        ++tried;
    }
    std::cout << "from the clock:   found after " << tried << " of the " << one_day
              << " keys of that day\n";
}
//! [key-from-the-clock]

}  // namespace

void a_key_that_nobody_can_guess()
{
    a_key_from_the_clock_is_found();
    Secret const first = fresh_key();
    Secret const second = fresh_key();
    std::cout << "from the system:  " << first << " of " << first.size()
              << " characters; the next one is "
              << (first.reveal() == second.reveal() ? "the same" : "another") << '\n';
}
