// What docs/cpp-for-python.md shows, run.
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

struct User {
    long long id = 0;
    std::string name;
};

//! [reference]
void rename_copy(User user)
{
    user.name = "Grace";
}  // changes its own copy
void rename(User& user)
{
    user.name = "Grace";
}  // changes the caller's object
std::size_t length(User const& user)
{
    return user.name.size();
}  // may only read it
//! [reference]

//! [optional]
std::optional<User> find(std::vector<User> const& users, std::string const& name)
{
    for (User const& user : users) {
        if (user.name == name) {
            return user;
        }
    }
    return std::nullopt;
}
//! [optional]

//! [raii]
// What a `with` block is in Python is an object here: its constructor begins, and its
// destructor ends, however the block is left.
class Indented {
public:
    explicit Indented(std::string& margin) : margin_(margin) { margin_ += "    "; }
    ~Indented() { margin_.resize(margin_.size() - 4); }
    Indented(Indented const&) = delete;
    Indented& operator=(Indented const&) = delete;

private:
    std::string& margin_;
};
//! [raii]

//! [template]
// Works for every type that has `+`; which one it is, the compiler finds out.
template <typename T>
T sum(std::vector<T> const& values)
{
    T total{};
    for (T const& value : values) {
        total = total + value;
    }
    return total;
}
//! [template]

}  // namespace

TEST_SUITE_BEGIN("C++ for Python people");

TEST_CASE("a parameter is a copy unless it is a reference")
{
    //! [value]
    User ada{1, "Ada"};
    User other = ada;  // a second object, not a second name for the first
    other.name = "Bela";
    CHECK_SAME(ada.name, "Ada");

    rename_copy(ada);
    CHECK_SAME(ada.name, "Ada");
    rename(ada);
    CHECK_SAME(ada.name, "Grace");
    //! [value]
    CHECK(length(ada) == 5);
}

TEST_CASE("an optional is a value or nothing")
{
    std::vector<User> const users{{1, "Ada"}};
    //! [ask-an-optional]
    std::optional<User> const user = find(users, "Ada");
    if (user) {                         // is there one?
        CHECK_SAME(user->name, "Ada");  // `->` and `*` reach it
    }
    CHECK(find(users, "Bela") == std::nullopt);
    //! [ask-an-optional]
}

TEST_CASE("a destructor runs when the block is left by an exception too")
{
    std::string margin;
    //! [leave-a-block]
    try {
        Indented const inside(margin);
        throw std::runtime_error("something went wrong");
    } catch (std::exception const& error) {
        CHECK_SAME(error.what(), "something went wrong");
    }
    CHECK_SAME(margin, "");  // the destructor ran before the handler
    //! [leave-a-block]
}

TEST_CASE("an int has 32 bits and a long long has 64")
{
    //! [integers]
    CHECK(sizeof(int) == 4);
    CHECK(sizeof(long long) == 8);
    CHECK(7 / 2 == 3);    // of two integers, `/` is Python's `//` (but rounds to 0)
    CHECK(-7 / 2 == -3);  // Python's -7 // 2 is -4
    CHECK(7 / 2.0 == 3.5);
    //! [integers]
}

TEST_CASE("a template works for each type it is used with")
{
    //! [use-a-template]
    CHECK(sum(std::vector<int>{1, 2, 3}) == 6);
    CHECK_SAME(sum(std::vector<std::string>{"a", "b"}), "ab");
    //! [use-a-template]
}

TEST_CASE("a unique_ptr is moved and not copied")
{
    //! [move]
    auto user = std::make_unique<User>(User{1, "Ada"});
    std::unique_ptr<User> const owner = std::move(user);  // the owner has changed
    CHECK(user == nullptr);
    CHECK_SAME(owner->name, "Ada");
    //! [move]
}
