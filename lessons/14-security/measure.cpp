// Guesses a second. Run it without sanitizers:
//   scripts/workbook run 14 --measure
#include "workbook/measure.hpp"
#include "13-rest-api/engine/passwords.hpp"
#include "engine/password_hasher.hpp"
#include "sections.hpp"
#include "stored_passwords.hpp"
#include "workbook/table.hpp"

#include <sodium.h>

#include <array>
#include <iostream>
#include <stdexcept>

namespace security {

namespace {

// What the OWASP cheat sheet asks of scrypt: 128 MiB.
void scrypt(std::string const& guess)
{
    std::array<unsigned char, 16> const salt{};
    std::array<unsigned char, 32> hash{};
    if (crypto_pwhash_scryptsalsa208sha256_ll(
            reinterpret_cast<unsigned char const*>(guess.data()), guess.size(),
            salt.data(), salt.size(), 1U << 17U, 8, 1, hash.data(), hash.size()) != 0) {
        throw std::runtime_error("not enough memory for scrypt");
    }
}

struct Way {
    std::string name;
    int times;
    std::function<void(std::string const& guess)> try_guess;
};

Way argon2id(std::string const& name, int times, rest::PasswordCost const& cost)
{
    auto const stored = rest::hash_password("a password", cost);
    return {name, times,
            [stored](auto const& guess) { rest::is_password(guess, stored); }};
}

std::vector<Way> ways_to_guess()
{
    std::string const salted = salted_hash("a password");
    return {{"SHA-256", 300'000, [](auto const& guess) { fast_hash(guess); }},
            {"SHA-256 with a salt", 300'000,
             [salted](auto const& guess) { is_salted_hash_of(guess, salted); }},
            {"scrypt, 128 MiB", 5, scrypt},
            argon2id("argon2id, 19 MiB, 2 passes", 20, owasp_minimum),
            argon2id("argon2id, 64 MiB, 2 passes", 10, rest::PasswordCost{}),
            argon2id("argon2id, 256 MiB, 3 passes", 3,
                     {.passes = 3, .memory_bytes = 256 * 1024 * 1024})};
}

}  // namespace

void measure_guesses()
{
    workbook::Table table({"stored as", "guesses a second", "a million guesses"});
    for (Way const& way : ways_to_guess()) {
        double const seconds = workbook::seconds_of([&] {
                                   for (int i = 0; i < way.times; ++i) {
                                       way.try_guess("guess " + std::to_string(i));
                                   }
                               }) /
                               way.times;
        table.add({way.name, workbook::thousands(static_cast<long long>(1 / seconds)),
                   workbook::duration(1e6 * seconds)});
    }
    workbook::print_section("Guesses a second, on one processor");
    std::cout << table;
}

}  // namespace security
