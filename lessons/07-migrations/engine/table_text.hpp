// What the text of a CREATE TABLE says, and no PRAGMA does.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace migrations {

struct TableText {
    std::map<std::string, std::string> collations =
        {};                                ///< by column, where one is named
    std::vector<std::string> checks = {};  ///< as SQL, without CHECK
    bool autoincrement = false;
    bool strict = false;
    bool without_rowid = false;
    std::vector<bool> deferred = {};  ///< of each foreign key, in the order of the text
    std::vector<std::string> constraint_names = {};
    std::vector<std::string> not_described = {};  ///< everything else
};

/// Reads a statement from sqlite_master. Every word of it is either something that
/// a Table describes, or is named in `not_described`: nothing is passed over.
TableText read_table_text(std::string const& create_table);

}  // namespace migrations
