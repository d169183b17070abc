// Writes the diagram of the schema that an SQL script makes: draw SCRIPT > DIAGRAM.
#include "er_diagram.hpp"

#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <exception>
#include <iostream>
#include <stdexcept>

int main(int count, char** arguments)
{
    try {
        if (count != 2) {
            throw std::runtime_error("usage: draw SCRIPT");
        }
        workbook::ScratchDatabase database;
        workbook::run_script(database.sql, workbook::read_file(arguments[1]));
        std::cout << relationships::er_diagram(database.sql);
        return 0;
    } catch (std::exception const& error) {
        std::cerr << "draw: " << error.what() << '\n';
        return 1;
    }
}
