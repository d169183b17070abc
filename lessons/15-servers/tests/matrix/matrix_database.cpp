#include "matrix_database.hpp"

#include "07-migrations/engine/sql_text.hpp"
#include "08-secrets/engine/encodings.hpp"
#include "15-servers/anywhere/opening.hpp"

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

}  // namespace

DatabaseKind under_test()
{
    return tested();
}

void test_database(DatabaseKind kind)
{
    tested() = kind;
}

Database::Database() : empty_(under_test()), url_(text_of(empty_.url())) {}

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
