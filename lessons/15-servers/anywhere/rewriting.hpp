// The statements of lessons 03 to 13, in the words of another database.
#pragma once

#include "15-servers/engine/dialect.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace servers {

/// What SQLite reads, and what stands for it on a server. Empty: the same.
struct Phrase {
    std::string_view sqlite;
    std::string_view mariadb;
    std::string_view postgresql;
};

/// The phrases that are replaced in CREATE TABLE and ALTER TABLE, and in all other
/// statements. A longer one comes before one that it begins with.
std::vector<Phrase> const& ddl_phrases();
std::vector<Phrase> const& query_phrases();

/// The statement with its phrases replaced. Words are compared in upper or lower case;
/// blanks, line ends and comments between them do not matter; texts in quotes are left
/// alone.
///
/// It knows these phrases and no others, and is no translator. A program that is
/// written for three databases from the start has little to replace.
std::string rewritten(std::string const& statement, DatabaseKind kind);

}  // namespace servers
