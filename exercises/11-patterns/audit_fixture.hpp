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

    /// Whether the database refuses a statement in a transaction, and whether the
    /// documents and the transaction are then as they were; and if it does not, whether
    /// the trail has the change.
    std::string ending_of(std::string const& statement)
    {
        std::string const before = documents();
        sql << "BEGIN";
        try {
            sql << statement;
        } catch (soci::soci_error const&) {
            return ending_of_refused(before);
        }
        sql << "COMMIT";
        return trail().empty() ? "carried out, and not recorded"
                               : "carried out, and recorded";
    }

    std::string ending_of_refused(std::string const& before)
    {
        try {
            sql << "COMMIT";
        } catch (soci::soci_error const&) {
            return "refused, and the caller's transaction is rolled back";
        }
        return documents() == before ? "refused" : "refused, but the change stays";
    }

    std::string documents()
    {
        std::string all;
        sql << "SELECT group_concat(id || slug || title || body ||"
               " coalesce(deleted_at, 'NULL')) FROM (SELECT * FROM documents ORDER BY id)",
            soci::into(all);
        return all;
    }

    /// A line for each change, with a blank after each comma: "1 ada 2024-06-01
    /// 12:00:00.000: before -> after".
    std::string trail()
    {
        std::string lines;
        soci::rowset<std::string> const rows =
            (sql.prepare << "SELECT document_id || ' ' || who || ' ' || at || ': '"
                            " || coalesce(replace(before, ',\"', ', \"'), 'NULL')"
                            " || ' -> '"
                            " || coalesce(replace(after, ',\"', ', \"'), 'NULL')"
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
    return R"({"id":)" + std::to_string(id) + R"(, "slug":")" + slug +
           R"(", "title":")" + title + R"(", "body":")" + body + R"(", "deleted_at":)" +
           deleted + "}";
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
