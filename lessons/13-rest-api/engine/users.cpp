#include "engine/users.hpp"

#include "workbook/sqlite_errors.hpp"

namespace rest {

namespace {

// Runs a write that may violate the UNIQUE of the address. The catch asks SQLite first,
// before a rollback (lesson 09).
template <typename Write>
void unless_taken(soci::session& sql, Write&& write)
{
    try {
        write();
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken();
        }
        throw;
    }
}

// A page of users by id, without their items. (One by one: see items.cpp.)
std::vector<UserWithItems> read_page(soci::session& sql, long long skip,
                                     long long limit)
{
    UserWithItems user;
    int is_active = 0;
    soci::statement select =
        (sql.prepare << "SELECT id, email, is_active, version FROM users"
                        " ORDER BY id LIMIT :limit OFFSET :skip",
         soci::use(limit), soci::use(skip), soci::into(user.id), soci::into(user.email),
         soci::into(is_active), soci::into(user.version));
    select.execute();
    std::vector<UserWithItems> users;
    while (select.fetch()) {
        user.is_active = is_active != 0;
        users.push_back(user);
    }
    return users;
}

}  // namespace

//! [insert-user]
long long insert_user(soci::session& sql, std::string const& email,
                      schemas::PasswordHash const& hash)
{
    long long id = 0;
    unless_taken(sql, [&] {
        sql << "INSERT INTO users (email, password_hash) VALUES (:email, :hash)"
               " RETURNING id",
            soci::use(email), soci::use(hash.for_the_database()), soci::into(id);
    });
    return id;
}
//! [insert-user]

std::optional<UserRow> find_user(soci::session& sql, long long id)
{
    UserRow user;
    std::string hash;
    int is_active = 0;
    sql << "SELECT id, email, password_hash, is_active, version FROM users"
           " WHERE id = :id",
        soci::use(id), soci::into(user.id), soci::into(user.email), soci::into(hash),
        soci::into(is_active), soci::into(user.version);
    if (!sql.got_data()) {
        return {};
    }
    user.password_hash = schemas::PasswordHash(hash);
    user.is_active = is_active != 0;
    return user;
}

void update_user(soci::session& sql, UserRow const& user)
{
    int const is_active = user.is_active ? 1 : 0;
    unless_taken(sql, [&] {
        sql << "UPDATE users SET email = :email, password_hash = :hash,"
               " is_active = :active, version = version + 1 WHERE id = :id",
            soci::use(user.email), soci::use(user.password_hash.for_the_database()),
            soci::use(is_active), soci::use(user.id);
    });
}

void delete_user(soci::session& sql, long long id)
{
    sql << "DELETE FROM users WHERE id = :id", soci::use(id);
}

std::optional<UserWithItems> read_user_with_items(soci::session& sql, long long id)
{
    UserWithItems user;
    int is_active = 0;
    sql << "SELECT id, email, is_active, version FROM users WHERE id = :id",
        soci::use(id), soci::into(user.id), soci::into(user.email),
        soci::into(is_active), soci::into(user.version);
    if (!sql.got_data()) {
        return {};
    }
    user.is_active = is_active != 0;
    user.items = items_of_owners(sql, id, id);
    return user;
}

std::optional<UserWithItems> find_user_with_items(soci::session& sql, long long id)
{
    soci::transaction transaction(sql);
    auto user = read_user_with_items(sql, id);
    transaction.commit();
    return user;
}

//! [list-users]
std::vector<UserWithItems> list_users(soci::session& sql, long long skip,
                                      long long limit)
{
    soci::transaction transaction(sql);
    std::vector<UserWithItems> users = read_page(sql, skip, limit);
    if (!users.empty()) {
        // Both lists are in the order of the users' ids.
        auto user = users.begin();
        for (ItemRow& item : items_of_owners(sql, users.front().id, users.back().id)) {
            while (user->id != item.owner_id) {
                ++user;
            }
            user->items.push_back(std::move(item));
        }
    }
    transaction.commit();
    return users;
}
//! [list-users]

}  // namespace rest
