// Ways to store a password, from the worst to the right one, and a thief with a list.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace security {

struct WayToStore {
    std::string name;
    std::function<std::string(std::string const& password)> store;
    std::function<bool(std::string const& guess, std::string const& stored)> matches;
    bool readable = false;  ///< the password is there as it is
    bool salted = true;     ///< one hash of a guess says nothing about other users
};

std::vector<WayToStore> ways_to_store();

/// SHA-256 of the text, as hexadecimal digits.
std::string fast_hash(std::string const& text);

/// Likewise of a salt of 16 bytes and the text, as "salt$hash".
std::string salted_hash(std::string const& text);
bool is_salted_hash_of(std::string const& text, std::string const& stored);

struct Guessed {
    int read = 0;          ///< passwords that are known now
    long long hashes = 0;  ///< computed for that
};

/// Tries each guess on each stored password until it is known.
Guessed guess_all(WayToStore const& way, std::vector<std::string> const& stored,
                  std::vector<std::string> const& guesses);

/// The first hundred or so that everybody tries.
std::vector<std::string> common_guesses();

/// How many of the texts are equal to one before.
std::size_t count_alike(std::vector<std::string> const& texts);

}  // namespace security
