// What main.cpp prints, a function for each section. Each is told on which databases.
#pragma once

#include "15-servers/engine/connecting.hpp"
#include "15-servers/engine/server_errors.hpp"
#include "15-servers/verdict_text.hpp"

#include <functional>
#include <string>
#include <vector>

namespace servers {

using Databases = std::vector<DatabaseKind>;

void three_dialects();
void the_same_select(Databases const& shown);
void the_same_write(Databases const& shown);
void transactions_and_tables(Databases const& shown);
void anomalies(Databases const& shown);
void errors_and_answers(Databases const& shown);
void errors_of_connections(Databases const& shown);
void characters(Databases const& shown);
void moments(Databases const& shown);
void how_to_see_the_rest();

void measure_connections();

/// "error 1213", or "error 40P01": the code in the database's own terms.
std::string error_text(DatabaseError const& error);

/// The first value of the first row, "NULL", or an error's text.
std::string value_of(soci::session& sql, std::string const& query);

/// `done` when the work ends without an error of the database, else the error's text.
std::string outcome(soci::session& sql, std::function<void()> const& work,
                    std::string const& done);

/// A heading for each database, after the first ones.
std::vector<std::string> headings(std::vector<std::string> first,
                                  Databases const& shown);

}  // namespace servers
