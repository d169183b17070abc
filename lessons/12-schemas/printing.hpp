// What a schema says of a text, as it is printed.
#pragma once

#include "engine/schema.hpp"

#include <iostream>

namespace schemas {

/// Prints the text, and below it the object that it describes or each of its problems
/// on a line: "body.items.1.quantity: this field is required".
template <typename T>
void print_read(Schema<T> const& schema, std::string const& text)
{
    std::cout << text << '\n';
    try {
        std::string const read = schema.write(schema.parse(text)).dump();
        std::cout << "  read: " << read << '\n';
    } catch (Invalid const& invalid) {
        for (Problem const& problem : invalid.problems()) {
            std::cout << "  " << place(problem.loc) << ": " << problem.msg << '\n';
        }
    }
}

}  // namespace schemas
