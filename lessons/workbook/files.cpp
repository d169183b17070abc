#include "workbook/files.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
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
    std::string content;
    std::array<char, 16384> part;
    while (in.read(part.data(), part.size()) || in.gcount() > 0) {
        content.append(part.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (!in.is_open() || in.bad()) {
        throw std::runtime_error("cannot read the file " + file.string());
    }
    return content;
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
