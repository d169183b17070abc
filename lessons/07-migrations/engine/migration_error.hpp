// What the engine throws.
#pragma once

#include <stdexcept>

namespace migrations {

/// Something about the revisions, or about the database they are applied to, is not as
/// it must be. `what()` is a sentence for the person at the terminal.
class MigrationError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace migrations
