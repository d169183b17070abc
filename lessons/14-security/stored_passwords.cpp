#include "stored_passwords.hpp"

#include "13-rest-api/engine/passwords.hpp"
#include "engine/password_rules.hpp"
#include "workbook/files.hpp"

#include <sodium.h>

#include <array>
#include <set>

namespace security {

namespace {

std::string const placeholder = "notreallyhashed";

std::string salted_with(std::string const& salt, std::string const& text)
{
    return salt + "$" + fast_hash(salt + text);
}

}  // namespace

std::string fast_hash(std::string const& text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<unsigned char const*>(text.data()),
                       text.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> digits{};
    return sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
}

std::string salted_hash(std::string const& text)
{
    std::array<unsigned char, 16> salt{};
    randombytes_buf(salt.data(), salt.size());
    std::array<char, 33> digits{};
    return salted_with(
        sodium_bin2hex(digits.data(), digits.size(), salt.data(), salt.size()), text);
}

bool is_salted_hash_of(std::string const& text, std::string const& stored)
{
    return salted_with(stored.substr(0, stored.find('$')), text) == stored;
}

//! [ways-to-store]
std::vector<WayToStore> ways_to_store()
{
    rest::PasswordCost const cost = rest::PasswordCost::least();
    return {
        {"password + \"notreallyhashed\"",
         [](auto const& password) { return password + placeholder; },
         [](auto const& guess, auto const& stored) {
             return guess + placeholder == stored;
         },
         true, false},
        {"SHA-256", fast_hash,
         [](auto const& guess, auto const& stored) {
             return fast_hash(guess) == stored;
         },
         false, false},
        {"SHA-256 with a salt", salted_hash, is_salted_hash_of},
        {"argon2id",
         [cost](auto const& password) {
             return rest::hash_password(password, cost).for_the_database();
         },
         [](auto const& guess, auto const& stored) {
             return rest::is_password(guess, schemas::PasswordHash(stored));
         }},
    };
}
//! [ways-to-store]

Guessed guess_all(WayToStore const& way, std::vector<std::string> const& stored,
                  std::vector<std::string> const& guesses)
{
    Guessed guessed;
    if (way.readable) {
        guessed.read = static_cast<int>(stored.size());
        return guessed;
    }
    std::set<std::string> hashed;
    for (std::string const& text : stored) {
        for (std::string const& guess : guesses) {
            // Without a salt, the hash of a guess is good for all users.
            guessed.hashes += way.salted || hashed.insert(guess).second ? 1 : 0;
            if (way.matches(guess, text)) {
                ++guessed.read;
                break;
            }
        }
    }
    return guessed;
}

std::vector<std::string> common_guesses()
{
    return listed_passwords(workbook::read_file("data/common_passwords.txt"));
}

std::size_t count_alike(std::vector<std::string> const& texts)
{
    std::set<std::string> const different(texts.begin(), texts.end());
    return texts.size() - different.size();
}

}  // namespace security
