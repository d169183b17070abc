// A new database for each case, on whichever server the program was started for.
#pragma once

#include "15-servers/engine/connecting.hpp"
#include "workbook/files.hpp"

#include <soci/soci.h>

#include <string>

namespace servers::cases {

/// What this run of the program is about.
DatabaseKind under_test();

/// To be called once, by main.
void test_database(DatabaseKind kind);

/// An empty database that is there as long as this is. On a server it is one beside
/// that of the URL, which is not touched.
class Database {
public:
    Database();
    ~Database();
    Database(Database const&) = delete;
    Database& operator=(Database const&) = delete;

    /// What a program is given as its DATABASE_URL.
    std::string const& url() const { return url_; }

    /// Opens a further session.
    void open(soci::session& further) const;

private:
    workbook::ScratchFolder folder_;
    std::string name_;
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
