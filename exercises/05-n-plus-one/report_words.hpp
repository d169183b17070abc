// A report as text, as the cases of task 2 compare it.
#pragma once

#include "order_report.hpp"

#include <string>

namespace n_plus_one::cases {

// One user as text: "1 Ada: order 1 = 3500, order 2 = 15998".
inline std::string words(UserOrders const& user)
{
    std::string text = std::to_string(user.user_id) + " " + user.name + ": ";
    if (user.orders.empty()) {
        text += "no orders";
    }
    for (std::size_t i = 0; i < user.orders.size(); ++i) {
        text += (i == 0 ? "order " : ", order ") +
                std::to_string(user.orders[i].order_id) + " = " +
                std::to_string(user.orders[i].total_cents);
    }
    return text + "\n";
}

// A report as text, a line for each user.
inline std::string words(std::vector<UserOrders> const& report)
{
    std::string text;
    for (UserOrders const& user : report) {
        text += words(user);
    }
    return text;
}

// The lines of the users with this name.
inline std::string words(std::vector<UserOrders> const& report, std::string const& name)
{
    std::string text;
    for (UserOrders const& user : report) {
        text += user.name == name ? words(user) : "";
    }
    return text.empty() ? "nobody of that name\n" : text;
}

// The line for user `n` of a shop that has grown from nothing by two orders of three
// items for each user, computed as grow_shop describes its rows.
inline std::string line_of_grown_user(long long n)
{
    UserOrders user{n, "User " + std::to_string(n), {}};
    for (long long order = 2 * n - 1; order <= 2 * n; ++order) {
        long long total = 0;
        for (long long i = 3 * (order - 1); i < 3 * order; ++i) {
            total += (1 + i % 4) * 100 * (1 + i % 37);
        }
        user.orders.push_back({order, total});
    }
    return words(user);
}

}  // namespace n_plus_one::cases
