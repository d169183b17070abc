// The questions that a server answers about its own tables.
#pragma once

#include "15-servers/engine/dialect.hpp"

#include <string>

namespace servers {

/// One SELECT each, with the same columns on both servers. `:table` is bound.
struct Dictionary {
    std::string tables;        ///< name
    std::string columns;       ///< name, type, nullable, default, generated
    std::string indexes;       ///< name, kind, unique, column, descending, described
    std::string foreign_keys;  ///< name, column, table, column, on delete, on update,
                               ///< deferred
    std::string checks;        ///< SQL
    std::string views;         ///< name, SQL
    std::string others;        ///< a phrase for what models cannot describe
};

/// For MariaDB or PostgreSQL.
Dictionary const& dictionary_of(DatabaseKind kind);

}  // namespace servers
