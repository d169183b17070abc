// Foreign keys are declared in the schema, and kept by a connection that was told to.
#include "sections.hpp"
#include "workbook/files.hpp"

#include <iostream>

//! [foreign-keys-are-off]
void foreign_keys_are_off()
{
    workbook::ScratchFolder const folder;
    std::string const file = "db=" + (folder / "shop.db").string();
    std::string const orphan = "INSERT INTO orders (user_id) VALUES (99)";
    auto const state = [](soci::session& sql) {
        return listed(sql, "PRAGMA foreign_keys");
    };

    soci::session first("sqlite3", file);  // opened as SOCI opens it
    workbook::load_shop(first);
    std::cout << "as opened:             " << state(first)
              << ", an order of user 99: " << answer_to(first, orphan) << '\n';
    {
        soci::transaction transaction(first);
        first << "PRAGMA foreign_keys = ON";  // no error, and no effect
        std::cout << "set in a transaction:  " << state(first) << '\n';
    }
    first << "PRAGMA foreign_keys = ON";
    std::cout << "set outside:           " << state(first)
              << ", an order of user 99: " << answer_to(first, orphan) << '\n';

    soci::session second("sqlite3", file);
    std::cout << "another connection:    " << state(second) << '\n';
    std::cout << "the first order of 99: still there, and found by the check: "
              << listed(first,
                        "SELECT \"table\" || ' ' || rowid || ' has no ' || parent"
                        " FROM pragma_foreign_key_check")
              << '\n';
}
//! [foreign-keys-are-off]
