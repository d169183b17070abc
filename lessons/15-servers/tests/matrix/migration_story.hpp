// What `migrate` says when a revision fails half-way: the text of the chapter.
#pragma once

#include <string>

namespace servers::cases {

/// The section of lessons/15-servers/migrations.txt about the database under test.
std::string migration_story();

}  // namespace servers::cases
