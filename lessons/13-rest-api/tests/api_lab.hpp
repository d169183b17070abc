// A service on a database of its own, and a client of it.
#pragma once

#include "06-pooling/manual_clock.hpp"
#include "engine/api.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>
#include <httplib.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rest::cases {

using nlohmann::json;
using namespace std::chrono_literals;

inline ApiOptions test_options(std::filesystem::path const& database)
{
    ApiOptions options;
    options.database = database;
    options.password_cost = PasswordCost::least();
    // A machine under load answers late, and late is not wrong.
    options.wait_for_connection = 10min;
    options.limits.read_timeout = 10min;
    options.limits.write_timeout = 10min;
    return options;
}

/// Where a case has its database; `kept` ends with the case.
struct Place {
    std::filesystem::path database;
    std::shared_ptr<void> kept = {};
};

/// A new file. Lesson 15 runs the cases on servers and has another one here.
inline std::function<Place(workbook::ScratchFolder const& folder)> new_place =
    [](workbook::ScratchFolder const& folder) { return Place{folder / "service.db"}; };

class ApiLab {
public:
    using Change = std::function<void(ApiOptions&)>;

    explicit ApiLab(Change const& change = [](ApiOptions&) {})
    {
        ApiOptions options = test_options(place.database);
        options.clock = clock;
        options.write_line = [this](std::string const& line) { lines.push_back(line); };
        change(options);
        api.emplace(std::move(options));
    }

    /// Begins to serve, at the first use.
    httplib::Client& client()
    {
        if (!client_) {
            port = api->start();
            client_.emplace("127.0.0.1", port);
            client_->set_read_timeout(600, 0);
            client_->set_default_headers({{"Accept-Encoding", "identity"}});
        }
        return *client_;
    }

    httplib::Result post(std::string const& path, json const& body,
                         httplib::Headers const& headers = {})
    {
        return client().Post(path, headers, body.dump(), "application/json");
    }

    httplib::Result patch(std::string const& path, json const& body,
                          httplib::Headers const& headers = {})
    {
        return client().Patch(path, headers, body.dump(), "application/json");
    }

    /// Stores a user over HTTP. Returns the id.
    long long add_user(std::string const& email)
    {
        auto const answer = post("/users/", user_body(email));
        REQUIRE(answer);
        REQUIRE(answer->status == 201);
        return json::parse(answer->body)["id"];
    }

    static json user_body(std::string const& email)
    {
        return {{"email", email}, {"password", "correct horse"}};
    }

    /// The number of rows, asked on a connection of its own.
    int count(std::string const& table)
    {
        soci::session sql;
        workbook::open_database(sql, place.database);
        int rows = -1;
        sql << "SELECT count(*) FROM " << table, soci::into(rows);
        return rows;
    }

    std::string ask(std::string const& statement)
    {
        soci::session sql;
        workbook::open_database(sql, place.database);
        std::string value;
        sql << statement, soci::into(value);
        return value;
    }

    workbook::ScratchFolder folder;
    Place place = new_place(folder);
    std::shared_ptr<pooling::ManualClock> clock =
        std::make_shared<pooling::ManualClock>();
    std::vector<std::string> lines;  ///< of the access log; to be read after stop()
    std::optional<Api> api;
    int port = 0;

private:
    std::optional<httplib::Client> client_;
};

/// "200 {...}", or "no answer".
inline std::string shown(httplib::Result const& answer)
{
    return answer ? std::to_string(answer->status) + " " + answer->body : "no answer";
}

}  // namespace rest::cases
