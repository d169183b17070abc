// Exercise 01, task 2: from a file to a database.
#pragma once

#include <soci/soci.h>

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace storage {

/// Why a record of the file is not imported.
enum class Problem {
    not_an_object,      ///< the record is a number, a string, null, an array ...
    missing_field,      ///< it has no "email", no "name" or no "points"
    wrong_type,         ///< e-mail or name is no string, or points no long long
    empty_email,        ///< the e-mail is ""
    duplicate_in_file,  ///< an earlier record without the problems above has the e-mail
    email_taken,  ///< the table has the e-mail already, with another name or points
};

/// A record that was not imported.
struct BadRecord {
    std::size_t position = 0;  ///< in the file's array, the first being 0
    Problem problem{};         ///< the first that applies, in the order of `Problem`

    bool operator==(BadRecord const&) const = default;
};

/// What became of the records. Every record is counted in exactly one of the three.
struct ImportReport {
    std::size_t imported = 0;
    std::size_t already_there = 0;  ///< the table had a user equal in all three fields
    std::vector<BadRecord> bad;     ///< in the order of the file
};

/// The file as a whole cannot be imported.
class ImportError : public std::runtime_error {
public:
    ImportError(std::string const& what, std::size_t byte_position)
        : std::runtime_error(what), byte(byte_position)
    {
    }

    /// Where in the file, the first byte being 1. For text that is not JSON, what the
    /// JSON library reports (`nlohmann::json::parse_error::byte`); for JSON that is not
    /// an array, the first byte that is not white space. 0 when it cannot be read.
    std::size_t byte;
};

/// Makes the table that `import_users` fills. Given; there is nothing to do here.
inline void create_users_table(soci::session& sql)
{
    sql << "CREATE TABLE users ("
           " id     INTEGER PRIMARY KEY,"
           " email  TEXT    NOT NULL UNIQUE,"
           " name   TEXT    NOT NULL,"
           " points BIGINT  NOT NULL)";
}

/// Imports the users of a JSON file into the table `users`.
///
/// The file holds an array of objects, each with "email" (a string, not empty), "name"
/// (a string; it may be empty) and "points" (an integer that a long long can hold; 3.7,
/// true and "12" are not integers). Further fields are ignored. E-mails are compared
/// byte by byte. Text is stored as it stands in the file, in whatever script. Values
/// are bound, never pasted into SQL.
///
/// Good records are imported even when others are bad; no bad record is dropped without
/// a word. Importing the same file again imports nothing and changes nothing.
///
/// All or nothing: when this throws, the table is as it was. Throws ImportError when
/// the file cannot be read, is not JSON, or is not an array at its top; lets soci_error
/// through when the database refuses a user for a reason of its own.
ImportReport import_users(soci::session& sql, std::filesystem::path const& file);

}  // namespace storage
