// Words in texts: an index of words, by SQLite's extension FTS5.
#include "engine/visited.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

namespace {

//! [as-words]
// What somebody typed, as words that all have to be there: each in quotes, so that
// nothing in it is taken for FTS5's own language of AND, NOT, * and columns.
std::string as_words(std::string const& typed)
{
    std::string query;
    std::string word;
    for (char const c : typed + " ") {
        if (c != ' ') {
            word += c == '"' ? "\"\"" : std::string(1, c);
        } else if (!word.empty()) {
            query += "\"" + word + "\" ";
            word.clear();
        }
    }
    return query;
}
//! [as-words]

//! [match]
void print_found(soci::session& sql, std::string const& typed)
{
    std::string const words = as_words(typed);
    soci::rowset<std::string> const names =
        (sql.prepare << "SELECT products.name FROM product_words"
                        " JOIN products ON products.id = product_words.rowid"
                        " WHERE product_words MATCH :words ORDER BY rank, products.id",
         soci::use(words));
    std::cout << typed << ':';
    for (std::string const& name : names) {
        std::cout << " [" << name << ']';
    }
    std::cout << '\n';
}
//! [match]

}  // namespace

void words_in_texts()
{
    Shop shop;
    int has_fts5 = 0;
    shop.sql << "SELECT sqlite_compileoption_used('ENABLE_FTS5')", soci::into(has_fts5);
    if (has_fts5 == 0) {
        std::cout << "this SQLite was built without FTS5\n";
        return;
    }
    shop.sql << "INSERT INTO products (name, description, price_cents) VALUES"
                " ('Étagère', 'Shelf of beech', 9900), ('Bulb', 'For a lamp', 450)";
    shop.sql << "CREATE VIRTUAL TABLE product_words"
                " USING fts5(name, description, content=products, content_rowid=id)";
    shop.sql << "INSERT INTO product_words (product_words) VALUES ('rebuild')";
    for (std::string const typed :
         {"lamp", "BEECH", "etagere", "desk lamp", "lam", "paper -squared\""}) {
        print_found(shop.sql, typed);
    }
}

}  // namespace queries
