#include "user_repository.hpp"

#include "workbook/sqlite_errors.hpp"

//! [create-users]
void create_users(soci::session& sql)
{
    sql << "CREATE TABLE users ("
           " id    INTEGER PRIMARY KEY,"
           " email TEXT NOT NULL UNIQUE,"
           " name  TEXT NOT NULL,"
           " phone TEXT)";
}
//! [create-users]

//! [add-user]
long long add_user(soci::session& sql, User const& user)
{
    long long id = 0;
    try {
        sql << "INSERT INTO users (email, name, phone)"
               " VALUES (:email, :name, :phone) RETURNING id",
            soci::use(user.email), soci::use(user.name), soci::use(user.phone),
            soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken(user.email);
        }
        throw;
    }
    return id;
}
//! [add-user]

//! [get-user]
std::optional<User> get_user(soci::session& sql, long long id)
{
    User user;
    sql << "SELECT id, email, name, phone FROM users WHERE id = :id", soci::use(id),
        soci::into(user.id), soci::into(user.email), soci::into(user.name),
        soci::into(user.phone);
    return sql.got_data() ? std::optional(user) : std::nullopt;
}
//! [get-user]

//! [get-user-by-email]
std::optional<User> get_user_by_email(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT id, email, name, phone FROM users WHERE email = :email LIMIT 1",
        soci::use(email), soci::into(user.id), soci::into(user.email),
        soci::into(user.name), soci::into(user.phone);
    return sql.got_data() ? std::optional(user) : std::nullopt;
}
//! [get-user-by-email]

//! [list-users]
std::vector<User> list_users(soci::session& sql, int limit, int offset)
{
    User user;
    soci::statement rows =
        (sql.prepare << "SELECT id, email, name, phone FROM users"
                        " ORDER BY name, id"
                        " LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset), soci::into(user.id),
         soci::into(user.email), soci::into(user.name), soci::into(user.phone));
    std::vector<User> users;
    rows.execute();
    while (rows.fetch()) {
        users.push_back(user);
    }
    return users;
}
//! [list-users]

//! [update-user]
bool update_user(soci::session& sql, long long id, UserChanges const& changes)
{
    std::string assignments;
    soci::statement update(sql);
    auto const assign = [&](std::string const& column, auto const& value) {
        if (value) {
            assignments += (assignments.empty() ? "" : ", ") + column + " = :" + column;
            update.exchange(soci::use(*value, column));
        }
    };
    assign("email", changes.email);
    assign("name", changes.name);
    assign("phone", changes.phone);
    if (assignments.empty()) {
        return get_user(sql, id).has_value();
    }
    update.exchange(soci::use(id, "id"));
    update.alloc();
    update.prepare("UPDATE users SET " + assignments + " WHERE id = :id");
    update.define_and_bind();
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw EmailTaken(changes.email.value_or(""));
        }
        throw;
    }
    return update.get_affected_rows() == 1;
}
//! [update-user]

//! [delete-user]
bool delete_user(soci::session& sql, long long id)
{
    soci::statement remove =
        (sql.prepare << "DELETE FROM users WHERE id = :id", soci::use(id));
    remove.execute(true);
    return remove.get_affected_rows() == 1;
}
//! [delete-user]
