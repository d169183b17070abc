// A connection that ends in the middle, a server that takes no more, a server that is
// not there. SQLite has none of these.
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <iostream>
#include <memory>

namespace servers {

namespace {

//! [kill]
// Ends a session from another one, as an administrator would, and waits until it is
// gone.
void kill_session(soci::session& administrator, soci::session& victim,
                  DatabaseKind kind)
{
    bool const mysql = kind == DatabaseKind::mysql;
    std::string id;
    victim << (mysql ? "SELECT connection_id()" : "SELECT pg_backend_pid()"),
        soci::into(id);
    std::string const present =
        (mysql ? "SELECT count(*) FROM information_schema.processlist WHERE id = "
               : "SELECT count(*) FROM pg_stat_activity WHERE pid = ") +
        id;
    if (mysql) {
        administrator << "KILL " + id;
    } else {
        int done = 0;
        administrator << "SELECT pg_terminate_backend(" + id + ")::int",
            soci::into(done);
    }
    int left = 1;
    for (int tries = 0; left > 0 && tries < 10'000; ++tries) {
        administrator << present, soci::into(left);
    }
}
//! [kill]

struct Case {
    char const* name;
    DatabaseError error;
    std::string category;
};

Case tried(char const* name, soci::session& sql, During during,
           std::function<void()> const& work)
{
    try {
        work();
    } catch (soci::soci_error const& error) {
        return {name, database_error(error, sql, during), category_of(error)};
    }
    return {name, {}, "no error"};
}

// The session is ended between its INSERT and the next statement.
Case killed(EmptyDatabase const& database, During during)
{
    TwoSessions two(database);
    two.first << "BEGIN";
    two.first << "UPDATE users SET age = 37 WHERE id = 1";
    kill_session(two.second, two.first, database.kind());
    bool const commits = during == During::the_commit;
    return tried(commits ? "ended before COMMIT" : "ended in a transaction", two.first,
                 during, [&] {
                     two.first << (commits ? "COMMIT"
                                           : "UPDATE users SET age = 37 WHERE id = 3");
                 });
}

// The next statement on the same session.
Case after(EmptyDatabase const& database)
{
    TwoSessions two(database);
    kill_session(two.second, two.first, database.kind());
    outcome(two.first, [&] { two.first << "UPDATE users SET age = 1"; }, "");
    return tried("the statement after that", two.first, During::a_statement,
                 [&] { two.first << "UPDATE users SET age = 1"; });
}

Case connecting(char const* name, secrets::DatabaseUrl const& url,
                std::function<void(secrets::DatabaseUrl const&)> const& connect)
{
    try {
        connect(url);
    } catch (soci::soci_error const& error) {
        return {name, connect_error(error, url.kind), category_of(error)};
    }
    return {name, {}, "no error"};
}

//! [too-many]
// Opens sessions until the server refuses one; it allows 40 in all.
void open_too_many(secrets::DatabaseUrl const& url)
{
    std::vector<std::unique_ptr<soci::session>> sessions;
    while (sessions.size() < 100) {
        sessions.push_back(std::make_unique<soci::session>());
        open(*sessions.back(), url);
    }
}
//! [too-many]

void open_one(secrets::DatabaseUrl const& url)
{
    soci::session sql;
    open(sql, url);
}

std::vector<Case> cases(EmptyDatabase const& database)
{
    secrets::DatabaseUrl const url = *url_of(database.kind());
    secrets::DatabaseUrl nobody_listens = url;
    nobody_listens.port = 1;
    secrets::DatabaseUrl wrong_password = url;
    wrong_password.password = secrets::Secret("wrong");
    return {killed(database, During::a_statement),
            killed(database, During::the_commit),
            after(database),
            connecting("one too many", url, open_too_many),
            connecting("nobody listens", nobody_listens, open_one),
            connecting("a wrong password", wrong_password, open_one)};
}

// libpq's texts name the port, which differs each time, and PostgreSQL 16 says for whom
// the last connections are in other words than 15.
std::string the_same_everywhere(std::string text, DatabaseKind kind)
{
    std::string const reserved = "slots are reserved for ";
    if (auto const at = text.find(reserved); at != std::string::npos) {
        text = text.substr(0, at + reserved.size()) + "...";
    }
    std::string const port = std::to_string(url_of(kind)->port);
    for (auto at = text.find(port); at != std::string::npos; at = text.find(port)) {
        text.replace(at, port.size(), "PORT");
    }
    return text;
}

}  // namespace

void errors_of_connections(Databases const& shown)
{
    workbook::Table table(
        {"what", "database", "code", "SOCI's category", "problem", "answer"});
    std::string words;
    for (DatabaseKind const kind : shown) {
        if (kind == DatabaseKind::sqlite) {
            continue;
        }
        EmptyDatabase const database(kind);
        create_shop(database);
        words += name_of(kind) + '\n';
        for (Case const& found : cases(database)) {
            Verdict const verdict = classify(found.error);
            table.add({found.name, name_of(kind), code_text(found.error),
                       found.category, text_of(verdict.problem),
                       text_of(verdict.answer)});
            words += std::string("  ") + found.name + ": " +
                     the_same_everywhere(found.error.message, kind) + '\n';
        }
    }
    std::cout << table << '\n' << words;
}

}  // namespace servers
