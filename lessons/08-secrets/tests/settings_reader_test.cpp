// Which settings are accepted, and what an error of the database shows.
#include "08-secrets/settings_reader.hpp"

#include "08-secrets/engine/database_error.hpp"
#include "08-secrets/engine/fresh_key.hpp"
#include "workbook/database.hpp"

#include <doctest/doctest.h>

#include <string>

namespace secrets::cases {

TEST_CASE("Placeholders are refused and keys are not")
{
    for (std::string const text :
         {"changeme", "ChangeThisForMe", "super_secret_jwt_key_here", "your-api-key",
          "<key>", "xxxxxxxx", "PLACEHOLDER", "replace-this", "example-key"}) {
        INFO("Seen: ", text);
        CHECK(is_placeholder(text));
    }
    CHECK_FALSE(is_placeholder("not-a-real-key-7f3a91c05e2d48b6"));
    CHECK_FALSE(is_placeholder(fresh_key().reveal()));
    CHECK_FALSE(is_placeholder(""));
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
