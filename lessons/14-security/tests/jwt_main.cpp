// What a library for JSON Web Tokens accepts: libjwt 1.10.2, which the service does not
// use.
//
//   jwt_box lessons/14-security/jwt.txt
//
// compares what it prints with the file, or, with WORKBOOK_ACCEPT set, writes the file.

#include "workbook/files.hpp"

#include <jwt.h>

#include <cstdlib>
#include <functional>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>

namespace {

// What the sources call SECRET_KEY.
std::string const secret_key = "a key of 32 bytes, out of no list";

using Token = std::unique_ptr<jwt_t, decltype(&jwt_free)>;

unsigned char const* bytes_of(std::string const& text)
{
    return reinterpret_cast<unsigned char const*>(text.data());
}

Token new_token()
{
    jwt_t* token = nullptr;
    jwt_new(&token);
    return {token, jwt_free};
}

std::string text_of(Token const& token)
{
    char* const text = jwt_encode_str(token.get());
    std::string const copy = text;
    std::free(text);
    return copy;
}

std::string signed_token(std::string const& key, long expires_at)
{
    Token const token = new_token();
    jwt_add_grant(token.get(), "sub", "1");
    jwt_add_grant_int(token.get(), "exp", expires_at);
    jwt_set_alg(token.get(), JWT_ALG_HS256, bytes_of(key),
                static_cast<int>(key.size()));
    return text_of(token);
}

// Signed by nobody: anybody can make it.
std::string forged_token()
{
    Token const token = new_token();
    jwt_add_grant(token.get(), "sub", "1");
    jwt_add_grant(token.get(), "role", "administrator");
    jwt_set_alg(token.get(), JWT_ALG_NONE, nullptr, 0);
    return text_of(token);
}

//! [verdict]
// An empty key is passed as no key at all, as in a program whose SECRET_KEY is not set.
std::string verdict(std::string const& text, std::string const& key)
{
    jwt_t* token = nullptr;
    int const error =
        jwt_decode(&token, text.c_str(), key.empty() ? nullptr : bytes_of(key),
                   static_cast<int>(key.size()));
    jwt_free(token);
    return error == 0 ? "accepted" : "refused";
}
//! [verdict]

// The first letter of the payload is another one.
std::string changed(std::string token)
{
    char& letter = token[token.find('.') + 10];
    letter = letter == 'a' ? 'b' : 'a';
    return token;
}

// How many keys of the list an attacker tries, without asking the service once.
int guesses_of_key(std::string const& token)
{
    std::istringstream lines(workbook::read_file("data/common_passwords.txt"));
    int guesses = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#') {
            continue;
        }
        ++guesses;
        if (verdict(token, line) == "accepted") {
            return guesses;
        }
    }
    return 0;
}

std::string report()
{
    long const in_2001 = 1'000'000'000;
    long const in_2100 = 4'102'444'800;
    std::string const valid = signed_token(secret_key, in_2100);
    std::ostringstream out;
    out << "== Tokens, and what libjwt 1.10.2 says ==\n"
        << "signed with our key:                           "
        << verdict(valid, secret_key) << '\n'
        << "one letter of it changed:                      "
        << verdict(changed(valid), secret_key) << '\n'
        << "alg none, verified with our key:               "
        << verdict(forged_token(), secret_key) << '\n'
        << "alg none, and the key is not set:              "
        << verdict(forged_token(), "") << '\n'
        << "signed with our key, expired in 2001:          "
        << verdict(signed_token(secret_key, in_2001), secret_key) << '\n'
        << "signed with our key, of a user who logged out: "
        << verdict(valid, secret_key) << '\n'
        << "keys tried to find the key \"changeme\":         "
        << guesses_of_key(signed_token("changeme", in_2100)) << '\n';
    return out.str();
}

}  // namespace

int main(int count, char** arguments)
try {
    std::string const file = count == 2 ? arguments[1] : "";
    std::string const now = report();
    std::cout << now;
    if (std::getenv("WORKBOOK_ACCEPT") != nullptr) {
        workbook::write_file(file, now);
    } else if (workbook::read_file(file) != now) {
        std::cerr << "jwt_box: " << file << " has another text\n";
        return 1;
    }
    return 0;
} catch (std::exception const& error) {
    std::cerr << "jwt_box: " << error.what() << '\n';
    return 1;
}
