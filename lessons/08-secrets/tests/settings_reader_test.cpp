// Which settings are accepted, and what an error of the database shows.
#include "08-secrets/settings_reader.hpp"

#include "08-secrets/engine/database_error.hpp"
#include "08-secrets/engine/fresh_key.hpp"
#include "08-secrets/placeholder.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"

#include <doctest/doctest.h>

#include <string>

namespace secrets::cases {

TEST_CASE("A placeholder is told from a key")
{
    auto const kind_of = [](std::string const& value) {
        return value + (is_placeholder(value) ? " is a placeholder" : " is a value");
    };
    for (std::string const value : {"changeme",
                                    "changethis",
                                    "Change-It",
                                    "ChangeThisForMe",
                                    "your-api-key",
                                    "super_secret_jwt_key_here",
                                    "<key>",
                                    "xxxxxxxx",
                                    "PLACEHOLDER",
                                    "replace-this",
                                    "example-key",
                                    "${SECRET_KEY_FROM_THE_VAULT}",
                                    "$SECRET_KEY",
                                    "x-${KEY}",
                                    "$(cat key.txt)",
                                    "{{ vault.key }}",
                                    "data encryption key with 32 char",
                                    "my-secret-token",
                                    "supersecretkey",
                                    "Password123",
                                    "a random string of 32 characters",
                                    "SECRET"}) {
        CHECK_SAME(kind_of(value), value + " is a placeholder");
    }
    for (std::string const& value :
         {std::string("not-a-real-key-7f3a91c05e2d48b6"), fresh_key().reveal(),
          std::string(""), std::string("pa$word9-Qx7"), std::string("$5"),
          std::string("550e8400-e29b-41d4-a716-446655440000"),
          std::string("correct horse battery staple"),
          std::string("monkey-at-the-gate"), std::string("my-blue-bicycle-1987"),
          std::string("key-4eC39HqLyjWDarjtT1")}) {
        CHECK_SAME(kind_of(value), value + " is a value");
    }
}

TEST_CASE("An error of the database comes without its values")
{
    workbook::ScratchDatabase database;
    database.sql << "CREATE TABLE keys (k TEXT CHECK (k = ''))";
    std::string const key = "zq9x7";
    try {
        without_values(
            [&] { database.sql << "INSERT INTO keys VALUES (:k)", soci::use(key); });
        FAIL_CHECK("it threw nothing");
    } catch (DatabaseError const& error) {
        std::string const text = error.what();
        CHECK(text.find("CHECK constraint failed") != std::string::npos);
        CHECK(text.find("zq9x7") == std::string::npos);
    }
}

}  // namespace secrets::cases
