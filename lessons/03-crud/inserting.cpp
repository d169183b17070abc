#include "inserting.hpp"

std::vector<User> some_users(int count)
{
    std::vector<User> users;
    for (int i = 0; i < count; ++i) {
        users.push_back(
            {0, "user" + std::to_string(i) + "@shop.example", "User", std::nullopt});
    }
    return users;
}

void insert_one_by_one(soci::session& sql, std::vector<User> const& users)
{
    for (User const& user : users) {
        sql << "INSERT INTO users (email, name, phone) VALUES (:email, :name, :phone)",
            soci::use(user.email), soci::use(user.name), soci::use(user.phone);
    }
}

void insert_in_one_transaction(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    insert_one_by_one(sql, users);
    transaction.commit();
}

//! [with-one-statement]
void insert_with_one_statement(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    User user;
    soci::statement insert =
        (sql.prepare << "INSERT INTO users (email, name, phone)"
                        " VALUES (:email, :name, :phone)",
         soci::use(user.email), soci::use(user.name), soci::use(user.phone));
    for (User const& next : users) {
        user = next;  // the statement is bound to these members, and reads them again
        insert.execute(true);
    }
    transaction.commit();
}
//! [with-one-statement]
