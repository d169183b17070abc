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

// What a statement selects about an item goes here, one row at a time: into a vector,
// SOCI 4.0.3 reads the key as 32 bits (lesson 02).
struct SelectedItem {
    OwnedItem item;
    soci::indicator is_there = soci::i_null;  // not so when a user has no items
    std::string description;
    soci::indicator description_is = soci::i_null;

    auto into(auto select)
    {
        return (select, soci::into(item.id, is_there), soci::into(item.title, is_there),
                soci::into(description, description_is));
    }

    /// The item of this row, to be moved from before the next one.
    OwnedItem&& take()
    {
        item.description.reset();
        if (description_is == soci::i_ok) {
            item.description = std::move(description);
        }
        return std::move(item);
    }
};

//! [select-user]
// A user with their items: a row for each item, or one row when there is none.
struct SelectUser : KeptStatement {
    long long id = 0;
    std::string email;
    int is_active = 0;
    long long version = 0;
    SelectedItem item;
    soci::statement statement;

    explicit SelectUser(soci::session& sql)
        : statement(item.into(
              (sql.prepare << "SELECT email, is_active, users.version,"
                              " items.id, title, description"
                              " FROM users LEFT JOIN items ON owner_id = users.id"
                              " WHERE users.id = :id ORDER BY items.id",
               soci::use(id), soci::into(email), soci::into(is_active),
               soci::into(version))))
    {
    }
};
//! [select-user]

// A page of users by id, without their items.
struct SelectUserPage : KeptStatement {
    long long limit = 0;
    long long skip = 0;
    UserWithItems user;
    int is_active = 0;
    soci::statement statement;

    explicit SelectUserPage(soci::session& sql)
        : statement((sql.prepare << "SELECT id, email, is_active FROM users"
                                    " ORDER BY id LIMIT :limit OFFSET :skip",
                     soci::use(limit), soci::use(skip), soci::into(user.id),
                     soci::into(user.email), soci::into(is_active)))
    {
    }
};

// The items of all users whose ids are in a range, by owner and id.
struct SelectItemsOfOwners : KeptStatement {
    long long first = 0;
    long long last = 0;
    SelectedItem item;
    soci::statement statement;

    explicit SelectItemsOfOwners(soci::session& sql)
        : statement(
              (item.into((sql.prepare << "SELECT id, title, description, owner_id"
                                         " FROM items WHERE owner_id BETWEEN :first"
                                         " AND :last ORDER BY owner_id, id",
                          soci::use(first), soci::use(last))),
               soci::into(item.item.owner_id)))
    {
    }
};

std::vector<UserWithItems> read_page(KeptStatements& statements, long long skip,
                                     long long limit)
{
    return statements.with<SelectUserPage>([&](SelectUserPage& select) {
        std::vector<UserWithItems> users;
        select.limit = limit;
        select.skip = skip;
        select.statement.execute();
        while (select.statement.fetch()) {
            select.user.is_active = select.is_active != 0;
            users.push_back(std::move(select.user));
        }
        return users;
    });
}

// Reads the items of these users, who are in the order of their ids, with none left out
// between the first and the last.
void read_items(KeptStatements& statements, std::vector<UserWithItems>& users)
{
    statements.with<SelectItemsOfOwners>([&](SelectItemsOfOwners& select) {
        select.first = users.front().id;
        select.last = users.back().id;
        select.statement.execute();
        auto user = users.begin();
        while (select.statement.fetch()) {
            while (user->id != select.item.item.owner_id) {
                ++user;
            }
            if (user->items.empty()) {
                user->items.reserve(4);  // it would grow to 1, to 2, and then to 4
            }
            user->items.push_back(select.item.take());
        }
    });
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

//! [find-user-with-items]
std::optional<UserWithItems> find_user_with_items(KeptStatements& statements,
                                                  long long id)
{
    return statements.with<SelectUser>([&](SelectUser& select) {
        std::optional<UserWithItems> user;
        select.id = id;
        select.statement.execute();
        while (select.statement.fetch()) {
            if (!user) {
                user = {id, select.email, select.is_active != 0, select.version};
            }
            if (select.item.is_there == soci::i_ok) {
                user->items.push_back(select.item.take());
                user->items.back().owner_id = id;
            }
        }
        return user;
    });
}
//! [find-user-with-items]

//! [list-users]
std::vector<UserWithItems> list_users(KeptStatements& statements, long long skip,
                                      long long limit)
{
    soci::transaction transaction(statements.sql);
    std::vector<UserWithItems> users = read_page(statements, skip, limit);
    if (!users.empty()) {
        read_items(statements, users);
    }
    transaction.commit();
    return users;
}
//! [list-users]

}  // namespace rest
