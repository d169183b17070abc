// Exercise 02, task 2: rules that a column's type does not give.
#pragma once

#include <string>

namespace models {

// Each function returns an SQL condition on the column that it is given, for a CHECK:
//
//     "name TEXT NOT NULL CHECK (" + name_rule("name") + ")"
//
// The condition lets in the values that are named here, and refuses all others. Three
// things are open, and no case asks about them: NULL, which is for NOT NULL to refuse;
// blobs; and texts that contain a NUL character. `column` is a name that the program
// chooses itself, of letters and underscores.

/// For a TEXT column: text of 1 to 200 characters (characters, not bytes). A blank is a
/// character like any other.
std::string name_rule(std::string const& column);

/// For an INTEGER or BIGINT column: integers from 0 to the largest of 64 bits. Refuses
/// negative numbers, fractions, and text that is not a number, such as '' or '12abc'.
/// (SQLite converts the text '12' into a number before it checks: that is let in.)
std::string price_rule(std::string const& column);

/// For a TEXT or DATETIME column: a moment as text in the form 2024-01-31 09:05:00,
/// with a year from 0000 to 9999. Refuses every other form, such as 2024-01-31,
/// 2024-01-31T09:05:00Z or 2024-01-31 09:05:00.5, and what no calendar or clock has,
/// such as 2024-02-30 09:05:00.
std::string time_rule(std::string const& column);

}  // namespace models
