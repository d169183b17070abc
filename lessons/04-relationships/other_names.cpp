// One to many again, under the names that other tutorials give it.
#include "sections.hpp"

#include <iostream>

namespace relationships {

//! [posts-and-items]
void posts_and_items()
{
    Shop shop;
    shop.sql << "CREATE TABLE posts (id INTEGER PRIMARY KEY,"
                " user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
                " title TEXT NOT NULL)";
    shop.sql << "CREATE TABLE items (id INTEGER PRIMARY KEY,"
                " owner_id INTEGER NOT NULL REFERENCES users (id) ON DELETE RESTRICT,"
                " name TEXT NOT NULL)";
    shop.sql << "INSERT INTO posts VALUES (1, 1, 'Hello'), (2, 1, 'Again')";
    shop.sql << "INSERT INTO items VALUES (1, 2, 'a lamp'), (2, 3, 'a desk')";

    std::cout << "posts of Ada:    "
              << listed(shop.sql,
                        "SELECT title FROM posts WHERE user_id = 1 ORDER BY id")
              << "\nowner of item 2: "
              << listed(shop.sql,
                        "SELECT users.name FROM items"
                        " JOIN users ON users.id = items.owner_id WHERE items.id = 2")
              << '\n';
}
//! [posts-and-items]

}  // namespace relationships
