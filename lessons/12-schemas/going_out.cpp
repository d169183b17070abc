// The row as an answer, and an answer of its own type.
#include "printing.hpp"
#include "sections.hpp"
#include "user_schemas.hpp"

namespace schemas {

//! [leaking-model]
// The wrong way: the row itself has a JSON form. What is added for the database is
// added to every answer too.
struct LeakingUser {
    long long id = 0;
    std::string email;
    std::string password_hash;
    NLOHMANN_DEFINE_TYPE_INTRUSIVE(LeakingUser, id, email, password_hash)
};
//! [leaking-model]

namespace {

//! [explicit-mapping]
// The right way: what is not named here cannot be sent.
UserResponse response_of(User const& user)
{
    return {.id = user.id,
            .email = user.email,
            .display_name = user.display_name,
            .items = {}};
}
//! [explicit-mapping]

}  // namespace

void what_may_go_out()
{
    std::cout << "the row: "
              << json(LeakingUser{1, "ada@example.com", "$argon2id$v=19$m=..."})
              << '\n';
    User const user{
        1, "ada@example.com", PasswordHash("$argon2id$v=19$m=..."), false, {}};
    std::cout << "its response: " << user_response_schema().write(response_of(user))
              << '\n';
    //! [does-not-compile]
    static_assert(!std::is_constructible_v<json, PasswordHash>);
    static_assert(!std::is_constructible_v<json, User>);
    //! [does-not-compile]
    std::cout << "json(user.password_hash) and json(user) do not compile\n\n";
    try {
        std::cout << user_create_schema().write({"ada@example.com", "correct horse"});
    } catch (std::logic_error const& error) {
        std::cout << "the UserCreate itself: " << error.what() << '\n';
    }
    print_read(user_create_schema(), R"({"email": "ada", "password": "hunter2"})");
    print_read(user_create_schema(), R"("hunter2")");
}

}  // namespace schemas
