#include "workbook/files.hpp"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>

namespace workbook {

ScratchFolder::ScratchFolder()
{
    std::string name =
        (std::filesystem::temp_directory_path() / "workbook-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::filesystem::filesystem_error(
            "cannot make a folder for temporary files", name,
            std::error_code(errno, std::generic_category()));
    }
    path_ = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;  // a destructor has nobody to tell
    std::filesystem::remove_all(path_, ignored);
}

std::string read_file(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    if (!in || std::filesystem::is_directory(file)) {
        throw std::runtime_error("cannot read the file " + file.string());
    }
    return content.str();
}

void write_file(std::filesystem::path const& file, std::string const& content)
{
    std::ofstream out(file, std::ios::binary);
    out << content;
    out.close();
    if (!out) {
        throw std::runtime_error("cannot write the file " + file.string());
    }
}

}  // namespace workbook
