// Documents that are versioned, timestamped and soft-deletable. Given; there is nothing
// to do here.
#pragma once

#include <soci/soci.h>

#include <stdexcept>
#include <string>

namespace patterns {

//! [documents]
/// Adds the table of documents. `deleted_at` is NULL for a document that is there, and
/// two documents that are there cannot have the same slug.
inline void create_documents(soci::session& sql)
{
    sql << "CREATE TABLE documents ("
           " id         INTEGER PRIMARY KEY,"
           " slug       TEXT    NOT NULL,"
           " title      TEXT    NOT NULL,"
           " body       TEXT    NOT NULL,"
           " version    INTEGER NOT NULL DEFAULT 1,"
           " created_at TEXT    NOT NULL,"
           " updated_at TEXT    NOT NULL,"
           " deleted_at TEXT)";
    sql << "CREATE UNIQUE INDEX documents_by_slug ON documents (slug)"
           " WHERE deleted_at IS NULL";
}
//! [documents]

/// What a user has edited: a document as it was read, with new texts.
struct Edited {
    long long id = 0;
    long long version = 0;  ///< the version that was read
    std::string slug;
    std::string title;
    std::string body;
};

/// There is no document with this id that the function could work on.
class NoSuchDocument : public std::runtime_error {
public:
    explicit NoSuchDocument(long long id)
        : std::runtime_error("there is no document " + std::to_string(id))
    {
    }
};

/// Somebody else has changed the document since it was read.
class DocumentConflict : public std::runtime_error {
public:
    explicit DocumentConflict(long long current)
        : std::runtime_error("the document is at version " + std::to_string(current)),
          current_version(current)
    {
    }

    long long current_version;
};

/// Another document that is not deleted has the slug.
class SlugTaken : public std::runtime_error {
public:
    explicit SlugTaken(std::string const& slug)
        : std::runtime_error("the slug '" + slug + "' is taken")
    {
    }
};

}  // namespace patterns
