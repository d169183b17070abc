// Lesson 13: what its own cases begin with. They are in lessons/13-rest-api/tests.
#include "matrix_database.hpp"

#include "13-rest-api/tests/api_lab.hpp"

namespace servers::cases {

namespace {

// Set before any case runs.
bool const placed = [] {
    rest::cases::new_place = [](workbook::ScratchFolder const&) {
        auto const database = std::make_shared<Database>();
        return rest::cases::Place{database->url(), database};
    };
    return true;
}();

}  // namespace

}  // namespace servers::cases
