// A picture of a schema, read from the schema itself.
#pragma once

#include <soci/soci.h>

#include <string>

namespace relationships {

/// The tables of a database and how they refer to each other, as the text of a Mermaid
/// entity relationship diagram
/// (https://mermaid.js.org/syntax/entityRelationshipDiagram). Tables come in the order
/// in which they were made, virtual tables and SQLite's own not at all.
///
/// A relationship is one line for each foreign key, of however many columns, from the
/// table that is referred to, to the one that refers; its label is the columns. It is
/// drawn as one-to-one only where the schema makes it so: the columns include the
/// primary key, or all columns of a unique index that has no WHERE. A foreign key to a
/// table that does not exist is not drawn.
///
/// Table names are in quotes. Signs that Mermaid does not read in a name or type become
/// "_", and a column without a type is "untyped". Without tables the text is only the
/// word erDiagram.
std::string er_diagram(soci::session& sql);

}  // namespace relationships
