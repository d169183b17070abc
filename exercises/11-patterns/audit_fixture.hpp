// Audited documents in a file, on as many connections as a case wants.
#pragma once

#include "audit_documents.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <string>

namespace patterns::cases {

struct Audited {
    workbook::ScratchFolder folder;
    soci::session sql;

    Audited()
    {
        workbook::open_database(sql, folder / "documents.db");
        create_documents(sql);
        create_audit_tables(sql);
        sql << "INSERT INTO documents VALUES"
               " (1, 'menu', 'Menu', 'Soup', 3, 'c', 'u', NULL),"
               " (2, 'hours', 'Hours', 'Nine', 1, 'c', 'u', NULL),"
               " (7, 'old', 'Old', 'Stew', 2, 'c', 'u', 'd')";
        audit_documents(sql);
        set_changing(sql, "ada", "2024-06-01 12:00:00.000");
    }

    /// Runs a statement on the first connection, and gives what it adds to the trail.
    std::string after(std::string const& statement)
    {
        sql << "DELETE FROM document_changes";
        sql << statement;
        return trail();
    }

    /// Whether the database refuses a statement, and whether the trail has it if not.
    std::string ending_of(std::string const& statement)
    {
        try {
            sql << statement;
        } catch (soci::soci_error const&) {
            return "refused";
        }
        return trail().empty() ? "carried out, and not recorded"
                               : "carried out, and recorded";
    }

    /// A line for each change: "1 ada 2024-06-01 12:00:00.000: before -> after".
    std::string trail()
    {
        std::string lines;
        soci::rowset<std::string> const rows =
            (sql.prepare << "SELECT document_id || ' ' || who || ' ' || at || ': '"
                            " || coalesce(before, 'NULL') || ' -> '"
                            " || coalesce(after, 'NULL')"
                            " FROM document_changes ORDER BY id");
        for (std::string const& row : rows) {
            lines += row + "\n";
        }
        return lines;
    }
};

/// A document as the trail shows it; without `deleted` it is there.
inline std::string object(int id, std::string const& slug, std::string const& title,
                          std::string const& body, std::string const& deleted = "null")
{
    return R"({"id":)" + std::to_string(id) + R"(,"slug":")" + slug + R"(","title":")" +
           title + R"(","body":")" + body + R"(","deleted_at":)" + deleted + "}";
}

/// A line of the trail.
inline std::string change(int id, std::string const& before, std::string const& after)
{
    return std::to_string(id) + " ada 2024-06-01 12:00:00.000: " + before + " -> " +
           after + "\n";
}

inline std::string const menu = object(1, "menu", "Menu", "Soup");
inline std::string const hours = object(2, "hours", "Hours", "Nine");

}  // namespace patterns::cases
