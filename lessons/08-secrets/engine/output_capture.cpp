#include "output_capture.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <stdexcept>

namespace secrets {

namespace {

void flush_all()
{
    std::cout.flush();
    std::clog.flush();
    std::fflush(nullptr);
}

int temporary_file()
{
    std::string name =
        (std::filesystem::temp_directory_path() / "printed-XXXXXX").string();
    int const file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0) {
        throw std::runtime_error("cannot make a temporary file " + name);
    }
    ::unlink(name.c_str());
    return file;
}

}  // namespace

OutputCapture::OutputCapture() : file_(temporary_file())
{
    flush_all();
    standard_output_ = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
    standard_error_ = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    ::dup2(file_, STDOUT_FILENO);
    ::dup2(file_, STDERR_FILENO);
}

OutputCapture::~OutputCapture()
{
    flush_all();
    ::dup2(standard_output_, STDOUT_FILENO);
    ::dup2(standard_error_, STDERR_FILENO);
    ::close(standard_output_);
    ::close(standard_error_);
    ::close(file_);
}

std::string OutputCapture::text()
{
    flush_all();
    std::string text;
    std::array<char, 4096> piece{};
    off_t position = 0;
    while (true) {
        ssize_t const count = ::pread(file_, piece.data(), piece.size(), position);
        if (count <= 0) {
            return text;
        }
        text.append(piece.data(), static_cast<std::size_t>(count));
        position += count;
    }
}

}  // namespace secrets
