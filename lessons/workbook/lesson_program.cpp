#include "workbook/lesson_program.hpp"

#include "workbook/table.hpp"

#include <exception>
#include <iostream>
#include <string>

namespace workbook {

int run_sections(char const* name, std::span<char* const> arguments,
                 std::span<Section const> sections, void (*measure)())
try {
    if (arguments.size() == 2 && std::string(arguments[1]) == "--measure") {
        measure();
        return 0;
    }
    if (arguments.size() > 1) {
        std::cerr << name << ": unknown argument '" << arguments[1]
                  << "'; there is only --measure\n";
        return 1;
    }
    for (Section const& section : sections) {
        print_section(section.title);
        section.show();
    }
    return 0;
} catch (std::exception const& error) {
    std::cerr << name << ": " << error.what() << '\n';
    return 1;
}

}  // namespace workbook
