#include "database_under_test.hpp"

#include "07-migrations/engine/sql_text.hpp"
#include "engine/opening.hpp"

#include <unistd.h>

#include <cstdlib>

namespace servers::cases {

namespace {

std::string& name_under_test()
{
    static std::string name = "sqlite";
    return name;
}

std::string with_database(std::string url, std::string const& database)
{
    std::size_t const begin = url.rfind('/', url.find('?')) + 1;
    return url.replace(begin, url.find('?') - begin, database);
}

std::string new_name()
{
    static int number = 0;
    return "workbook_matrix_" + std::to_string(::getpid()) + "_" +
           std::to_string(++number);
}

void on_the_server(std::string const& statement)
{
    soci::session sql;
    open_url(sql, server_url());
    sql << statement;
}

}  // namespace

std::string const& under_test()
{
    return name_under_test();
}

void test_database(std::string const& name)
{
    name_under_test() = name;
}

std::string server_url()
{
    char const* const url =
        std::getenv(under_test() == "mariadb"      ? "WORKBOOK_MARIADB_URL"
                    : under_test() == "postgresql" ? "WORKBOOK_POSTGRESQL_URL"
                                                   : "");
    return url == nullptr ? "" : url;
}

Database::Database()
{
    if (under_test() == "sqlite") {
        url_ = "sqlite:///" + (folder_ / "matrix.db").string();
        return;
    }
    name_ = new_name();
    on_the_server("CREATE DATABASE " + name_ +
                  (under_test() == "mariadb" ? "" : " TEMPLATE template0"));
    url_ = with_database(server_url(), name_);
}

Database::~Database()
{
    if (!name_.empty()) {
        on_the_server("DROP DATABASE " + name_ +
                      (under_test() == "mariadb" ? "" : " WITH (FORCE)"));
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
