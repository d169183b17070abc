// Database URLs: taken apart, masked, refused; and what the databases do with an option
// that nobody knows.
#include "demo_secrets.hpp"
#include "engine/connection.hpp"
#include "engine/encodings.hpp"
#include "sections.hpp"
#include "workbook/table.hpp"

#include <soci/soci.h>

#include <iostream>

void database_urls()
{
    std::string const password = percent_encode(demo_password);
    workbook::Table table({"masked", "backend", "parameters"});
    for (std::string const& text :
         {std::string("sqlite:///shop.db?timeout=5"),
          "mysql+pymysql://shop:" + password + "@db.local/shop_db?charset=utf8mb4",
          "postgres://shop:" + password + "@db.local:5433/shop_db"}) {
        DatabaseUrl const url = parse_database_url(text);
        Connection const connection = connection_of(url);
        bool const secret = url.kind == DatabaseKind::mysql;
        table.add({url.masked(), connection.backend,
                   secret ? "***" : connection.parameters.reveal()});
    }
    std::cout << table;
    for (std::string const& text :
         {"mysql://shop:" + demo_password + "@db.local/shop_db", "mysql://" + password,
          "oracle://shop:" + password + "@db.local/shop_db"}) {
        try {
            parse_database_url(text);
        } catch (UrlError const& error) {
            std::cout << "refused: " << error.what() << '\n';
        }
    }
}

void a_misspelt_option()
{
    for (char const* const parameters :
         {"db=:memory: timeout=5", "db=:memory: tiemout=5"}) {
        soci::session sql("sqlite3", parameters);
        int milliseconds = 0;
        sql << "PRAGMA busy_timeout", soci::into(milliseconds);
        std::cout << parameters << "  waits " << milliseconds << " ms\n";
    }
    try {
        parse_database_url("sqlite:///shop.db?tiemout=5");
    } catch (UrlError const& error) {
        std::cout << "sqlite:///shop.db?tiemout=5  " << error.what() << '\n';
    }
}
