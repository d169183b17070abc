// Users with their items by SQLite's own C interface: what the data layer is measured
// against. Prepared once for each connection.
#pragma once

#include "engine/bodies.hpp"
#include "engine/users.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <memory>
#include <stdexcept>

namespace rest {

// SOCI includes sqlite3.h in a namespace.
using namespace sqlite_api;

class RawUsers {
public:
    explicit RawUsers(std::string const& file)
    {
        sqlite3* opened = nullptr;
        bool const failed = sqlite3_open(file.c_str(), &opened) != SQLITE_OK;
        connection_.reset(opened);
        if (failed) {
            throw std::runtime_error("cannot open the database");
        }
        user_ = prepare("SELECT id, email, is_active FROM users WHERE id = ?");
        users_ = prepare("SELECT id, email, is_active FROM users ORDER BY id LIMIT ?");
        items_ = prepare(
            "SELECT id, title, description, owner_id FROM items"
            " WHERE owner_id BETWEEN ? AND ? ORDER BY owner_id, id");
    }

    /// A connection that this thread keeps.
    static RawUsers& of_this_thread(std::string const& file)
    {
        thread_local RawUsers users(file);
        return users;
    }

    std::vector<UserResponse> list(long long limit)
    {
        return read(users_.get(), limit);
    }

    std::string json_of_list(long long limit)
    {
        schemas::ordered_json all = schemas::ordered_json::array();
        for (UserResponse const& user : list(limit)) {
            all.push_back(user_response_schema().write(user));
        }
        return all.dump();
    }

    std::string json_of_user(long long id)
    {
        return user_response_schema().write(read(user_.get(), id).at(0)).dump();
    }

private:
    struct Close {
        void operator()(sqlite3* connection) const { sqlite3_close(connection); }
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    Statement prepare(char const* text)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(connection_.get(), text, -1, &statement, nullptr) !=
            SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(connection_.get()));
        }
        return Statement(statement);
    }

    static std::string text(sqlite3_stmt* statement, int column)
    {
        return {reinterpret_cast<char const*>(sqlite3_column_text(statement, column)),
                static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
    }

    std::vector<UserResponse> read(sqlite3_stmt* select, long long argument)
    {
        std::vector<UserResponse> users;
        sqlite3_bind_int64(select, 1, argument);
        while (sqlite3_step(select) == SQLITE_ROW) {
            users.push_back({sqlite3_column_int64(select, 0),
                             text(select, 1),
                             sqlite3_column_int(select, 2) != 0,
                             {}});
        }
        sqlite3_reset(select);
        if (users.empty()) {
            return users;
        }
        sqlite3_stmt* const items = items_.get();
        sqlite3_bind_int64(items, 1, users.front().id);
        sqlite3_bind_int64(items, 2, users.back().id);
        auto user = users.begin();
        while (sqlite3_step(items) == SQLITE_ROW) {
            long long const owner = sqlite3_column_int64(items, 3);
            while (user->id != owner) {
                ++user;
            }
            std::optional<std::string> description;
            if (sqlite3_column_type(items, 2) != SQLITE_NULL) {
                description = text(items, 2);
            }
            user->items.push_back({sqlite3_column_int64(items, 0), text(items, 1),
                                   std::move(description), owner});
        }
        sqlite3_reset(items);
        return users;
    }

    std::unique_ptr<sqlite3, Close> connection_;
    Statement user_;
    Statement users_;
    Statement items_;
};

}  // namespace rest
