// Notes in a database.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

/// Makes the table, if there is none.
void create_notes(soci::session& sql);

/// Adds a note and returns its id.
long long add_note(soci::session& sql, std::string const& text);

/// All notes, the oldest first.
std::vector<std::string> list_notes(soci::session& sql);
