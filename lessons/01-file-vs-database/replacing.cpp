// A file is replaced: by the calls of POSIX, one after the other, while all goes well.
#include "sections.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

namespace storage {

namespace {

// The calls of POSIX do not throw. They return a negative number, and errno says why.
void must(bool worked, char const* call)
{
    if (!worked) {
        throw std::system_error(errno, std::generic_category(), call);
    }
}

//! [replace]
void replace(std::filesystem::path const& file, std::string const& text)
{
    // The new text goes to another file in the same folder ...
    std::filesystem::path const other = file.string() + ".new";
    int const out = ::open(other.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
    must(out >= 0, "open");
    must(::write(out, text.data(), text.size()) == std::ssize(text), "write");
    must(::fsync(out) == 0, "fsync");  // ... and is on the disk when this returns.
    must(::close(out) == 0, "close");

    // The name now leads to the new file, in one step ...
    must(::rename(other.c_str(), file.c_str()) == 0, "rename");

    // ... and is on the disk when its folder is.
    int const folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY);
    must(folder >= 0, "open");
    must(::fsync(folder) == 0, "fsync");
    must(::close(folder) == 0, "close");
}
//! [replace]

std::string rest_of(std::ifstream& in)
{
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

//! [a-reader-sees-old-or-new]
void a_reader_sees_old_or_new(workbook::ScratchFolder const& folder)
{
    auto const file = folder / "settings.json";
    workbook::write_file(file, "the whole old text");

    std::ifstream before(file);
    replace(file, "the whole new text");
    std::ifstream after(file);

    std::cout << "a reader who opened it before:  " << rest_of(before) << '\n'
              << "a reader who opens it now:      " << rest_of(after) << '\n';
}
//! [a-reader-sees-old-or-new]

}  // namespace storage
