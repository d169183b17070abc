// new: a project of one's own, outside the workbook.
#include "commands.hpp"

#include "workbook/files.hpp"

#include <iostream>
#include <stdexcept>

namespace workbook {

namespace fs = std::filesystem;

int write_project(fs::path const& root, fs::path const& folder)
{
    if (fs::exists(folder) && !fs::is_empty(folder)) {
        throw std::runtime_error("the folder " + folder.string() + " is not empty");
    }
    fs::path const soci = "soci-without-boost/soci";
    fs::create_directories(folder / "cmake" / soci);
    fs::copy(root / "scripts/runner/own_project", folder, fs::copy_options::recursive);
    for (fs::path const& file : {fs::path("FindSOCI.cmake"), soci / "soci-config.h"}) {
        fs::copy_file(root / "scripts/cmake" / file, folder / "cmake" / file);
    }
    write_file(folder / ".gitignore", "/build/\n*.db\n");
    std::cout << "A project of your own is in " << folder.string() << ". In it:\n"
              << "  cmake --preset debug && cmake --build --preset debug\n"
              << "  ctest --preset debug\n"
              << "  build/notes milk\n";
    return 0;
}

}  // namespace workbook
