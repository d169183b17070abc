// A new database for each case, on whichever server the program was started for.
#pragma once

#include "15-servers/engine/connecting.hpp"

#include <soci/soci.h>

#include <string>

namespace servers::cases {

/// What this run of the program is about.
DatabaseKind under_test();

/// To be called once, by main.
void test_database(DatabaseKind kind);

/// An empty database that is there as long as this is.
class Database {
public:
    Database();

    /// What a program is given as its DATABASE_URL.
    std::string const& url() const { return url_; }

    /// Opens a further session.
    void open(soci::session& further) const;

private:
    EmptyDatabase empty_;
    std::string url_;
};

/// The same with a session on it.
struct OpenDatabase : Database {
    soci::session sql;
    OpenDatabase() { open(sql); }

    /// The first column of the first row; "none" when there is no row.
    std::string ask(std::string const& query);

    /// Runs each statement of a script.
    void run(std::string const& script);
};

}  // namespace servers::cases
