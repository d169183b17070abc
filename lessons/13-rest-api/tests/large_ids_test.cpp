// Ids of more than 32 bits, on every way out of the service.
#include "api_lab.hpp"
#include "workbook/check_same.hpp"

namespace rest::cases {

TEST_CASE("the service keeps ids of 64 bits in answers, lists and addresses")
{
    ApiLab lab;
    lab.client();
    soci::session sql(*soci::factory_sqlite3(), (lab.folder / "service.db").string());
    sql << "INSERT INTO users (id, email, password_hash) VALUES"
           " (5000000007, 'ada@example.com', 'x')";
    sql << "INSERT INTO items (id, title, owner_id) VALUES"
           " (6000000011, 'Lamp', 5000000007)";
    std::string const item =
        R"({"id":6000000011,"title":"Lamp","description":null,"owner_id":5000000007})";
    std::string const user =
        R"({"id":5000000007,"email":"ada@example.com","is_active":true,"items":[)" +
        item + "]}";
    CHECK_SAME(lab.client().Get("/users/5000000007")->body, user);
    CHECK_SAME(lab.client().Get("/users/")->body, "[" + user + "]");
    CHECK_SAME(lab.client().Get("/items/6000000011")->body, item);
    CHECK_SAME(lab.client().Get("/items/")->body, "[" + item + "]");
    auto const created = lab.post("/users/5000000007/items/", {{"title", "Desk"}});
    CHECK_SAME(created->get_header_value("Location"), "/items/6000000012");
}

}  // namespace rest::cases
