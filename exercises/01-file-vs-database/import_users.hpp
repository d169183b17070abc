// Exercise 01, task 5: from a file to a table.
#pragma once

#include "add_users.hpp"
#include "check_record.hpp"
#include "find_user.hpp"
#include "read_records.hpp"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace storage {

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

/// Imports the users of a JSON file into the table `users`.
///
/// Good records are imported even when others are bad. A record that check_record
/// accepts is still bad
///
/// - as duplicate_in_file, when an earlier record that it accepts has the same e-mail,
///   whatever else the two have;
/// - as email_taken, when the table had a user with the e-mail and another name or
///   other points.
///
/// E-mails are compared byte by byte. Importing the same file again changes nothing.
///
/// All or nothing: when this throws, the table is as it was and the session has no
/// transaction open. It throws what read_records throws, and the database's soci_error.
ImportReport import_users(soci::session& sql, std::filesystem::path const& file);

}  // namespace storage
