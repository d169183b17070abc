// Lesson 13: what its own cases begin with. They are in lessons/13-rest-api/tests.
#include "matrix_database.hpp"

#include "07-migrations/engine/write_transaction.hpp"
#include "13-rest-api/tests/api_lab.hpp"
#include "workbook/check_same.hpp"

namespace servers::cases {

namespace {

// Set before any case runs.
bool const placed = [] {
    rest::cases::new_place = [](workbook::ScratchFolder const&) {
        auto const database = std::make_shared<Database>();
        return rest::cases::Place{database->url(), database};
    };
    return true;
}();

}  // namespace

TEST_CASE("13: a writer that waits for too long is told to try again")
{
    rest::cases::ApiLab lab;
    lab.client();
    soci::session other;
    workbook::open_database(other, lab.place.database);
    migrations::WriteTransaction const keeps_the_lock(other);
    auto const answer = lab.post("/users/", lab.user_body("ada@example.com"));
    CHECK_SAME(rest::cases::shown(answer), R"(503 {"detail":"Service Unavailable"})");
    CHECK_SAME(answer->get_header_value("Retry-After"), "1");
}

}  // namespace servers::cases
