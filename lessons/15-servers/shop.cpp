#include "shop.hpp"

namespace servers {

void create_shop(EmptyDatabase const& database)
{
    soci::session sql;
    database.open(sql);
    sql << "CREATE TABLE users ("
           " id    BIGINT PRIMARY KEY,"
           " email VARCHAR(100) NOT NULL UNIQUE,"
           " age   INTEGER CHECK (age >= 0))";
    sql << "CREATE TABLE orders ("
           " id      BIGINT PRIMARY KEY,"
           " user_id BIGINT NOT NULL,"
           " FOREIGN KEY (user_id) REFERENCES users (id))";
    sql << "INSERT INTO users VALUES (1, 'ada@example.com', 36),"
           " (3, 'eve@example.com', 41)";
}

TwoSessions::TwoSessions(EmptyDatabase const& database) : kind_(database.kind())
{
    database.open(first);
    database.open(second);
}

void TwoSessions::repeatable_read()
{
    for (soci::session* const sql : {&first, &second}) {
        if (kind_ == DatabaseKind::mysql) {
            *sql << "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ";
            *sql << "SET SESSION innodb_snapshot_isolation = ON";
        } else if (kind_ == DatabaseKind::postgresql) {
            *sql << "SET SESSION CHARACTERISTICS AS"
                    " TRANSACTION ISOLATION LEVEL REPEATABLE READ";
        }
    }
}

//! [do-not-wait]
void TwoSessions::do_not_wait()
{
    for (soci::session* const sql : {&first, &second}) {
        if (kind_ == DatabaseKind::mysql) {
            *sql << "SET SESSION innodb_lock_wait_timeout = 0";
        } else if (kind_ == DatabaseKind::postgresql) {
            *sql << "SET lock_timeout = '10ms'";
        }
    }
}
//! [do-not-wait]

}  // namespace servers
