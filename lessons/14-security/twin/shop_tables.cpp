#include "twin/catalogue.hpp"
#include "workbook/database.hpp"

namespace security::twin {

void create_shop(soci::session& sql)
{
    workbook::run_script(sql, R"(
CREATE TABLE users (
    id       INTEGER PRIMARY KEY,
    email    TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    password TEXT NOT NULL
);
CREATE TABLE products (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    price_cents INTEGER NOT NULL
);
CREATE TABLE reviews (author TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO users (email, name, password) VALUES
    ('ada@example.com', 'Ada', 'engine-1843notreallyhashed'),
    ('bob@example.com', 'Bob', 'hunter2notreallyhashed');
INSERT INTO products (name, price_cents) VALUES
    ('Lamp', 2450), ('Desk', 19900), ('Chair', 8900), ('Shelf', 4900),
    ('Lamp 100% wool', 3900);
INSERT INTO reviews VALUES ('Ada', 'Bright'), ('Bob', 'Wobbly');
)");
}

Rows read_rows(soci::statement& statement, Row const& row)
{
    statement.execute();
    Rows rows;
    while (statement.fetch()) {
        rows.push_back(row);
    }
    return rows;
}

}  // namespace security::twin
