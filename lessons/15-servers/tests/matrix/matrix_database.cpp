#include "matrix_database.hpp"

#include "07-migrations/engine/sql_text.hpp"
#include "08-secrets/engine/encodings.hpp"
#include "15-servers/anywhere/opening.hpp"

#include <unistd.h>

namespace servers::cases {

namespace {

DatabaseKind& tested()
{
    static DatabaseKind kind = DatabaseKind::sqlite;
    return kind;
}

// With the password, as a program finds it in its environment.
std::string text_of(secrets::DatabaseUrl const& url)
{
    std::string text = url.masked();
    std::string const mask = ":***@";
    if (auto const at = text.find(mask); at != std::string::npos) {
        text.replace(at, mask.size(),
                     ":" + secrets::percent_encode(url.password.reveal()) + "@");
    }
    return text;
}

std::string new_name()
{
    static int number = 0;
    return "workbook_" + std::to_string(::getpid()) + "_" + std::to_string(++number);
}

void on_the_server(std::string const& statement)
{
    soci::session sql;
    servers::open(sql, url_of(under_test()).value());
    sql << statement;
}

}  // namespace

DatabaseKind under_test()
{
    return tested();
}

void test_database(DatabaseKind kind)
{
    tested() = kind;
}

Database::Database()
{
    if (under_test() == DatabaseKind::sqlite) {
        url_ = "sqlite:///" + (folder_ / "matrix.db").string();
        return;
    }
    name_ = new_name();
    on_the_server("CREATE DATABASE " + name_);
    secrets::DatabaseUrl url = url_of(under_test()).value();
    url.database = name_;
    url_ = text_of(url);
}

Database::~Database()
{
    if (name_.empty()) {
        return;
    }
    try {
        on_the_server("DROP DATABASE " + name_ +
                      (under_test() == DatabaseKind::mysql ? "" : " WITH (FORCE)"));
    } catch (std::exception const&) {
        // A destructor may not throw; 'scripts/servers remove' deletes it, too.
    }
}

void Database::open(soci::session& further) const
{
    open_url(further, url_);
}

std::string OpenDatabase::ask(std::string const& query)
{
    std::string answer;
    sql << query, soci::into(answer);
    return sql.got_data() ? answer : "none";
}

void OpenDatabase::run(std::string const& script)
{
    for (std::string const& statement : migrations::split_statements(script)) {
        sql << statement;
    }
}

}  // namespace servers::cases
