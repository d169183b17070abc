// A picture of a schema, read from the schema itself.
#pragma once

#include <soci/soci.h>

#include <string>

/// The tables of a database and how they refer to each other, as the text of a Mermaid
/// entity relationship diagram
/// (https://mermaid.js.org/syntax/entityRelationshipDiagram). Tables stand in the order
/// in which they were made. A relationship goes from the table that is referred to, to
/// the one that refers, and is labelled with the column. Without tables only the word
/// erDiagram.
std::string er_diagram(soci::session& sql);
