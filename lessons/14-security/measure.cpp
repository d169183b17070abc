// What a guess costs. Run it without sanitizers:
//   scripts/workbook run 14 --measure
#include "13-rest-api/engine/passwords.hpp"
#include "engine/password_check.hpp"
#include "sections.hpp"
#include "stored_passwords.hpp"
#include "workbook/table.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <sstream>
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

namespace {

// In time of the processor, which other programs do not take away.
double processor_seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// The best of three.
double seconds_of_guess(Way const& way)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        double const begin = processor_seconds();
        for (int i = 0; i < way.times; ++i) {
            way.try_guess("guess " + std::to_string(i));
        }
        best = std::min(best, (processor_seconds() - begin) / way.times);
    }
    return best;
}

// "0.4 seconds", "7 hours", "3 days": for a reader, and not to calculate with.
std::string roughly(double seconds)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(seconds < 10 ? 1 : 0);
    if (seconds < 120) {
        text << seconds << " seconds";
    } else if (seconds < 48 * 3600) {
        text << seconds / 3600 << " hours";
    } else {
        text << seconds / (24 * 3600) << " days";
    }
    return text.str();
}

std::string guesses_a_second(double seconds)
{
    if (seconds < 0.1) {
        return workbook::thousands(static_cast<long long>(1 / seconds));
    }
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << 1 / seconds;
    return text.str();
}

}  // namespace

void measure_guesses()
{
    std::vector<std::pair<std::string, double>> measured;
    double largest = 0;
    for (Way const& way : ways_to_guess()) {
        measured.emplace_back(way.name, seconds_of_guess(way));
        largest = std::max(largest, measured.back().second);
    }
    workbook::Table table({"stored as", "guesses a second", "a million take", ""});
    for (auto const& [name, seconds] : measured) {
        table.add({name, guesses_a_second(seconds), roughly(1e6 * seconds),
                   workbook::bar(seconds, largest, 30)});
    }
    workbook::print_section("What a guess costs the thief, on one processor");
    std::cout << table;
}

}  // namespace security
