// Expect: is const here
// Line: 10
// Build: compile
struct User {
    int id = 0;
};

void reset(User const& user)
{
    user.id = 0;
}
